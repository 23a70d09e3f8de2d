import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashFile } from '../../src/capture/file-hash.ts';
import { FileWindow } from '../../src/capture/file-window.ts';
import { wholeMatroska } from '../../src/capture/matroska-salvage.ts';
import { isMp4CutOff } from '../../src/capture/mp4-extent.ts';
import { isAbort } from '../../src/core';

const never = new AbortController().signal;
const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../public/samples/${name}`, import.meta.url)));
const mp4 = sample('tomas.mp4');
const webm = sample('adaeze.webm');

async function bytesOf(blob: Blob | null): Promise<Uint8Array> {
  return new Uint8Array(await blob!.arrayBuffer());
}

describe('wholeMatroska', () => {
  it('takes a whole file as it is', async () => {
    const file = new Blob([webm]);
    expect(await wholeMatroska(file, never)).toBe(file);
  });

  it('keeps the whole blocks of a file that was cut off, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1000, max: webm.length - 1 }), async (length) => {
        const file = new Blob([webm.subarray(0, length)]);
        const whole = await wholeMatroska(file, never);
        // What is kept is whole by the same measure, and hardly shorter: the largest block has 50 kB.
        expect(await wholeMatroska(whole!, never)).toBe(whole);
        expect(whole!.size).toBeLessThanOrEqual(length);
        expect(whole!.size).toBeGreaterThan(length - 50_000);
      }),
      { numRuns: 60 },
    );
  });

  it('ends before a fault', async () => {
    const noisy = webm.slice();
    noisy.fill(0, 200_000, 260_000);
    const whole = await wholeMatroska(new Blob([noisy]), never);
    expect(whole!.size).toBeLessThanOrEqual(260_000);
    expect(whole!.size).toBeGreaterThan(150_000);
    // All but the length of the cluster is as it was.
    const kept = await bytesOf(whole);
    const changed = kept.reduce((count, byte, index) => count + (byte === noisy[index] ? 0 : 1), 0);
    expect(changed).toBeLessThanOrEqual(8);
  });

  it('makes something of any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(400), fc.uint8Array({ maxLength: 300 }), async (kept, rest) => {
        const file = new Blob([webm.slice(0, kept), Uint8Array.from(rest)]);
        const whole = await wholeMatroska(file, never);
        if (whole) expect(whole.size).toBeLessThanOrEqual(file.size);
      }),
    );
  });

  it('stops when it is cancelled', async () => {
    await expect(wholeMatroska(new Blob([webm]), AbortSignal.abort())).rejects.toSatisfy(isAbort);
  });
});

describe('isMp4CutOff', () => {
  it('is false for a whole file, and with appended bytes', async () => {
    expect(await isMp4CutOff(new Blob([mp4]), never)).toBe(false);
    expect(await isMp4CutOff(new Blob([mp4, new Uint8Array(50)]), never)).toBe(false);
  });

  it('is true wherever a box was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: mp4.length - 1 }), async (length) => {
        const boundaries = new Set<number>();
        for (let offset = 0; offset < mp4.length; offset += new DataView(mp4.buffer).getUint32(offset))
          boundaries.add(offset);
        fc.pre(!boundaries.has(length));
        expect(await isMp4CutOff(new Blob([mp4.subarray(0, length)]), never)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('ends with any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await isMp4CutOff(new Blob([Uint8Array.from(bytes)]), never)).toBeTypeOf('boolean');
      }),
    );
  });
});

describe('FileWindow', () => {
  it('reads what is there, anywhere', async () => {
    const bytes = new Uint8Array(3 * 2 ** 20).map((_, index) => (index * 31) ^ (index >> 8));
    const window = new FileWindow(new Blob([bytes]));
    const place = fc.integer({ min: 0, max: bytes.length + 10 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 2 ** 21 }), async (offset, length) => {
        const read = await window.read(offset, length);
        expect(Buffer.compare(read, bytes.subarray(offset, offset + length))).toBe(0);
      }),
    );
  });
});

describe('hashFile', () => {
  it.each([0, 1, 4 * 2 ** 20 - 1, 4 * 2 ** 20, 4 * 2 ** 20 + 1, 9_000_000])(
    'is the SHA-256 of %d bytes',
    async (length) => {
      const bytes = new Uint8Array(length).map((_, index) => index * 7);
      expect(await hashFile(new Blob([bytes]), never)).toBe(createHash('sha256').update(bytes).digest('hex'));
    },
  );

  it('stops when it is cancelled', async () => {
    await expect(hashFile(new Blob(['some']), AbortSignal.abort())).rejects.toSatisfy(isAbort);
  });
});
