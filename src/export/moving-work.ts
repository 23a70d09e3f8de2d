import type { Bytes } from '../core';
import type { ClaimSigner } from '../provenance';
import type { MovingExport } from './export-moving';
import type { MovingContents, MovingStatements } from './moving-statements';
import type { ScratchFile } from './scratch-file';

/** What every container's maker is given. */
export interface MovingWork {
  readonly moving: MovingExport;
  readonly statements: MovingStatements;
  readonly signer: ClaimSigner;
  readonly file: ScratchFile;
  /** Called when the last frame is in the file and the hash is about to be taken. */
  readonly onSigning: (contents: MovingContents) => void;
}

/** What is in the scratch file when a maker is through. */
export interface MadeFile {
  readonly contents: MovingContents;
  readonly videoCodec: string;
  /** The manifest store, where the container has no place for it. */
  readonly sidecar: Bytes | null;
  readonly milliseconds: { readonly mux: number; readonly sign: number };
}
