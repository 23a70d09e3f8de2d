import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, hex, sha256Hex, utf8 } from '../../src/core';
import {
  CODED_BITS,
  TILE_CELLS,
  WATERMARK_KEY,
  decodePayload,
  encodePayload,
  planWatermark,
  watermarkIdOf,
  watermarkTile,
  xorshift32,
} from '../../src/watermark';
import { crc16 } from '../../src/watermark/channel-code';

const payload = fc.uint8Array({ minLength: 6, maxLength: 6 });

describe('the channel code', () => {
  it('has the checksum that its specification names', () => {
    // The check value of CRC-16/IBM-3740 in the catalogue of parametrised CRC algorithms.
    expect(crc16(utf8('123456789'))).toBe(0x29b1);
  });

  it('gives back what was put in', () => {
    fc.assert(
      fc.property(payload, (bytes) => {
        expect(decodePayload(encodePayload(bytes))).toEqual(bytes);
      }),
    );
  });

  it('bears one coded bit of eight turned round, and any that are lost', () => {
    fc.assert(
      fc.property(
        payload,
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 0, max: 3 }),
        (bytes, turned, lost) => {
          const soft = Float64Array.from(encodePayload(bytes), (value, index) =>
            index % 16 === 2 * turned ? -value : index % 12 === lost ? 0 : value,
          );
          expect(decodePayload(soft)).toEqual(bytes);
        },
      ),
    );
  });

  it('says nothing rather than something wrong when all is noise', () => {
    const random = xorshift32(7);
    let wrong = 0;
    for (let attempt = 0; attempt < 300; attempt++) {
      const soft = Float64Array.from({ length: CODED_BITS }, () => random.next().value / 2 ** 31 - 1);
      if (decodePayload(soft) !== null) wrong++;
    }
    expect(wrong).toBe(0);
  });
});

describe('the key', () => {
  it('gives a quarter of the cells to finding the tile, and the others evenly to the bits', () => {
    const counts = new Array<number>(CODED_BITS).fill(0);
    let sync = 0;
    for (const slot of WATERMARK_KEY.slots) {
      if (slot < 0) sync++;
      else counts[slot]!++;
    }
    expect(sync).toBe(TILE_CELLS / 4);
    expect(Math.min(...counts)).toBe(Math.floor((TILE_CELLS * 3) / 4 / CODED_BITS));
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('is nearly as often dark as light', () => {
    const sum = WATERMARK_KEY.signs.reduce((total, sign) => total + sign, 0);
    expect(Math.abs(sum)).toBeLessThan(4 * Math.sqrt(TILE_CELLS));
  });
});

describe('the id', () => {
  it('is the version and the beginning of the hash of the export id', async () => {
    const id = watermarkIdOf('pg-3f0e9a52-7e3c-4b52-a1bb-5b7f5a0f3f10');
    expect(id).toBe(`1${(await sha256Hex(utf8('pg-3f0e9a52-7e3c-4b52-a1bb-5b7f5a0f3f10'))).slice(0, 11)}`);
  });

  it('changes half of the cells that carry it', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        fc.pre(one !== other);
        const [a, b] = [watermarkTile(watermarkIdOf(one)), watermarkTile(watermarkIdOf(other))];
        const different = a.reduce((count, cell, index) => count + Number(cell !== b[index]), 0);
        expect(different / TILE_CELLS).toBeGreaterThan(0.1);
        expect(a.every((cell, index) => WATERMARK_KEY.slots[index]! >= 0 || cell === b[index])).toBe(true);
      }),
    );
  });

  it('is cut into cells of a 180th of the short side, at least two pixels', () => {
    expect(planWatermark('pg-1', { width: 1280, height: 720 }).cellInPixels).toBe(4);
    expect(planWatermark('pg-1', { width: 200, height: 300 }).cellInPixels).toBe(2);
    expect(hex(fromHex(planWatermark('pg-1', { width: 200, height: 300 }).id))).toHaveLength(12);
  });
});
