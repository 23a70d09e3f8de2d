import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/core';
import { isLongRun } from '../support/long-run';
import { mutatedCopies } from '../support/mutated-files';
import { WorkerTasks } from '../support/worker-tasks';
import type { MovingTasks } from './moving-export-tasks';
import { TaskWorker, drawPicture } from './provenance-fixtures';

const FORMATS = ['png', 'jpeg', 'webp', 'mp4', 'gif', 'webm', 'c2pa'] as const;
type Format = (typeof FORMATS)[number];
/** Of each format; 21,000 files together in the long form. */
const COUNT = isLongRun ? 3000 : 40;
const AT_A_TIME = 20;
/** A file that takes longer hangs. */
const PATIENCE_MILLISECONDS = 30_000;

let worker: WorkerTasks<MovingTasks>;
const made = new Map<Format, Bytes>();
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const openWorker = () =>
  new WorkerTasks<MovingTasks>(
    new Worker(new URL('./moving-export-tasks.worker.ts', import.meta.url), { type: 'module' }),
  );

beforeAll(async () => {
  worker = openWorker();
  using stills = new TaskWorker();
  const picture = await drawPicture('png', { width: 200, height: 180 });
  for (const format of ['png', 'jpeg', 'webp'] as const) {
    const { exported } = await stills.run('exportPicture', { picture, format, sabotage: 'none' });
    made.set(format, await bytesOf(exported.blob));
  }
  for (const format of ['mp4', 'gif', 'webm'] as const) {
    const size = { width: 160, height: 160 };
    const { exported } = await worker.run('exportScene', { format, size, frameCount: 3 });
    made.set(format, await bytesOf(exported.blob));
    if (exported.sidecar !== null) made.set('c2pa', await bytesOf(exported.sidecar.blob));
  }
}, 120_000);
afterAll(() => {
  worker[Symbol.dispose]();
});

/** A WebM and the statement beside it are one file in two: either may be the one that was changed. */
function givenWith(format: Format, changed: Bytes) {
  if (format === 'c2pa') return { file: made.get('webm')!, sidecar: changed };
  return { file: changed, sidecar: format === 'webm' ? made.get('c2pa')! : null };
}

describe.each(FORMATS)('changed copies of a %s of ours', (format) => {
  it(
    'end in a verdict or an error that is known, soon, and none of them counts as intact',
    { timeout: COUNT * 1000 },
    async () => {
      const file = made.get(format)!;
      const [intact] = await worker.run('verifyEach', { files: [givenWith(format, file)] });
      expect(intact).toContain('manifest valid, metadata valid, aigc valid, consent valid');
      const copies = mutatedCopies(file, [...made.values()], COUNT, 20_261_128);
      const wrong: string[] = [];
      const kinds = new Map<string, number>();
      for (let start = 0; start < copies.length; start += AT_A_TIME) {
        const files = copies.slice(start, start + AT_A_TIME).map((copy) => givenWith(format, copy));
        const outcomes = await Promise.race([
          worker.run('verifyEach', { files }),
          new Promise<never>((_, reject) => {
            setTimeout(() => {
              reject(new Error(`Among ${format} ${start} to ${start + AT_A_TIME} one hangs.`));
            }, AT_A_TIME * PATIENCE_MILLISECONDS);
          }),
        ]);
        outcomes.forEach((outcome, index) => {
          const kind = outcome.replace(/,.*/, '');
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
          if (!isRight(outcome)) wrong.push(`${start + index}: ${outcome}`);
        });
      }
      console.info(format, file.length, Object.fromEntries(kinds));
      expect(wrong).toEqual([]);
      expect(copies).toHaveLength(COUNT);
    },
  );
});

/** What this tool signed is told to be changed, or is no longer taken for something that it signed. */
function isRight(outcome: string): boolean {
  if (/^VerifyError verify-(?:empty|format-unsupported|too-large)$/.test(outcome)) return true;
  return /^manifest (?:invalid|absent|unchecked), metadata (?!valid).*, consent (?!valid)/.test(outcome);
}
