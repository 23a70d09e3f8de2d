export { STILL_FORMATS, type ExportedFile, type StillFormat } from './exported-file';
