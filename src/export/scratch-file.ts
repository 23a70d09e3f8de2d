import type { ByteSource } from '../provenance';
import { MemoryFile } from './memory-file';
import { openPrivateFile } from './private-file';

/** A file while it is being made: written anywhere, read back, and then either finished or gone. */
export interface ScratchFile {
  /** What has been written so far. */
  readonly source: ByteSource;
  /**
   * Room that is skipped holds zeros.
   *
   * @throws ExportError `export-storage-full`.
   */
  write(bytes: Uint8Array, position: number): void;
  /** Ends writing. The blob lasts as long as the file does: see {@link ScratchFile.discard}. */
  finish(mediaType: string): Promise<Blob>;
  /** Leaves nothing behind, finished or not. It may be called twice. */
  discard(): Promise<void>;
}

/**
 * A file in the origin's private file system, where long videos take no memory; where there is none, in memory piece by piece.
 *
 * @param name - no other file of this origin has it.
 */
export async function openScratchFile(name: string): Promise<ScratchFile> {
  return (await openPrivateFile(name)) ?? new MemoryFile();
}
