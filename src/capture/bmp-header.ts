import { type PictureHeader, viewOf } from './picture-header';

const FILE_HEADER_BYTES = 14;
const CORE_HEADER_BYTES = 12;
/** Values of the compression field that leave rows at their full length. */
const UNCOMPRESSED: ReadonlySet<number> = new Set([0, 3, 6]);

/** Windows bitmap; a negative height only means that the rows run from the top. */
export function readBmpHeader(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < FILE_HEADER_BYTES + CORE_HEADER_BYTES) return null;
  const view = viewOf(bytes);
  const isCore = view.getUint32(FILE_HEADER_BYTES, true) === CORE_HEADER_BYTES;
  if (!isCore && bytes.length < FILE_HEADER_BYTES + 20) return null;
  const size = isCore
    ? { width: view.getUint16(18, true), height: view.getUint16(20, true) }
    : { width: Math.max(0, view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  const bitsPerPixel = view.getUint16(isCore ? 24 : 28, true);
  const isUncompressed = isCore || UNCOMPRESSED.has(view.getUint32(30, true));
  const bytesPerRow = 4 * Math.ceil((size.width * bitsPerPixel) / 32);
  const pixelBytes = isUncompressed ? bytesPerRow * size.height : 1;
  return { size, isWhole: view.getUint32(10, true) + pixelBytes <= bytes.length, isAnimated: false };
}
