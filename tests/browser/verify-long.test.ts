import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLongRun } from '../support/long-run';
import { WorkerTasks } from '../support/worker-tasks';
import type { MovingTasks } from './moving-export-tasks';

const GIGABYTE_IN_MEBIBYTES = 1024;
/** What is held at once: of a GIF its beginning, of the others far less. */
const LIMITS_IN_BYTES = { mp4: 2 << 20, webm: 2 << 20, gif: 32 << 20 } as const;
/** Every byte is hashed, and software does it. */
const PATIENCE_MILLISECONDS = 600_000;

let worker: WorkerTasks<MovingTasks>;
beforeAll(() => {
  worker = new WorkerTasks(
    new Worker(new URL('./moving-export-tasks.worker.ts', import.meta.url), { type: 'module' }),
  );
});
afterAll(() => {
  worker[Symbol.dispose]();
});

describe.runIf(isLongRun)('a clip of a gigabyte is verified without lying in memory whole', () => {
  const cases = [
    { format: 'mp4', isSealed: true, basis: 'manifest-own-key' },
    { format: 'mp4', isSealed: false, basis: 'manifest-invalid' },
    { format: 'webm', isSealed: false, basis: 'manifest-invalid' },
    { format: 'gif', isSealed: false, basis: 'manifest-invalid' },
  ] as const;
  it.each(cases)(
    '$format, sealed at that length: $isSealed',
    { timeout: PATIENCE_MILLISECONDS },
    async ({ format, isSealed, basis }) => {
      const size = { width: 320, height: 320 };
      const { exported } = await worker.run('exportScene', { format, size, frameCount: 4 });
      const { verdict, largestInBytes } = await worker.run('verifyLong', {
        format,
        file: exported.blob,
        sidecar: exported.sidecar?.blob ?? null,
        mebibytes: GIGABYTE_IN_MEBIBYTES,
        isSealed,
      });
      console.info(`${format}: ${verdict.sizeInBytes} bytes, at most ${largestInBytes} at once`);
      expect(verdict.sizeInBytes).toBeGreaterThan(2 ** 30);
      expect(verdict.layers.find(({ layer }) => layer === 'manifest')?.basis).toBe(basis);
      expect(largestInBytes).toBeLessThanOrEqual(LIMITS_IN_BYTES[format]);
    },
  );
});
