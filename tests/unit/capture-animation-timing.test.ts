import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnimationTiming,
  gifTiming,
  pngTiming,
  webpTiming,
  wholeWebp,
} from '../../src/capture/animation-timing.ts';
import { ascii, concatBytes } from '../../src/core';

function littleEndian(value: number, bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, index) => (value / 256 ** index) & 0xff);
}

const bigEndian = (value: number, bytes: number) => littleEndian(value, bytes).toReversed();

/** One frame a delay; the pictures are noise, since nobody looks at them. */
function gif(hundredths: readonly number[]): Uint8Array {
  const frames = hundredths.flatMap((delay) => [
    ascii('!\xf9\x04\0'),
    littleEndian(delay, 2),
    ascii('\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02\x4c\x01\0'),
  ]);
  const netscape = ascii('!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0');
  return concatBytes(ascii('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff'), netscape, ...frames, ascii(';'));
}

function webp(milliseconds: readonly number[]): Uint8Array {
  const chunk = (type: string, content: Uint8Array) =>
    concatBytes(ascii(type), littleEndian(content.length, 4), content, new Uint8Array(content.length % 2));
  const frames = milliseconds.map((delay, index) =>
    chunk('ANMF', concatBytes(new Uint8Array(12), littleEndian(delay, 3), new Uint8Array(10 + (index % 2)))),
  );
  const content = concatBytes(ascii('WEBP'), chunk('VP8X', new Uint8Array(10)), ...frames);
  return concatBytes(ascii('RIFF'), littleEndian(content.length, 4), content);
}

function png(milliseconds: readonly number[], hasStill = false): Uint8Array {
  const chunk = (type: string, content: Uint8Array) =>
    concatBytes(bigEndian(content.length, 4), ascii(type), content, new Uint8Array(4));
  const frames = milliseconds.flatMap((delay, index) => [
    chunk(
      'fcTL',
      concatBytes(new Uint8Array(20), bigEndian(delay, 2), bigEndian(1000, 2), new Uint8Array(2)),
    ),
    ...[1, 2].map(() => chunk(index === 0 && !hasStill ? 'IDAT' : 'fdAT', new Uint8Array(8))),
  ]);
  const still = hasStill ? [chunk('IDAT', new Uint8Array(8))] : [];
  return concatBytes(
    ascii('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', new Uint8Array(13)),
    chunk('acTL', bigEndian(milliseconds.length, 8)),
    ...still,
    ...frames,
    chunk('IEND', new Uint8Array()),
  );
}

const FORMATS: readonly [
  string,
  (delays: readonly number[]) => Uint8Array,
  (bytes: Uint8Array) => AnimationTiming,
  number,
][] = [
  ['GIF', gif, gifTiming, 100],
  ['WebP', webp, webpTiming, 1000],
  ['PNG', png, pngTiming, 1000],
  ['PNG with a still before', (delays) => png(delays, true), pngTiming, 1000],
];
const delays = fc.array(fc.integer({ min: 12, max: 60_000 }), { minLength: 1, maxLength: 12 });

describe.each(FORMATS)('timing of %s', (_, write, read, unitsPerSecond) => {
  it('is what was written', () => {
    fc.assert(
      fc.property(delays, (units) => {
        const { durationsSeconds, isWhole } = read(write(units));
        expect(isWhole).toBe(true);
        expect(durationsSeconds).toEqual(
          units.map((unit): unknown => expect.closeTo(unit / unitsPerSecond, 9)),
        );
      }),
    );
  });

  it('counts the whole frames of a file that was cut off', () => {
    fc.assert(
      fc.property(delays, fc.nat(), (units, cut) => {
        const whole = write(units);
        // The last byte of a WebP may be padding.
        const { durationsSeconds, isWhole } = read(whole.subarray(0, cut % (whole.length - 2)));
        expect(isWhole).toBe(false);
        expect(durationsSeconds.length).toBeLessThanOrEqual(units.length);
        durationsSeconds.forEach((seconds, index) => {
          expect(seconds).toBeCloseTo(units[index]! / unitsPerSecond, 9);
        });
      }),
    );
  });

  it('shows what has no time for a tenth of a second', () => {
    expect(read(write([0, unitsPerSecond / 100, unitsPerSecond])).durationsSeconds).toEqual([0.1, 0.1, 1]);
  });

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(60), (bytes, kept) => {
        const head = write([20, 20]).subarray(0, kept);
        expect(read(concatBytes(head, bytes)).durationsSeconds.length).toBeLessThan(100);
      }),
    );
  });
});

it('what is kept of a WebP that was cut off is whole', () => {
  fc.assert(
    fc.property(delays, fc.nat(), (units, cut) => {
      const whole = webp(units);
      const kept = Uint8Array.from(whole.subarray(0, 12 + (cut % (whole.length - 12))));
      const { durationsSeconds, isWhole } = webpTiming(wholeWebp(kept));
      expect(isWhole).toBe(true);
      expect(durationsSeconds).toEqual(webpTiming(kept).durationsSeconds);
    }),
  );
});
