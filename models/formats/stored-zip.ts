import { crc32 } from 'node:zlib';
import { type Bytes, concatBytes, utf8 } from '../../src/core';

export interface StoredEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION_NEEDED = 20;
/** General purpose bit 11: names are UTF-8. */
const NAMES_ARE_UTF8 = 0x0800;
/** 1 January 1980, midnight: the oldest date that a zip can say. A real date would make each build differ. */
const FIXED_DATE = (1 << 5) | 1;

/**
 * A zip archive whose entries are stored, not compressed: MediaPipe maps the models of a `.task` bundle as they lie.
 * Equal entries give equal bytes. Names must be new and sizes below 4 GiB.
 *
 * Source: APPNOTE.TXT 4.3, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zipStored(entries: readonly StoredEntry[]): Bytes {
  const locals: Bytes[] = [];
  const directory: Bytes[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const encodedName = utf8(name);
    const common = commonHeader(bytes, encodedName);
    const local = concatBytes(uint32(LOCAL_HEADER), common, encodedName, bytes);
    directory.push(
      concatBytes(
        uint32(CENTRAL_HEADER),
        uint16(VERSION_NEEDED),
        common,
        // comment length, disk number, internal attributes, external attributes
        uint16(0, 0, 0),
        uint32(0, offset),
        encodedName,
      ),
    );
    locals.push(local);
    offset += local.length;
  }
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  return concatBytes(
    ...locals,
    ...directory,
    uint32(END_OF_DIRECTORY),
    uint16(0, 0, entries.length, entries.length),
    uint32(directorySize, offset),
    uint16(0),
  );
}

/** What the local and the central header have in common, in the same order. */
function commonHeader(bytes: Uint8Array, name: Uint8Array): Bytes {
  return concatBytes(
    // method 0 is "stored"; then time and date
    uint16(VERSION_NEEDED, NAMES_ARE_UTF8, 0, 0, FIXED_DATE),
    uint32(crc32(bytes), bytes.length, bytes.length),
    uint16(name.length, 0),
  );
}

function uint16(...values: number[]): Bytes {
  const view = new DataView(new ArrayBuffer(2 * values.length));
  values.forEach((value, index) => {
    view.setUint16(2 * index, value, true);
  });
  return new Uint8Array(view.buffer);
}

function uint32(...values: number[]): Bytes {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, index) => {
    view.setUint32(4 * index, value, true);
  });
  return new Uint8Array(view.buffer);
}
