import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { WatermarkReader, lumaOf, watermarkIdOf, watermarkTile, workingSize } from '../../src/watermark';
import vectors from '../../src/watermark/vectors.json';

/**
 * A second implementation, written from `watermark.md` alone and sharing nothing with the first but the vectors. It reads an upright picture whose
 * cells have a known size.
 */
const SIDE = 64;

vi.setConfig({ testTimeout: 60_000 });

function* random(): Generator<bigint, never> {
  let state = 0x50477731n;
  for (;;) {
    state ^= (state << 13n) & 0xffffffffn;
    state ^= state >> 17n;
    state ^= (state << 5n) & 0xffffffffn;
    yield state;
  }
}

function keyFromText(): { readonly signs: number[]; readonly slots: number[] } {
  const numbers = random();
  const order = Array.from({ length: SIDE * SIDE }, (_, index) => index);
  for (let last = order.length - 1; last >= 1; last--) {
    const other = Number((numbers.next().value * BigInt(last + 1)) >> 32n);
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
  const signs = order.map(() => (numbers.next().value >= 0x80000000n ? 1 : -1));
  const slots = order.map(() => -1);
  order.slice(1024).forEach((cell, index) => (slots[cell] = index % 140));
  return { signs, slots };
}

const parity = (value: number) => value.toString(2).replaceAll('0', '').length % 2;

/** Every survivor is kept as a string of bits: slow, and plain. */
function bestBits(soft: readonly number[]): string {
  let survivors = new Map<number, { readonly score: number; readonly bits: string }>([
    [0, { score: 0, bits: '' }],
  ]);
  for (let step = 0; step < 70; step++) {
    const next: typeof survivors = new Map();
    for (const [state, { score, bits }] of survivors) {
      for (const bit of step < 64 ? [0, 1] : [0]) {
        const register = state * 2 + bit;
        const coded = [0b1111001, 0b1011011].map((generator) => (parity(register & generator) ? 1 : -1));
        const sum = score + coded[0]! * soft[2 * step]! + coded[1]! * soft[2 * step + 1]!;
        const to = register % 64;
        if (sum > (next.get(to)?.score ?? -Infinity)) next.set(to, { score: sum, bits: `${bits}${bit}` });
      }
    }
    survivors = next;
  }
  return survivors.get(0)!.bits.slice(0, 64);
}

function decode(luma: readonly number[], width: number, height: number, cell: number): string {
  const { signs, slots } = keyFromText();
  const folded = signs.map(() => 0);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      folded[(Math.floor(y / cell) % SIDE) * SIDE + (Math.floor(x / cell) % SIDE)]! +=
        luma[y * width + x]! - 128;
  const at = (cellIndex: number, shift: number) => {
    const row = (Math.floor(cellIndex / SIDE) + Math.floor(shift / SIDE)) % SIDE;
    return folded[row * SIDE + ((cellIndex + shift) % SIDE)]!;
  };
  const sync = slots.flatMap((slot, index) => (slot < 0 ? [index] : []));
  let [best, bestSum] = [0, -Infinity];
  for (let shift = 0; shift < SIDE * SIDE; shift++) {
    const sum = sync.reduce((total, index) => total + signs[index]! * at(index, shift), 0);
    if (sum > bestSum) [best, bestSum] = [shift, sum];
  }
  const soft = Array.from({ length: 140 }, () => 0);
  slots.forEach((slot, index) => {
    if (slot >= 0) soft[slot]! += signs[index]! * at(index, best);
  });
  const bits = bestBits(soft);
  return Array.from({ length: 16 }, (_, digit) =>
    Number.parseInt(bits.slice(4 * digit, 4 * digit + 4), 2).toString(16),
  ).join('');
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const plusMinus = (values: Iterable<number>) =>
  Array.from(values, (value) => (value > 0 ? '+' : '-')).join('');

describe('the published vectors', () => {
  it('hold the key that the text describes', () => {
    const { signs, slots } = keyFromText();
    expect(plusMinus(signs.slice(0, 64))).toBe(vectors.signs.first64);
    expect(hashOf(signs.map((sign) => (sign > 0 ? '1' : '0')).join(''))).toBe(vectors.signs.sha256);
    expect(hashOf(slots.join(','))).toBe(vectors.slots.sha256);
  });

  it.each(vectors.exports)('$exportId has the id and the tile that stand there', ({ exportId, id, tile }) => {
    expect(watermarkIdOf(exportId)).toBe(id);
    expect(hashOf(exportId).slice(0, 11)).toBe(id.slice(1));
    const cells = Array.from(watermarkTile(id));
    expect(plusMinus(cells.slice(0, 64))).toBe(tile.first64);
    expect(hashOf(cells.map((cell) => (cell > 0 ? '1' : '0')).join(''))).toBe(tile.sha256);
  });

  it.each(vectors.exports)('$exportId is read by the other decoder and by ours', ({ id }) => {
    // A grey picture that begins in the middle of the tile, its cells plain squares of 3 pixels.
    const [size, cell] = [{ width: 540, height: 600 }, 3];
    const marks = watermarkTile(id);
    const luma = Array.from({ length: size.width * size.height }, (_, index) => {
      const column = Math.floor((index % size.width) / cell) + 21;
      const row = Math.floor(Math.floor(index / size.width) / cell) + 40;
      return 128 + 2 * marks[(row % SIDE) * SIDE + (column % SIDE)]!;
    });
    const read = decode(luma, size.width, size.height, cell);
    expect(read.slice(0, 12)).toBe(id);
    const rgba = Uint8ClampedArray.from({ length: 4 * luma.length }, (_, index) => luma[index >> 2]!);
    const sighting = new WatermarkReader().read([lumaOf(rgba, size, workingSize(size))], size);
    expect(sighting.message?.id).toBe(id);
  });
});
