import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Clip, openClip } from '../../src/capture';
import { ClipError } from '../../src/core';
import { type Container, makeClip, readNumber, steady } from './clip-files.ts';

const never = new AbortController().signal;

interface Reading {
  readonly numbers: readonly number[];
  readonly endSeconds: number;
  readonly error: unknown;
}

/** What comes of a clip, slowly taken when `between` says so, and how it ends. */
async function read(clip: Clip, between: () => Promise<void> = () => Promise.resolve()): Promise<Reading> {
  const numbers: number[] = [];
  let endSeconds = 0;
  try {
    for await (using frame of clip.frames(never)) {
      numbers.push(readNumber(frame).number);
      endSeconds = frame.timestampSeconds + frame.durationSeconds;
      await between();
    }
    return { numbers, endSeconds, error: null };
  } catch (error) {
    return { numbers, endSeconds, error };
  }
}

function expectDamage({ error, endSeconds }: Reading): void {
  if (!(error instanceof ClipError)) throw new Error(`Not told: ${String(error)}`);
  expect(error.code).toBe('clip-damaged');
  expect(error.parameters['seconds']).toBeCloseTo(endSeconds, 1);
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Pictures of the same weight, so that a place in the file is a place in time. */
const even = (container: Container, isFragmented = false) =>
  makeClip({ container, isFragmented, times: steady(60), areAllKeyFrames: true });

describe('a clip that was cut off', () => {
  it.each([
    ['mp4', false],
    ['mp4', true],
    ['webm', false],
    ['mkv', false],
  ] as const)(
    'gives what is there and then says so: %s, in fragments: %s',
    async (container, isFragmented) => {
      const whole = await even(container, isFragmented);
      using clip = await openClip(whole.slice(0, whole.size * 0.6), never);
      const reading = await read(clip);
      expect(reading.numbers).toEqual(upTo(reading.numbers.length));
      expect(reading.numbers.length).toBeGreaterThan(24);
      expect(reading.numbers.length).toBeLessThan(45);
      expect(clip.frameCount).toBe(reading.numbers.length);
      expectDamage(reading);
    },
  );

  it.each(['tomas.mp4', 'adaeze.webm'])('%s', async (name) => {
    const whole = await (await fetch(`/samples/${name}`)).blob();
    using clip = await openClip(whole.slice(0, whole.size / 2), never);
    const reading = await read(clip);
    expect(reading.numbers.length).toBeGreaterThan(10);
    expect(reading.numbers.length).toBeLessThan(40);
    expectDamage(reading);
  });

  it('is whole when only an index is missing', async () => {
    const whole = await even('webm');
    using clip = await openClip(whole.slice(0, whole.size - 4), never);
    expect(await read(clip)).toMatchObject({ numbers: upTo(60), error: null });
  });
});

describe('a clip with a fault inside', () => {
  async function withFault(container: Container): Promise<Blob> {
    const bytes = await bytesOf(await even(container));
    const middle = Math.floor(bytes.length / 2);
    return new Blob([bytes.fill(0, middle, middle + bytes.length / 10)]);
  }

  it.each(['mp4', 'webm', 'mkv'] as const)(
    'gives what comes before it, however slowly: %s',
    async (container) => {
      using clip = await openClip(await withFault(container), never);
      const reading = await read(clip);
      expect(reading.numbers).toEqual(upTo(reading.numbers.length));
      expect(reading.numbers.length).toBeGreaterThan(20);
      expect(reading.numbers.length).toBeLessThan(40);
      expectDamage(reading);
      const slowly = await read(clip, manyTasks);
      expect(slowly.numbers).toEqual(reading.numbers);
      expectDamage(slowly);
    },
  );
});

describe('a decoder that is taken away', () => {
  const OwnDecoder = globalThis.VideoDecoder;
  afterEach(() => {
    globalThis.VideoDecoder = OwnDecoder;
  });

  it('is replaced, and no frame is lost or shown twice', async () => {
    using clip = await openClip(await makeClip({ times: steady(50), areAllKeyFrames: true }), never);
    let left = 3;
    // As browsers do to pages that rest.
    globalThis.VideoDecoder = class extends OwnDecoder {
      constructor(init: VideoDecoderInit) {
        let outputs = 0;
        super({
          ...init,
          output: (frame) => {
            if (left > 0 && ++outputs === 12) {
              left--;
              frame.close();
              init.error(new DOMException('Codec reclaimed due to inactivity.', 'QuotaExceededError'));
            } else if (this.state === 'configured') init.output(frame);
            else frame.close();
          },
        });
      }
    };
    const { numbers, error } = await read(clip, nextTask);
    expect(error).toBeNull();
    expect(numbers).toEqual(upTo(50));
    expect(left).toBe(0);
  });
});

describe('any damage', () => {
  it('is told, and ends', async () => {
    const files = await Promise.all([even('mp4'), even('mp4', true), even('webm'), even('mkv')]);
    const wholes = await Promise.all(files.map(bytesOf));
    const change = fc.record({
      file: fc.nat(files.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 60 }),
      length: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ file, at, bytes, length }) => {
        const damaged = wholes[file]!.slice();
        // Half of the faults in the tables at the beginning, where they hurt most.
        const place = at < 0.5 ? at * 2000 : (2 * at - 1) * (damaged.length - 60);
        damaged.set(bytes, Math.floor(place));
        const kept = damaged.subarray(0, Math.ceil(damaged.length * Math.min(1, 0.5 + length)));
        try {
          using clip = await openClip(new Blob([kept]), never);
          const { error, numbers } = await read(clip);
          expect(numbers.length).toBeLessThanOrEqual(60);
          expect(error === null || error instanceof ClipError, String(error)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ClipError);
        }
      }),
      { numRuns: 60, seed: 20_261_127 },
    );
  });

  it('of any bytes', async () => {
    const magic = fc.constantFrom(
      [],
      [0x1a, 0x45, 0xdf, 0xa3, 0x84, 0x42, 0x82, 0x81, 0x77],
      [0, 0, 0, 0x14, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d, 0, 0, 2, 0, 0x69, 0x73, 0x6f, 0x6d],
      [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
    );
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const opening = openClip(new Blob([Uint8Array.from([...start, ...rest])]), never);
        await expect(opening).rejects.toBeInstanceOf(ClipError);
      }),
    );
  });
});

/** Time enough for the decoder to come upon the fault while what it made is still waiting. */
async function manyTasks(): Promise<void> {
  for (let count = 0; count < 60; count++) await nextTask();
}

function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
