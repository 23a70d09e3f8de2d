import { type Bytes, ExportError, concatBytes } from '../core';
import { mp4Box, mp4BoxesIn } from '../provenance';

/** Boxes on the way to the tables of chunk offsets (ISO/IEC 14496-12, section 8.7.5). */
const CONTAINERS: readonly string[] = ['moov', 'trak', 'mdia', 'minf', 'stbl'];

/**
 * The movie box as it has to be in the finished file: its media lies `shiftInBytes` further back than it says, and its metadata is
 * spelled as ISO/IEC 14496-12 has it, with a version in front, where the library spells it as QuickTime does and some readers
 * stumble.
 *
 * @param movie - the whole box.
 * @throws ExportError `export-encode-failed` when an offset no longer fits into its 32 bits.
 */
export function finishMovie(movie: Uint8Array, shiftInBytes: number): Bytes {
  const shifted = Uint8Array.from(movie);
  shiftWithin(shifted, shiftInBytes);
  return withVersionedMetadata(shifted, ['moov', 'udta', 'meta']);
}

/** The boxes of `bytes` once more, with four zeros at the beginning of the box that `path` leads to. */
function withVersionedMetadata(bytes: Uint8Array, [next, ...path]: readonly string[]): Bytes {
  const boxes = mp4BoxesIn(bytes).map((box) => {
    if (box.type !== next) return bytes.subarray(box.start, box.end);
    const content = bytes.subarray(box.contentStart, box.end);
    return mp4Box(
      box.type,
      path.length > 0 ? withVersionedMetadata(content, path) : concatBytes(new Uint8Array(4), content),
    );
  });
  return concatBytes(...boxes);
}

function shiftWithin(bytes: Uint8Array, shiftInBytes: number): void {
  for (const { type, contentStart, end } of mp4BoxesIn(bytes)) {
    const content = bytes.subarray(contentStart, end);
    if (CONTAINERS.includes(type)) shiftWithin(content, shiftInBytes);
    if (type !== 'stco' && type !== 'co64') continue;
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    // Version and flags, the number of entries, the entries.
    for (let entry = 0, count = view.getUint32(4); entry < count; entry++) {
      if (type === 'co64') {
        view.setBigUint64(8 + 8 * entry, view.getBigUint64(8 + 8 * entry) + BigInt(shiftInBytes));
        continue;
      }
      const offset = view.getUint32(8 + 4 * entry) + shiftInBytes;
      if (offset > 0xffffffff) throw new ExportError('export-encode-failed');
      view.setUint32(8 + 4 * entry, offset);
    }
  }
}
