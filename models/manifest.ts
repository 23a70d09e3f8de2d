import { readFile } from 'node:fs/promises';

/** A file as it must be, down to the last bit. */
export interface Pin {
  readonly path: string;
  readonly sha256: string;
}

export interface SourcePackage {
  readonly package: string;
  readonly version: string;
  /** Paths within the package. */
  readonly inputs: readonly Pin[];
}

/** A file that may be put into `models/` by hand and is then used instead of the built one. */
export interface Replacement extends Pin {
  readonly source: string;
}

/** What `manifest.json` says of one built file. */
export interface ManifestEntry {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly licence: string;
  readonly card: string;
  readonly source: SourcePackage;
  readonly replacement?: Replacement;
}

export interface Manifest {
  readonly files: readonly ManifestEntry[];
}

/** Something that whoever runs the build has to know; the message is a whole sentence that says what to do. */
export class ModelBuildError extends Error {
  override readonly name = 'ModelBuildError';
}

export async function readManifest(path: string): Promise<Manifest> {
  return JSON.parse(await readFile(path, 'utf8')) as Manifest;
}
