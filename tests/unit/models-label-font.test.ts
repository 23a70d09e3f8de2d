import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { LABEL_CHARACTERS } from '../../models/label/label-font';

const path = join(import.meta.dirname, '../../models/built/label.woff2');

/** Code points that a TrueType font maps to a glyph, from its format 4 character map. */
function mappedCodePoints(font: DataView): Set<number> {
  const tableOffset = (tag: string): number => {
    for (let index = 0; index < font.getUint16(4); index += 1) {
      const record = 12 + 16 * index;
      const name = [0, 1, 2, 3].map((place) => String.fromCharCode(font.getUint8(record + place))).join('');
      if (name === tag) return font.getUint32(record + 8);
    }
    throw new Error(`The font has no table ${tag}.`);
  };
  const map = tableOffset('cmap');
  const subtable = map + font.getUint32(map + 8);
  expect(font.getUint16(subtable)).toBe(4);
  const segmentCount = font.getUint16(subtable + 6) / 2;
  const codePoints = new Set<number>();
  for (let segment = 0; segment < segmentCount; segment += 1) {
    const ends = subtable + 14 + 2 * segment;
    const starts = ends + 2 * segmentCount + 2;
    const shifts = starts + 2 * segmentCount;
    const offsets = shifts + 2 * segmentCount;
    for (let code = font.getUint16(starts); code <= font.getUint16(ends); code += 1) {
      const offset = font.getUint16(offsets);
      const listed =
        offset === 0 ? code : font.getUint16(offsets + offset + 2 * (code - font.getUint16(starts)));
      if (listed !== 0 && (listed + font.getInt16(shifts)) % 65_536 !== 0) codePoints.add(code);
    }
  }
  return codePoints;
}

describe("the label's font", () => {
  it('has a glyph for every character of the labels', async () => {
    const font = await subsetFont(readFileSync(path), LABEL_CHARACTERS, { targetFormat: 'sfnt' });
    const mapped = mappedCodePoints(new DataView(font.buffer, font.byteOffset, font.byteLength));
    expect(
      Array.from(LABEL_CHARACTERS).filter((character) => !mapped.has(character.codePointAt(0)!)),
    ).toEqual([]);
    expect(mapped.has('龍'.codePointAt(0)!)).toBe(false);
  });

  it('can write the usual label in both scripts', () => {
    for (const character of 'AI 合成 · AI MODIFIED 人工智能 深度 生成') {
      expect(LABEL_CHARACTERS).toContain(character);
    }
  });
});
