import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, hex } from '../core';
import { type ByteSource, piecesOf } from './byte-source';
import type { PlacedManifest } from './manifest-placement';
import { MP4_MANIFEST_TYPE } from './mp4-manifest-type';
import { readMp4Boxes } from './mp4-boxes';

/** What the exclusions that c2pa-rs writes leave out, beside the manifest's own box. */
const UNHASHED_TYPES: readonly string[] = ['ftyp', 'mfra', 'free', 'skip'];

/**
 * The hash by which a manifest is bound to its file (C2PA 2.2, sections 15.12.1 and 15.12.2), reckoned piece by piece. Of an
 * MP4, that of each top box behind its own position in 64 bits, without the boxes that the manifest names as left out; of the others, of all bytes
 * but the manifest's.
 *
 * @throws VerifyError `verify-malformed` when the boxes do not tile the file.
 */
export async function hashContent(
  source: ByteSource,
  { binding, start, end }: Pick<PlacedManifest, 'binding' | 'start' | 'end'>,
): Promise<Bytes> {
  const hash = sha256.create();
  const add = async (from: number, to: number) => {
    for await (const piece of piecesOf(source, from, to)) hash.update(piece);
  };
  if (binding === 'boxes') {
    const boxes = [...(await readMp4Boxes(source, 0, start)), ...(await readMp4Boxes(source, end))];
    for (const box of boxes) {
      if (UNHASHED_TYPES.includes(box.type) || box.userType === MP4_MANIFEST_TYPE) continue;
      hash.update(bigEndian64(box.start));
      await add(box.start, box.end);
    }
  } else if (binding === 'data') {
    await add(0, start);
    await add(end, source.sizeInBytes);
  } else {
    await add(0, source.sizeInBytes);
  }
  return Uint8Array.from(hash.digest());
}

/** SHA-256 of a whole file, lower-case hexadecimal, with no more than a piece of it in memory. */
export async function sha256HexOfFile(source: ByteSource): Promise<string> {
  return hex(await hashContent(source, { binding: 'detached', start: 0, end: 0 }));
}

function bigEndian64(value: number): Bytes {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}
