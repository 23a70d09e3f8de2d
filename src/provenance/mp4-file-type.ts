import { type Bytes, ascii } from '../core';
import { mp4Box } from './mp4-boxes';

/**
 * The file type box that our writer begins an MP4 with. No hash of a manifest covers it, so that it has to have one right
 * spelling: what else begins like this and says it is ours was changed.
 */
export function mp4FileType(holdsAvc: boolean): Bytes {
  const brands = holdsAvc ? 'isomavc1mp41' : 'isommp41';
  return mp4Box('ftyp', ascii('isom'), Uint8Array.of(0, 0, 2, 0), ascii(brands));
}

export const OWN_FILE_TYPES: readonly Bytes[] = [mp4FileType(true), mp4FileType(false)];
