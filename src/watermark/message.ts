import { fromHex, hex } from '../core';
import { CODED_BITS, decodePayload, encodePayload } from './channel-code';
import { FOLDED_SIDE } from './grid';
import { TILE_SIDE, WATERMARK_KEY } from './key';
import { WATERMARK_VERSION } from './plan';

/** What the tile says, once it is known where it begins. */
export interface Message {
  /** 12 hexadecimal digits. */
  readonly id: string;
  /** How well the picture agrees with that id's tile: 1 when every coded bit does, 0 for chance. */
  readonly agreement: number;
}

/**
 * The coded bits of a folded picture, whose tile begins at sample (`column`, `row`): positive for 1, as parts of their usual size.
 *
 * @param folded - `FOLDED_SIDE` x `FOLDED_SIDE`.
 */
export function softBits(folded: Float32Array, column: number, row: number): Float64Array {
  const { signs, slots } = WATERMARK_KEY;
  const soft = new Float64Array(CODED_BITS);
  const samples = FOLDED_SIDE / TILE_SIDE;
  const mask = FOLDED_SIDE - 1;
  for (let cell = 0; cell < slots.length; cell++) {
    const slot = slots[cell]!;
    if (slot < 0) continue;
    const top = row + samples * Math.floor(cell / TILE_SIDE);
    const left = column + samples * (cell % TILE_SIDE);
    let sum = 0;
    for (let sample = 0; sample < samples * samples; sample++) {
      const y = (top + Math.floor(sample / samples)) & mask;
      sum += folded[y * FOLDED_SIDE + ((left + (sample % samples)) & mask)]!;
    }
    soft[slot]! += signs[cell]! * sum;
  }
  const size = Math.sqrt(soft.reduce((sum, value) => sum + value * value, 0) / soft.length);
  return size > 0 ? soft.map((value) => value / size) : soft;
}

/** `null` when no id of this scheme stands there, or none that can be told from chance. */
export function readMessage(soft: Float64Array): Message | null {
  const payload = decodePayload(soft);
  if (payload === null) return null;
  const id = hex(payload);
  if (!id.startsWith(WATERMARK_VERSION)) return null;
  const coded = encodePayload(payload);
  let [agreeing, whole] = [0, 0];
  soft.forEach((value, index) => {
    agreeing += value * coded[index]!;
    whole += Math.abs(value);
  });
  return { id, agreement: whole > 0 ? agreeing / whole : 0 };
}

/**
 * How well a picture's bits agree with an id's: 0 for chance, in its standard deviations; at most the root of {@link CODED_BITS}. How strong the mark is
 * does not matter, so that another one's is no nearer to it than chance.
 */
export function agreementWith(soft: Float64Array, id: string): number {
  const coded = encodePayload(fromHex(id));
  let [agreeing, squares] = [0, 0];
  soft.forEach((value, index) => {
    agreeing += value * coded[index]!;
    squares += value * value;
  });
  return squares > 0 ? agreeing / Math.sqrt(squares) : 0;
}
