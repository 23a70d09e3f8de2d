import { type Face, FaceTracker } from '../../../src/landmarks';
import { MotionSteadier, motionOf, restOf } from '../../../src/reenact';
import type { Atelier, Sitter } from './atelier';
import { jitterOf } from './face-measures';
import type { Pixels } from './picture';

/** Frames to settle, and frames to measure, at 25 a second. */
const [SETTLING, MEASURED] = [15, 25] as const;
const FRAME_SECONDS = 0.04;
/** Standard deviation of the noise of a camera in a lit room, in steps of 255. */
const NOISE = 3;

/** How much a face trembles whose driver sits still before a camera with noise: percent of the width of the face. */
export async function measureStillHead(atelier: Atelier, source: Sitter, reference: Sitter): Promise<number> {
  using tracker = await FaceTracker.create({ maximumFaces: 1 });
  const random = randomNumbers(1);
  const found: Face[] = [];
  const steadier = new MotionSteadier();
  let rest: ReturnType<typeof restOf> | null = null;
  for (let index = 0; index < SETTLING + MEASURED; index++) {
    const pixels = withNoise(reference.pixels, random);
    const close = () => undefined;
    const { faces } = tracker.track({
      pixels: new ImageData(pixels, reference.size.width, reference.size.height),
      widthInPixels: reference.size.width,
      heightInPixels: reference.size.height,
      timestampSeconds: index * FRAME_SECONDS,
      durationSeconds: FRAME_SECONDS,
      close,
      [Symbol.dispose]: close,
    });
    const face = faces[0];
    if (face === undefined) throw new Error('The driver of the benchmark was lost.');
    if (index < SETTLING) continue;
    rest ??= restOf(face);
    const output = await atelier.animate(
      source,
      reference,
      { ...reference, face },
      steadier.steady(motionOf(face, rest)),
    );
    if (output.face !== null) found.push(output.face);
  }
  return jitterOf(found);
}

function withNoise({ data }: Pixels, random: () => number): Uint8ClampedArray<ArrayBuffer> {
  const noisy = new Uint8ClampedArray(data);
  for (let index = 0; index < noisy.length; index++) {
    if (index % 4 === 3) continue;
    // The sum of four uniform numbers is near enough to a normal one of variance a third.
    const normal = (random() + random() + random() + random() - 2) * Math.sqrt(3);
    noisy[index] = noisy[index]! + NOISE * normal;
  }
  return noisy;
}

/** Numbers from 0 to 1, the same in every run: mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
