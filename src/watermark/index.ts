/**
 * The invisible watermark: what it is made of, and how it is found again in any picture. Numbers only; the renderer draws it. Normative text for
 * other implementations: `watermark.md` beside this file.
 */
export {
  MOVING_PEAK_SIGNAL_TO_NOISE,
  STILL_PEAK_SIGNAL_TO_NOISE,
  WATERMARK_ALGORITHM,
  WATERMARK_DRAWING,
  WATERMARK_VERSION,
  type WatermarkPlan,
  planWatermark,
  watermarkCell,
  watermarkIdOf,
  watermarkTile,
} from './plan';
export { CODED_BITS, decodePayload, encodePayload } from './channel-code';
export { TILE_CELLS, TILE_SIDE, WATERMARK_KEY, type WatermarkKey, xorshift32 } from './key';
export { type Luma, lumaOf } from './luma';
export { SIGHTED_SCORE, type Sighting, WatermarkReader, workingSize } from './reader';
export type { MarkedMap } from './marked-map';
export { type SightedKind, sightWatermark } from './sight-file';
export type { Message } from './message';
