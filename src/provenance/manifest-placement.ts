import { VerifyError, asciiAt, concatBytes, equalBytes } from '../core';
import { type JpegSegment, readJpegSegments } from './jpeg-container';
import { readPngChunks } from './png-container';
import type { StillContainer } from './still-container';
import { readWebpChunks } from './webp-container';

const JPEG_APP11 = 0xeb;
/** Bytes of an APP11 segment before the box goes on: `JP`, box instance, packet number, and the box's own header again. */
const JPEG_PREFIX_IN_BYTES = 16;
/** The box instance that c2pa-rs writes. */
const JPEG_BOX_INSTANCE = 0x0211;

/**
 * What of a file its manifest's hash covers. `data`: all but one range of bytes, where the manifest stands. `detached`: all, since the
 * manifest lies beside the file. `boxes`: the boxes of an ISO base media file but those that the manifest names.
 */
export type ManifestBinding = 'data' | 'detached' | 'boxes';

/** Where in a file its manifest store stands. */
export interface PlacedManifest {
  /** The store itself, out of its packing. */
  readonly store: Uint8Array;
  /** First byte of the packing, and the one behind it. */
  readonly start: number;
  readonly end: number;
  /** Whether the packing is as our writer packs, to the byte. No hash covers it. */
  readonly isExact: boolean;
  readonly binding: ManifestBinding;
}

/**
 * Finds the C2PA manifest store (C2PA 2.2, appendix A); `null` when the file has none.
 *
 * @throws VerifyError `verify-malformed` when the container is broken, or holds more than one store.
 */
export function locateManifest(container: StillContainer, file: Uint8Array): PlacedManifest | null {
  const found = {
    png: locateInPng,
    jpeg: locateInJpeg,
    webp: locateInWebp,
  }[container](file);
  if (found.length > 1) throw new VerifyError('verify-malformed', { container: 'C2PA' });
  return found[0] ?? null;
}

function locateInPng(file: Uint8Array): PlacedManifest[] {
  return readPngChunks(file)
    .filter(({ type }) => type === 'caBX')
    .map(({ content, start, end, crcMatches }) => ({
      store: content,
      start,
      end,
      isExact: crcMatches,
      binding: 'data',
    }));
}

function locateInWebp(file: Uint8Array): PlacedManifest[] {
  return readWebpChunks(file)
    .filter(({ type }) => type === 'C2PA')
    .map(({ content, start, end }) => {
      // The byte that pads an odd length belongs to the container, and c2pa-rs hashes it.
      const contentEnd = start + 8 + content.length;
      const isExact = file.subarray(contentEnd, end).every((byte) => byte === 0);
      return { store: content, start, end: contentEnd, isExact, binding: 'data' };
    });
}

/** A store longer than a segment goes on in the next ones, whose prefix repeats the first box's header. */
function locateInJpeg(file: Uint8Array): PlacedManifest[] {
  const parts = readJpegSegments(file).filter(
    ({ marker, content }) =>
      marker === JPEG_APP11 && content.length >= JPEG_PREFIX_IN_BYTES && asciiAt(content, 0, 2) === 'JP',
  );
  const first = parts[0];
  if (first === undefined) return [];
  const boxHeader = first.content.subarray(8, JPEG_PREFIX_IN_BYTES);
  return [
    {
      store: concatBytes(boxHeader, ...parts.map(({ content }) => content.subarray(JPEG_PREFIX_IN_BYTES))),
      start: first.start,
      end: parts.at(-1)!.end,
      isExact: parts.every((part, index) => isExactPart(part, index, parts, boxHeader)),
      binding: 'data',
    },
  ];
}

function isExactPart(
  { start, end, content }: JpegSegment,
  index: number,
  parts: readonly JpegSegment[],
  boxHeader: Uint8Array,
): boolean {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  return (
    view.getUint16(2) === JPEG_BOX_INSTANCE &&
    view.getUint32(4) === index + 1 &&
    equalBytes(content.subarray(8, JPEG_PREFIX_IN_BYTES), boxHeader) &&
    end - start === content.length + 4 &&
    (index === 0 || parts[index - 1]!.end === start)
  );
}
