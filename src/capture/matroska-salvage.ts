import { FileWindow } from './file-window';

/** Names of elements, with their marker bits: RFC 9559, section 5.1. */
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const TOP_LEVEL: ReadonlySet<number> = new Set([
  CLUSTER,
  0x114d9b74, // SeekHead
  0x1549a966, // Info
  0x1654ae6b, // Tracks
  0x1c53bb6b, // Cues
  0x1941a469, // Attachments
  0x1043a770, // Chapters
  0x1254c367, // Tags
  0xec, // Void
  0xbf, // CRC-32
]);
const IN_CLUSTERS: ReadonlySet<number> = new Set([
  0xe7, // Timestamp
  0xa3, // SimpleBlock
  0xa0, // BlockGroup
  0xa7, // Position
  0xab, // PrevSize
  0x5854, // SilentTracks
  0xaf, // EncryptedBlock
  0xec,
  0xbf,
]);

const LARGEST_HEADER_BYTES = 12;

interface Element {
  readonly name: number;
  readonly sizeOffset: number;
  readonly contentOffset: number;
  /** Infinite where the file leaves the length open, as when it was streamed. */
  readonly end: number;
}

/**
 * The part of a Matroska or WebM file that is whole: all of it, or everything up to the last whole block before the first fault. Readers throw
 * away the whole cluster that a fault lies in, which may be all there is, and mediabunny can search for ever between elements.
 *
 * @returns null when there is nothing of the kind.
 */
export async function wholeMatroska(file: Blob, signal: AbortSignal): Promise<Blob | null> {
  const window = new FileWindow(file);
  const header = await elementAt(window, 0);
  const segment = header && (await elementAt(window, header.end));
  if (segment?.name !== SEGMENT) return null;
  const limit = Math.min(segment.end, file.size);
  let offset = segment.contentOffset;
  while (offset < limit) {
    signal.throwIfAborted();
    const element = await elementAt(window, offset);
    if (!element || !TOP_LEVEL.has(element.name)) return file.slice(0, offset);
    if (element.name === CLUSTER) {
      const { end, isWhole } = await endOfBlocks(window, element, signal);
      if (!isWhole) return withShorterCluster(file, element, end);
      offset = end;
    } else {
      if (element.end > limit) return file.slice(0, offset);
      offset = element.end;
    }
  }
  return file;
}

async function elementAt(window: FileWindow, offset: number): Promise<Element | null> {
  const bytes = await window.read(offset, LARGEST_HEADER_BYTES);
  const nameLength = lengthOfNumber(bytes[0]);
  const sizeLength = lengthOfNumber(bytes[nameLength]);
  const contentOffset = offset + nameLength + sizeLength;
  if (nameLength > 4 || sizeLength > 8 || bytes.length < nameLength + sizeLength) return null;
  let name = 0;
  for (const byte of bytes.subarray(0, nameLength)) name = name * 256 + byte;
  const [first, ...others] = bytes.subarray(nameLength, nameLength + sizeLength);
  // The marker goes first: with it, eight bytes would not fit into a number.
  const mask = 0xff >> sizeLength;
  const isOpen = (first! & mask) === mask && others.every((byte) => byte === 0xff);
  const size = others.reduce((sum, byte) => sum * 256 + byte, first! & mask);
  const end = isOpen ? Infinity : contentOffset + size;
  return { name, sizeOffset: offset + nameLength, contentOffset, end };
}

/** Bytes of a number that begins with `first`: RFC 8794, section 4. 9 where none begins. */
function lengthOfNumber(first: number | undefined): number {
  return first === undefined ? 9 : Math.clz32(first) - 23;
}

/** Where the last whole block of a cluster ends, and whether that is where the cluster itself does. */
async function endOfBlocks(
  window: FileWindow,
  cluster: Element,
  signal: AbortSignal,
): Promise<{ readonly end: number; readonly isWhole: boolean }> {
  const limit = Math.min(cluster.end, window.sizeInBytes);
  let end = cluster.contentOffset;
  while (end < limit) {
    signal.throwIfAborted();
    const child = await elementAt(window, end);
    const isNext = child !== null && cluster.end === Infinity && TOP_LEVEL.has(child.name);
    if (isNext && !IN_CLUSTERS.has(child.name)) return { end, isWhole: true };
    if (!child || !IN_CLUSTERS.has(child.name) || child.end > limit) return { end, isWhole: false };
    end = child.end;
  }
  return { end, isWhole: cluster.end === Infinity || end === cluster.end };
}

function withShorterCluster(
  file: Blob,
  { sizeOffset, contentOffset, end: oldEnd }: Element,
  end: number,
): Blob {
  if (oldEnd === Infinity) return file.slice(0, end);
  const sizeBytes = new Uint8Array(contentOffset - sizeOffset);
  let rest = end - contentOffset;
  for (let index = sizeBytes.length - 1; index >= 0; index--) {
    sizeBytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  sizeBytes[0]! |= 0x80 >> (sizeBytes.length - 1);
  return new Blob([file.slice(0, sizeOffset), sizeBytes, file.slice(contentOffset, end)]);
}
