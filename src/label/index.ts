export {
  DIGITAL_SOURCE_TYPE,
  LABEL_TEXT,
  UNCONSENTED_TEXT,
  LABELLED_OPERATIONS,
  createLabelRecord,
  type LabelRecord,
  type LabelledOperation,
} from './label-record';
export { planLabel, type LabelPlan, type LabelPlate, type MicroText } from './label-plan';
export { markFace, type FaceFeatures, type MarkedFace } from './marked-face';
export { CAP_HEIGHT, GLYPH_METRICS, measureLine, type GlyphMetrics, type LineMetrics } from './glyph-metrics';
export { MovingLabel, type MarkedTrack } from './moving-label';
export { FOUND_LIKENESS, type PlateSighting, searchPlate } from './plate-search';
