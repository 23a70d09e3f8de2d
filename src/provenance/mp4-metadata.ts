import { type Bytes, VerifyError, ascii, asciiAt, equalBytes, fromHex, utf8 } from '../core';
import type { LabelRecord } from '../label';
import type { ByteSource } from './byte-source';
import { type MetadataReport, readXmpPacket } from './metadata-reader';
import { xmpPacket } from './metadata-writer';
import { type Mp4Box, mp4Box, mp4BoxesIn, readMp4Boxes } from './mp4-boxes';

/** The type of the box that holds XMP (XMP specification, part 3, section 1.2.7.1). */
const XMP_TYPE = 'be7acfcb97a942e89c71999491e3afac';
/** Longest box of metadata that is read; ours are about 3 kB, and tables of long videos are no metadata. */
const BOX_LIMIT_IN_BYTES = 64 << 20;
const PACKET_LIMIT_IN_BYTES = 1 << 20;
/** The key under which TC260-PG-20257A wants the AIGC label: its whole spelling, namespace included, is `mdtaAIGC`. */
export const MP4_AIGC_KEY = 'AIGC';
const UTF8_TEXT = 1;

/** The packet of a video as a box of its own. Its AIGC label stands among the movie's keys instead, where TC260 wants it. */
export function xmpMp4Box(record: LabelRecord): Bytes {
  return mp4Box('uuid', fromHex(XMP_TYPE), utf8(xmpPacket(record, null, 'video')));
}

/**
 * The XMP of an MP4 or QuickTime file and the AIGC label of its movie's keys; `null` when it has neither.
 *
 * @throws VerifyError `verify-malformed` when the boxes are broken, or say one thing twice.
 */
export async function readMp4Metadata(source: ByteSource): Promise<MetadataReport | null> {
  const boxes = await readMp4Boxes(source);
  const packets = boxes.filter(({ userType }) => userType === XMP_TYPE);
  const movies = boxes.filter(({ type }) => type === 'moov');
  if (packets.length > 1 || movies.length > 1) throw malformed();
  const [xmp, movie] = [packets[0], movies[0]];
  const packet = xmp === undefined ? null : await packetOf(source, xmp);
  const label = movie === undefined ? null : aigcOf(await contentOf(source, movie, BOX_LIMIT_IN_BYTES));
  if (packet?.aigc != null && label !== null) throw malformed();
  if (packet === null && label === null) return null;
  return { ...(packet ?? NOTHING_SAID), aigc: packet?.aigc ?? label };
}

const NOTHING_SAID: MetadataReport = {
  digitalSourceType: null,
  aiSystemUsed: null,
  aiSystemVersionUsed: null,
  creatorTool: null,
  createDate: null,
  instanceId: null,
  dataMining: null,
  altText: null,
  contact: null,
  aigc: null,
};

async function packetOf(source: ByteSource, box: Mp4Box): Promise<MetadataReport> {
  return readXmpPacket(textOf(await contentOf(source, box, PACKET_LIMIT_IN_BYTES)));
}

async function contentOf(source: ByteSource, box: Mp4Box, limitInBytes: number): Promise<Bytes> {
  if (box.end - box.contentStart > limitInBytes) throw malformed();
  return source.read(box.contentStart, box.end);
}

/** The value of the key `AIGC`, as text. Writers differ in whether `meta` lies in the movie or in its user data, and in whether it has a version. */
function aigcOf(movie: Uint8Array): string | null {
  const containers = [movie, ...childrenOf(movie, 'udta')];
  const values = containers.flatMap((content) => childrenOf(content, 'meta')).flatMap(aigcValuesOf);
  if (values.length > 1) throw malformed();
  return values[0] === undefined ? null : textOf(values[0]);
}

function aigcValuesOf(meta: Uint8Array): Uint8Array[] {
  // QuickTime's `meta` is a plain box; that of ISO 14496-12 begins with a version.
  const boxes = asciiAt(meta, 4, 4) === 'hdlr' ? meta : meta.subarray(4);
  const [keys, ...others] = childrenOf(boxes, 'keys');
  const [list] = childrenOf(boxes, 'ilst');
  if (keys === undefined || list === undefined || others.length > 0) return [];
  const numbers = mp4BoxesIn(keys, 8).flatMap(({ type, contentStart, end }, index) =>
    type === 'mdta' && equalBytes(keys.subarray(contentStart, end), ascii(MP4_AIGC_KEY)) ? [index + 1] : [],
  );
  return mp4BoxesIn(list)
    .filter(({ type }) => numbers.includes(numberIn(type)))
    .flatMap(({ contentStart, end }) => childrenOf(list.subarray(contentStart, end), 'data'))
    .map((data) => {
      if (data.length < 8 || new DataView(data.buffer, data.byteOffset).getUint32(0) !== UTF8_TEXT)
        throw malformed();
      return data.subarray(8);
    });
}

function childrenOf(content: Uint8Array, type: string): Uint8Array[] {
  return mp4BoxesIn(content)
    .filter((box) => box.type === type)
    .map(({ contentStart, end }) => content.subarray(contentStart, end));
}

/** Entries of a list are called by the number of their key, spelled in four bytes. */
function numberIn(type: string): number {
  return Array.from(type).reduce((sum, character) => sum * 256 + character.charCodeAt(0), 0);
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new VerifyError('verify-malformed', { container: 'MP4' }, { cause });
  }
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'MP4' });
}
