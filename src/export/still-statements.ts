import type { Size } from '../core';
import type { ManifestStatements } from '../provenance';
import type { StillFormat } from './exported-file';

/** What has to be written into one still, and found in it again. */
export interface StillStatements extends ManifestStatements {
  readonly format: StillFormat;
  /** In pixels. */
  readonly size: Size;
}
