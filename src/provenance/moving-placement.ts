import { type Bytes, VerifyError, ascii, concatBytes, equalBytes, fromHex } from '../core';
import type { ByteSource } from './byte-source';
import { gifBlockContent, readGifBlocks } from './gif-blocks';
import type { PlacedManifest } from './manifest-placement';
import type { MovingContainer } from './moving-container';
import { type Mp4Box, mp4Box, readMp4Boxes } from './mp4-boxes';
import { OWN_FILE_TYPES } from './mp4-file-type';
import { MP4_MANIFEST_TYPE } from './mp4-manifest-type';

/** Version and flags, the box's purpose, and that no Merkle tree follows. */
const MP4_PREFIX = concatBytes(new Uint8Array(4), ascii('manifest\0'), new Uint8Array(8));
/** Top boxes that no hash of the kind that c2pa-rs writes covers: nothing may stand in them in a file of ours. */
const MP4_UNHASHED_TYPES: readonly string[] = ['free', 'skip', 'mfra'];

const GIF_APPLICATION = 'C2PA_GIF\x01\0\0';
const GIF_SUB_BLOCK_CAPACITY_IN_BYTES = 255;

/** Longest store that is looked at; ours are about 5 kB, and what ingredients bring along. */
const STORE_LIMIT_IN_BYTES = 64 << 20;

/**
 * Finds the C2PA manifest store of a moving picture; `null` when it has none.
 *
 * @param sidecar - the file beside it, where a WebM has its manifest; not looked at for the others.
 * @throws VerifyError `verify-malformed` when the container is broken, or holds more than one store.
 */
export async function locateMovingManifest(
  container: MovingContainer,
  source: ByteSource,
  sidecar: Uint8Array | null,
): Promise<PlacedManifest | null> {
  switch (container) {
    case 'mp4':
      return locateInMp4(source);
    case 'gif':
      return locateInGif(source);
    case 'webm':
      return sidecar === null
        ? null
        : { store: sidecar, start: 0, end: sidecar.length, isExact: true, binding: 'detached' };
  }
}

/** A store as it stands in its container. */
export function packManifest(container: MovingContainer, store: Uint8Array): Bytes {
  switch (container) {
    case 'mp4':
      return mp4Box('uuid', fromHex(MP4_MANIFEST_TYPE), MP4_PREFIX, store);
    case 'gif':
      return gifApplicationBlock(GIF_APPLICATION, store);
    case 'webm':
      return Uint8Array.from(store);
  }
}

async function locateInMp4(source: ByteSource): Promise<PlacedManifest | null> {
  const boxes = await readMp4Boxes(source);
  const found = boxes.filter(({ userType }) => userType === MP4_MANIFEST_TYPE);
  if (found.length > 1) throw new VerifyError('verify-malformed', { container: 'C2PA' });
  const [box] = found;
  if (box === undefined) return null;
  const storeStart = box.contentStart + MP4_PREFIX.length;
  if (box.end < storeStart || box.end - storeStart > STORE_LIMIT_IN_BYTES)
    throw new VerifyError('verify-malformed', { container: 'C2PA' });
  const packed = await source.read(box.start, box.end);
  const store = packed.subarray(storeStart - box.start);
  const isExact =
    equalBytes(packed, packManifest('mp4', store)) && (await hasOwnSurroundings(source, boxes, box));
  return { store, start: box.start, end: box.end, isExact, binding: 'boxes' };
}

/** The manifest stands behind a file type box of ours, which no hash covers, and nothing else is left out of the hash. */
async function hasOwnSurroundings(
  source: ByteSource,
  boxes: readonly Mp4Box[],
  manifest: Mp4Box,
): Promise<boolean> {
  const fileType = boxes[0]!;
  if (boxes[1] !== manifest || boxes.some(({ type }) => MP4_UNHASHED_TYPES.includes(type))) return false;
  if (boxes.filter(({ type }) => type === 'ftyp').length !== 1 || fileType.end > 1024) return false;
  const bytes = await source.read(fileType.start, fileType.end);
  return OWN_FILE_TYPES.some((own) => equalBytes(own, bytes));
}

async function locateInGif(source: ByteSource): Promise<PlacedManifest | null> {
  let placed: PlacedManifest | null = null;
  for await (const block of readGifBlocks(source)) {
    if (!block.application.startsWith('C2PA_GIF')) continue;
    if (placed !== null || block.end - block.start > STORE_LIMIT_IN_BYTES)
      throw new VerifyError('verify-malformed', { container: 'C2PA' });
    const { start, end } = block;
    const store = await gifBlockContent(source, block);
    const isExact = equalBytes(await source.read(start, end), packManifest('gif', store));
    placed = { store, start, end, isExact, binding: 'data' };
  }
  return placed;
}

/** An application extension with its content in sub-blocks. */
function gifApplicationBlock(application: string, content: Uint8Array): Bytes {
  const pieces: Uint8Array[] = [Uint8Array.of(0x21, 0xff, application.length), ascii(application)];
  for (let start = 0; start < content.length; start += GIF_SUB_BLOCK_CAPACITY_IN_BYTES) {
    const piece = content.subarray(start, start + GIF_SUB_BLOCK_CAPACITY_IN_BYTES);
    pieces.push(Uint8Array.of(piece.length), piece);
  }
  return concatBytes(...pieces, Uint8Array.of(0));
}
