import subsetFont from 'subset-font';
import { type Bytes } from '../../src/core';

const characters = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Printable ASCII; Latin-1 letters and marks, the middle dot among them, for labels in other languages; the Chinese of the label. */
export const LABEL_CHARACTERS = characters(0x20, 0x7e) + characters(0xa1, 0xff) + '合成生人工智能深度';

/** The label's font: one weight, only the characters that labels use, as WOFF2. */
export async function buildLabelFont(font: Uint8Array): Promise<Bytes> {
  const subset = await subsetFont(Buffer.from(font), LABEL_CHARACTERS, {
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    noHinting: true,
  });
  return Uint8Array.from(subset);
}
