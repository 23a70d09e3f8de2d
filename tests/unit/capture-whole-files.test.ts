import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashFile } from '../../src/capture/file-hash.ts';
import { FileWindow } from '../../src/capture/file-window.ts';
import { wholeMatroska } from '../../src/capture/matroska-salvage.ts';
import { examineMp4 } from '../../src/capture/mp4-examination.ts';
import { ascii, concatBytes, isAbort } from '../../src/core';

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

describe('examineMp4', () => {
  it('finds a whole file whole, also with appended bytes', async () => {
    expect(await examineMp4(new Blob([mp4]), never)).toBe('whole');
    expect(await examineMp4(new Blob([mp4, new Uint8Array(50)]), never)).toBe('whole');
  });

  it('finds where a box was cut', async () => {
    const boundaries = new Set<number>();
    const view = new DataView(mp4.buffer);
    for (let offset = 0; offset < mp4.length; offset += view.getUint32(offset)) boundaries.add(offset);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: mp4.length - 1 }), async (length) => {
        fc.pre(!boundaries.has(length));
        expect(await examineMp4(new Blob([mp4.subarray(0, length)]), never)).toBe('cut-off');
      }),
      { numRuns: 60 },
    );
  });

  it.each(['stts', 'ctts'])('finds a senseless %s', async (table) => {
    const place = Buffer.from(mp4).indexOf(table);
    const damaged = mp4.slice();
    new DataView(damaged.buffer).setUint32(place + 12, 3_000_000_000);
    expect(await examineMp4(new Blob([damaged]), never)).toBe('senseless');
  });

  it('finds a senseless run of a fragment', async () => {
    const box = (type: string, content: Uint8Array) =>
      concatBytes(Uint8Array.of(0, 0, 0, content.length + 8), ascii(type), content);
    const run = (count: number) =>
      box('moof', box('traf', box('trun', concatBytes(new Uint8Array(4), Uint8Array.of(count, 0, 0, 1)))));
    expect(await examineMp4(new Blob([run(0)]), never)).toBe('whole');
    expect(await examineMp4(new Blob([run(1)]), never)).toBe('senseless');
  });

  it('says something of any bytes', async () => {
    const start = fc.constantFrom('', '\0\0\0\x40moov', '\0\0\0\x40moov\0\0\0\x38trak');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (head, rest) => {
        const finding = await examineMp4(new Blob([concatBytes(ascii(head), rest)]), never);
        expect(['whole', 'cut-off', 'senseless']).toContain(finding);
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
