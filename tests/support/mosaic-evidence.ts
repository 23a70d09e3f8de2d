import type { Page } from 'playwright';
import sharp from 'sharp';

/** How much of what is finer than a cell of a mosaic can be seen of a portrait, -1 to 1; 0 is nothing. */
export interface MosaicEvidence {
  readonly ofFace: number;
  /** Of the hair, which is not hidden: shows that the two pictures lie on one another. */
  readonly ofHair: number;
}

const SIDE = 512;
/** A cell is some 40 px of these; what is kept is finer than a tenth of one. */
const SIGMA = 2;

interface Region {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** Of a portrait of ours, in parts of the picture. */
const FACE: Region = { left: 0.3, right: 0.66, top: 0.3, bottom: 0.6 };
const HAIR: Region = { left: 0.42, right: 0.62, top: 0.09, bottom: 0.19 };

/** Compares what was seen with the portrait that is behind it, both as files of whole pictures. */
export async function mosaicEvidence(seen: Buffer, portrait: Buffer): Promise<MosaicEvidence> {
  const [one, other] = [await fineDetail(seen), await fineDetail(portrait)];
  return { ofFace: correlation(one, other, FACE), ofHair: correlation(one, other, HAIR) };
}

async function fineDetail(picture: Buffer): Promise<Float32Array> {
  const grey = sharp(
    await sharp(picture).flatten().resize(SIDE, SIDE, { fit: 'fill' }).png().toBuffer(),
  ).greyscale();
  const [whole, coarse] = await Promise.all([
    grey.clone().raw().toBuffer(),
    grey.clone().blur(SIGMA).raw().toBuffer(),
  ]);
  return Float32Array.from(whole, (value, index) => value - coarse[index]!);
}

function correlation(one: Float32Array, other: Float32Array, { left, right, top, bottom }: Region): number {
  let [product, first, second] = [0, 0, 0];
  for (let y = Math.round(top * SIDE); y < bottom * SIDE; y++) {
    for (let x = Math.round(left * SIDE); x < right * SIDE; x++) {
      const [a, b] = [one[y * SIDE + x]!, other[y * SIDE + x]!];
      product += a * b;
      first += a * a;
      second += b * b;
    }
  }
  return first > 0 && second > 0 ? product / Math.sqrt(first * second) : 0;
}

/** The preview as it stands on the screen. */
export function previewOnScreen(page: Page): Promise<Buffer> {
  return page.getByRole('img', { name: 'Preview' }).screenshot();
}
