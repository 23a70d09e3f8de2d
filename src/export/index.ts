/** Export: a labelled frame and a grant become a file that is labelled, marked, signed, and read back before it is handed over. */
export { STILL_FORMATS, type ExportedFile, type StillFormat } from './exported-file';
export { type StillExport, exportStill } from './export-still';
export type { ReadBackLayer } from './read-back';
export {
  MOVING_FORMATS,
  type ExportedMoving,
  type MovingFormat,
  type MovingProgress,
  type SidecarFile,
} from './exported-moving';
export {
  type MovingExport,
  type MovingIngredient,
  type MovingSound,
  type TimedFrame,
  discardExported,
  exportMoving,
} from './export-moving';
export { sweepLeftovers } from './private-file';
