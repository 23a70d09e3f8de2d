/** Export: a labelled frame and a grant become a file that is labelled, marked, signed, and read back before it is handed over. */
export { STILL_FORMATS, type ExportedFile, type StillFormat } from './exported-file';
export { type StillExport, type StillIngredient, exportStill } from './export-still';
export type { ReadBackLayer } from './read-back';
