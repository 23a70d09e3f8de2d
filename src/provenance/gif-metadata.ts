import { type Bytes, VerifyError, concatBytes, ascii, utf8 } from '../core';
import type { LabelRecord } from '../label';
import type { ByteSource } from './byte-source';
import { readGifBlocks } from './gif-blocks';
import { type MetadataReport, readXmpPacket } from './metadata-reader';
import { xmpPacket } from './metadata-writer';

/** XMP specification, part 3, section 1.1.2. */
const APPLICATION = 'XMP DataXMP';
/**
 * The packet stands there as it is, not in sub-blocks. A reader that does not know takes its letters for lengths, and is led to the
 * end by these bytes, each of which is as long as the way from it to there.
 */
const MAGIC_TRAILER = Uint8Array.from({ length: 258 }, (_, index) =>
  index === 0 ? 1 : index === 257 ? 0 : 256 - index,
);
const PACKET_LIMIT_IN_BYTES = 1 << 20;

/** The block that carries the packet, AIGC label included. */
export function xmpGifBlock(record: LabelRecord, aigc: string): Bytes {
  const packet = utf8(xmpPacket(record, aigc, 'video'));
  return concatBytes(
    Uint8Array.of(0x21, 0xff, APPLICATION.length),
    ascii(APPLICATION),
    packet,
    MAGIC_TRAILER,
  );
}

/**
 * The XMP of a GIF; `null` when it has none.
 *
 * @throws VerifyError `verify-malformed` when the blocks or the packet are broken, or there is more than one packet.
 */
export async function readGifMetadata(source: ByteSource): Promise<MetadataReport | null> {
  let packet: string | null = null;
  for await (const { application, contentStart, end } of readGifBlocks(source)) {
    if (application !== APPLICATION) continue;
    const length = end - contentStart - MAGIC_TRAILER.length;
    if (packet !== null || length < 0 || length > PACKET_LIMIT_IN_BYTES) throw malformed();
    packet = decode(await source.read(contentStart, contentStart + length));
  }
  return packet === null ? null : readXmpPacket(packet);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new VerifyError('verify-malformed', { container: 'XMP' }, { cause });
  }
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'XMP' });
}
