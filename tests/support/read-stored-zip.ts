import { crc32 } from 'node:zlib';

/**
 * A reader that starts from the archive's end, as unzip does, and believes nothing that stands only once.
 *
 * @throws Error when the archive contradicts itself.
 */
export function readStoredZip(zip: Uint8Array): { name: string; bytes: Uint8Array }[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('There is no end of the directory.');
  const count = view.getUint16(end + 10, true);
  const entries: { name: string; bytes: Uint8Array }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('There is no directory entry.');
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== 0x04034b50) throw new Error('There is no local header.');
    const nameLength = view.getUint16(at + 28, true);
    // From "version needed" to "extra length" both headers say the same.
    const shared = (header: number) => zip.slice(header, header + 26).join();
    if (shared(at + 6) !== shared(local + 4)) throw new Error('The headers differ.');
    if (view.getUint16(at + 10, true) !== 0) throw new Error('The entry is compressed.');
    const start = local + 30 + nameLength;
    const bytes = zip.slice(start, start + view.getUint32(at + 24, true));
    if (crc32(bytes) !== view.getUint32(at + 16, true)) throw new Error('The checksum differs.');
    entries.push({ name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)), bytes });
    at += 46 + nameLength;
  }
  if (at !== end) throw new Error('The directory has another length.');
  return entries;
}
