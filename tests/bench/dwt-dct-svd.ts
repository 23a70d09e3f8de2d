import type { Rgba } from '../support/watermark-embedder.ts';

/**
 * The known baseline: Navas, Ajay, Lekshmi, Archana, Sasikumar, "DWT-DCT-SVD based watermarking" (COMSWARE 2008), in the blind form that is widely
 * used. One step of Haar's wavelet; blocks of 4 x 4 of its low band; the largest singular value of each block's cosine transform is moved to the
 * quarter or to the three quarters of a quantiser's step. It is done in one difference of colour, block after block with bit after bit.
 *
 * The cosine transform is orthogonal: a block has the same singular values with it and without, and it is undone afterwards. It is left out here.
 */
const STEP = 36;
const BLOCK = 4;

/** @param id - hexadecimal digits. */
export function embedDwtDctSvd(picture: Rgba, id: string): Rgba {
  const data = picture.data.slice();
  const bits = bitsOf(id);
  for (const { corner, block, index } of blocksOf(picture)) {
    const { value, left, right } = largestSingular(block);
    const wanted = (Math.floor(value / STEP) + 0.25 + 0.5 * bits[index % bits.length]!) * STEP;
    for (let row = 0; row < BLOCK; row++) {
      for (let column = 0; column < BLOCK; column++) {
        // The low band is half of the sum of 2 x 2 pixels: each of them takes half of its change.
        const change = ((wanted - value) * left[row]! * right[column]!) / 2;
        for (let pixel = 0; pixel < 4; pixel++) {
          const y = 2 * row + (pixel >> 1);
          const x = 2 * column + (pixel & 1);
          addColourDifference(data, 4 * (corner + y * picture.width + x), change);
        }
      }
    }
  }
  return { ...picture, data };
}

/** @returns as many digits as `digits`. */
export function readDwtDctSvd(picture: Rgba, digits: number): string {
  const length = 4 * digits;
  const votes = new Float64Array(length);
  for (const { block, index } of blocksOf(picture)) {
    const { value } = largestSingular(block);
    votes[index % length]! += value % STEP > STEP / 2 ? 1 : -1;
  }
  const bits = Array.from(votes, (vote) => (vote > 0 ? '1' : '0')).join('');
  return Array.from({ length: digits }, (_, digit) =>
    Number.parseInt(bits.slice(4 * digit, 4 * digit + 4), 2).toString(16),
  ).join('');
}

interface Block {
  readonly index: number;
  /** Of its first pixel. */
  readonly corner: number;
  readonly block: Float64Array;
}

function* blocksOf({ width, height, data }: Rgba): Generator<Block> {
  const side = 2 * BLOCK;
  let index = 0;
  for (let top = 0; top + side <= height; top += side) {
    for (let left = 0; left + side <= width; left += side) {
      const corner = top * width + left;
      const block = new Float64Array(BLOCK * BLOCK);
      for (let pixel = 0; pixel < side * side; pixel++) {
        const [y, x] = [Math.floor(pixel / side), pixel % side];
        block[(y >> 1) * BLOCK + (x >> 1)]! += colourDifference(data, 4 * (corner + y * width + x)) / 2;
      }
      yield { index: index++, corner, block };
    }
  }
}

/** Blue less brightness, as Rec. 601 has it, from 0 to 255. */
function colourDifference(data: Uint8ClampedArray, at: number): number {
  return 128 + 0.5 * data[at + 2]! - 0.1687 * data[at]! - 0.3313 * data[at + 1]!;
}

/** Leaves the brightness, and the other difference, as they are. */
function addColourDifference(data: Uint8ClampedArray, at: number, change: number): void {
  data[at + 1] = data[at + 1]! - 0.3441 * change;
  data[at + 2] = data[at + 2]! + 1.772 * change;
}

/** By iteration of powers; the colours of a block are nearly even, so that it ends at once. */
function largestSingular(block: Float64Array): {
  readonly value: number;
  readonly left: Float64Array;
  readonly right: Float64Array;
} {
  let right = new Float64Array(BLOCK).fill(0.5);
  let left = new Float64Array(BLOCK);
  let value = 0;
  for (let turn = 0; turn < 8; turn++) {
    left = new Float64Array(BLOCK);
    const next = new Float64Array(BLOCK);
    for (let place = 0; place < block.length; place++) left[place >> 2]! += block[place]! * right[place & 3]!;
    value = Math.hypot(...left);
    for (let row = 0; row < BLOCK; row++) left[row] = value > 0 ? left[row]! / value : 0;
    for (let place = 0; place < block.length; place++) next[place & 3]! += block[place]! * left[place >> 2]!;
    const size = Math.hypot(...next) || 1;
    right = next.map((part) => part / size);
  }
  return { value, left, right };
}

function bitsOf(id: string): number[] {
  return Array.from(id).flatMap((digit) =>
    [3, 2, 1, 0].map((place) => (Number.parseInt(digit, 16) >> place) & 1),
  );
}
