import { type GifColour, quantize } from 'gifenc';

/** One place of a GIF's colour table is kept for what does not change from frame to frame. */
export const UNCHANGED_INDEX = 255;

/** The label is white on near black; both are in every table, so that its letters are as clear as they were drawn. */
const ANCHORS: readonly GifColour[] = [
  [0, 0, 0],
  [255, 255, 255],
];
const FREE_COLOURS = UNCHANGED_INDEX - ANCHORS.length;
/** Enough to know a picture's colours by; the time that choosing takes grows with the square of their number. */
const SAMPLED_PIXELS = 24_000;

/** Thresholds of an ordered dither in an 8 x 8 cell (Bayer 1973), from -0.5 to 0.5. Unlike a diffused error they stand still from frame to frame. */
const THRESHOLDS = Float32Array.from({ length: 64 }, (_, index) => {
  let [x, y, value] = [index & 7, index >> 3, 0];
  for (let bit = 0; bit < 3; bit++, x >>= 1, y >>= 1) value = (value << 2) | ((((x ^ y) & 1) << 1) | (y & 1));
  return (value + 0.5) / 64 - 0.5;
});
/** About how far two neighbours in a table of 255 colours are from each other, in steps of a channel. */
const DITHER_AMPLITUDE = 14;
/** A colour so near to one of the table, as a squared distance, is that one: flat ground stays flat, and letters stay clean. */
const NEAR = 3 * 3 * 3;

/** The colours of one or more frames of a GIF, and how pixels are turned into them. */
export class GifPalette {
  /** 255 of them at most, red, green, blue. */
  readonly colours: readonly GifColour[];
  /** Packed as red, green, blue in 24 bits. */
  readonly packed: Int32Array;
  /** By the upper five, six and five bits of red, green and blue; -1 while nobody has asked. */
  readonly #nearest = new Int16Array(1 << 16).fill(-1);
  readonly #isNear = new Uint8Array(1 << 16);

  private constructor(colours: readonly GifColour[]) {
    this.colours = colours;
    this.packed = Int32Array.from(colours, ([red, green, blue]) => (red! << 16) | (green! << 8) | blue!);
  }

  /** @param pixels - red, green, blue, alpha; opaque. */
  static of(pixels: Uint8ClampedArray): GifPalette {
    const all = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length >> 2);
    const sampled = new Uint32Array(Math.min(all.length, SAMPLED_PIXELS));
    // Steps that are no whole number of pixels leave no column out.
    const step = all.length / sampled.length;
    for (let index = 0; index < sampled.length; index++) sampled[index] = all[Math.floor(index * step)]!;
    const chosen = quantize(new Uint8Array(sampled.buffer), FREE_COLOURS, { format: 'rgb565' });
    return new GifPalette([...ANCHORS, ...chosen.map((colour) => colour.slice(0, 3))]);
  }

  /**
   * The number of the table's colour for each pixel.
   *
   * @param width - of the picture, in pixels.
   */
  apply(pixels: Uint8ClampedArray, width: number, dithers: boolean): Uint8Array {
    const indices = new Uint8Array(pixels.length >> 2);
    for (let index = 0, offset = 0; index < indices.length; index++, offset += 4) {
      const red = pixels[offset]!;
      const green = pixels[offset + 1]!;
      const blue = pixels[offset + 2]!;
      const key = keyOf(red, green, blue);
      if (this.#nearest[key] === -1) this.#learn(key);
      if (!dithers || this.#isNear[key] === 1) {
        indices[index] = this.#nearest[key]!;
        continue;
      }
      const column = index % width;
      const row = (index - column) / width;
      const shift = THRESHOLDS[((row & 7) << 3) | (column & 7)]! * DITHER_AMPLITUDE;
      const shifted = keyOf(clamped(red + shift), clamped(green + shift), clamped(blue + shift));
      if (this.#nearest[shifted] === -1) this.#learn(shifted);
      indices[index] = this.#nearest[shifted]!;
    }
    return indices;
  }

  /** Mean squared distance of a picture's colours from the table's, over some of its pixels. */
  errorOf(pixels: Uint8ClampedArray): number {
    const step = 4 * Math.max(1, Math.floor(pixels.length / 4 / 4000));
    let [sum, count] = [0, 0];
    for (let offset = 0; offset < pixels.length; offset += step, count++) {
      const [red, green, blue] = [pixels[offset]!, pixels[offset + 1]!, pixels[offset + 2]!];
      const key = keyOf(red, green, blue);
      if (this.#nearest[key] === -1) this.#learn(key);
      sum += distance(this.colours[this.#nearest[key]!]!, red, green, blue);
    }
    return count === 0 ? 0 : sum / count;
  }

  #learn(key: number): void {
    const red = ((key >> 11) << 3) | 4;
    const green = (((key >> 5) & 63) << 2) | 2;
    const blue = ((key & 31) << 3) | 4;
    let [nearest, least] = [0, Infinity];
    for (let index = 0; index < this.colours.length; index++) {
      const far = distance(this.colours[index]!, red, green, blue);
      if (far < least) [nearest, least] = [index, far];
    }
    this.#nearest[key] = nearest;
    this.#isNear[key] = least <= NEAR ? 1 : 0;
  }
}

function keyOf(red: number, green: number, blue: number): number {
  return ((red >> 3) << 11) | ((green >> 2) << 5) | (blue >> 3);
}

function clamped(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

/** Of what the eye is more sensible to, green, twice as much. */
function distance([r, g, b]: GifColour, red: number, green: number, blue: number): number {
  return (r! - red) ** 2 + 2 * (g! - green) ** 2 + (b! - blue) ** 2;
}
