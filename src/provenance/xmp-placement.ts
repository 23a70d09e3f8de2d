import { type Bytes, ExportError, VerifyError, ascii, asciiAt, concatBytes, utf8 } from '../core';
import { JPEG_SEGMENT_CAPACITY_IN_BYTES, jpegSegment, readJpegSegments } from './jpeg-container';
import { pngChunk, readPngChunks } from './png-container';
import type { StillContainer } from './still-container';
import { webpChunk, webpFile, readWebpChunks } from './webp-container';
import { extendedHeader } from './webp-extended-header';

const PNG_KEYWORD = 'XML:com.adobe.xmp';
const JPEG_APP0 = 0xe0;
const JPEG_APP1 = 0xe1;
const JPEG_NAMESPACE = 'http://ns.adobe.com/xap/1.0/\0';

/** Longest packet that is read; ours are about 3 kB. */
const PACKET_LIMIT_IN_BYTES = 1 << 20;

/**
 * The file with one XMP packet in the place its container has for it (XMP part 3): an uncompressed iTXt chunk behind IHDR,
 * an APP1 segment behind JFIF's APP0, an `XMP ` chunk at the end of a WebP.
 *
 * @throws ExportError `export-metadata-failed` when the file already has a packet, or cannot hold this one: a file carries
 * one AIGC label, never two.
 */
export function insertXmp(container: StillContainer, file: Uint8Array, packet: string): Bytes {
  const packetBytes = utf8(packet);
  try {
    if (readXmpPackets(container, file).length > 0) throw new ExportError('export-metadata-failed');
    switch (container) {
      case 'png':
        return insertIntoPng(file, packetBytes);
      case 'jpeg':
        return insertIntoJpeg(file, packetBytes);
      case 'webp':
        return insertIntoWebp(file, packetBytes);
    }
  } catch (error) {
    if (error instanceof VerifyError) throw new ExportError('export-metadata-failed', {}, { cause: error });
    throw error;
  }
}

/**
 * Every XMP packet of the file, in file order; none gives an empty list.
 *
 * @throws VerifyError `verify-malformed` when the container is broken, or a packet is too long or not UTF-8.
 */
export function readXmpPackets(container: StillContainer, file: Uint8Array): string[] {
  const found = {
    png: packetsOfPng,
    jpeg: packetsOfJpeg,
    webp: packetsOfWebp,
  }[container](file);
  return found.map(decodePacket);
}

function insertIntoPng(file: Uint8Array, packet: Uint8Array): Bytes {
  const header = readPngChunks(file)[0];
  if (header?.type !== 'IHDR') throw new ExportError('export-metadata-failed');
  const content = concatBytes(ascii(`${PNG_KEYWORD}\0\0\0\0\0`), packet);
  return concatBytes(file.subarray(0, header.end), pngChunk('iTXt', content), file.subarray(header.end));
}

function insertIntoJpeg(file: Uint8Array, packet: Uint8Array): Bytes {
  const content = concatBytes(ascii(JPEG_NAMESPACE), packet);
  if (content.length > JPEG_SEGMENT_CAPACITY_IN_BYTES) throw new ExportError('export-metadata-failed');
  const first = readJpegSegments(file)[0];
  const place = first?.marker === JPEG_APP0 ? first.end : 2;
  return concatBytes(file.subarray(0, place), jpegSegment(JPEG_APP1, content), file.subarray(place));
}

function insertIntoWebp(file: Uint8Array, packet: Uint8Array): Bytes {
  const chunks = readWebpChunks(file);
  const kept = chunks.filter(({ type }) => type !== 'VP8X');
  return webpFile([
    extendedHeader(chunks[0]),
    ...kept.map(({ start, end }) => file.subarray(start, end)),
    webpChunk('XMP ', packet),
  ]);
}

/** The packet as an uncompressed iTXt chunk; XMP part 3 allows no other spelling. */
function packetsOfPng(file: Uint8Array): Uint8Array[] {
  return readPngChunks(file).flatMap(({ type, content }) => {
    const keywordEnd = PNG_KEYWORD.length;
    if (type !== 'iTXt' || asciiAt(content, 0, keywordEnd + 1) !== `${PNG_KEYWORD}\0`) return [];
    if (content[keywordEnd + 1] !== 0) throw new VerifyError('verify-malformed', { container: 'XMP' });
    const languageEnd = content.indexOf(0, keywordEnd + 3);
    const translationEnd = languageEnd < 0 ? -1 : content.indexOf(0, languageEnd + 1);
    if (translationEnd < 0) throw new VerifyError('verify-malformed', { container: 'XMP' });
    return [content.subarray(translationEnd + 1)];
  });
}

function packetsOfJpeg(file: Uint8Array): Uint8Array[] {
  const namespaceLength = JPEG_NAMESPACE.length;
  return readJpegSegments(file)
    .filter(
      ({ marker, content }) =>
        marker === JPEG_APP1 && asciiAt(content, 0, namespaceLength) === JPEG_NAMESPACE,
    )
    .map(({ content }) => content.subarray(namespaceLength));
}

function packetsOfWebp(file: Uint8Array): Uint8Array[] {
  return readWebpChunks(file)
    .filter(({ type }) => type === 'XMP ')
    .map(({ content }) => content);
}

function decodePacket(bytes: Uint8Array): string {
  if (bytes.length > PACKET_LIMIT_IN_BYTES) throw new VerifyError('verify-malformed', { container: 'XMP' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new VerifyError('verify-malformed', { container: 'XMP' }, { cause });
  }
}
