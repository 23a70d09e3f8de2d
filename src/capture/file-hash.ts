import { sha256 } from '@noble/hashes/sha2.js';
import { hex, untilAborted } from '../core';

/** Large enough that reading does not slow the reckoning down. */
const PIECE_BYTES = 4 * 2 ** 20;

/**
 * SHA-256 of a file in lower-case hexadecimal, with no more than a piece of it in memory.
 *
 * @throws what the browser throws for a file that cannot be read (any more); the signal's reason when aborted.
 */
export async function hashFile(file: Blob, signal: AbortSignal): Promise<string> {
  const hash = sha256.create();
  for (let offset = 0; offset < file.size; offset += PIECE_BYTES) {
    const piece = file.slice(offset, offset + PIECE_BYTES).arrayBuffer();
    hash.update(new Uint8Array(await untilAborted(piece, signal)));
  }
  return hex(hash.digest());
}
