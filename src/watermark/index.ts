/**
 * The invisible watermark: what it is made of, and how it is found again in any picture. Numbers only; the renderer draws it. Normative text for
 * other implementations: `watermark.md` beside this file.
 */
export {
  WATERMARK_ALGORITHM,
  WATERMARK_VERSION,
  type WatermarkPlan,
  planWatermark,
  watermarkCell,
  watermarkIdOf,
  watermarkTile,
} from './plan';
export {
  DARKEST_FULLY_MARKED,
  EVEN_SHARES,
  MOVING_STRENGTH,
  STILL_STRENGTH,
  type WatermarkStrength,
} from './strength';
export { CODED_BITS, decodePayload, encodePayload } from './channel-code';
export { TILE_CELLS, TILE_SIDE, WATERMARK_KEY, type WatermarkKey, xorshift32 } from './key';
export { type Luma, doubled, lumaOf, narrowed } from './luma';
export { CONFIRMED_SCORE, SIGHTED_SCORE, type Sighting, WatermarkReader, workingSize } from './reader';
export type { MarkedMap } from './marked-map';
export { type FileSighting, type SightedKind, confirmWatermark, sightWatermark } from './sight-file';
export type { Message } from './message';
