import {
  type ManifestStatements,
  byteSourceOf,
  mp4BoxesIn,
  openClaimSigner,
  reserveManifest,
} from '../../src/provenance';
import { readMp4Boxes } from '../../src/provenance/mp4-boxes';
import type { MovingFormat } from '../../src/export';
import { makeRecord } from './provenance-fixtures';

const PIECE_IN_BYTES = 1 << 20;

/** Zeros, or what a GIF takes for a comment, all out of one piece: the browser keeps it once, however often it is named. */
function padding(format: MovingFormat, pieces: number): Blob[] {
  const piece = new Uint8Array(PIECE_IN_BYTES);
  if (format === 'gif') for (let start = 0; start < piece.length; start += 256) piece[start] = 255;
  return Array.from<Blob>({ length: pieces }).fill(new Blob([piece]));
}

/** A file of ours behind whose pictures stands a stretch that no player minds; what was signed no longer fits it. */
export function padded(format: MovingFormat, file: Blob, pieces: number): Blob {
  const sizeInBytes = pieces * PIECE_IN_BYTES;
  switch (format) {
    case 'mp4':
      return new Blob([file, header32(sizeInBytes + 8, 'mdat'), ...padding(format, pieces)]);
    case 'webm': {
      const size = new Uint8Array(9);
      new DataView(size.buffer).setBigUint64(1, (1n << 56n) | BigInt(sizeInBytes));
      size[0] = 0xec;
      return new Blob([file, size, ...padding(format, pieces)]);
    }
    case 'gif': {
      const comment = Uint8Array.of(0x21, 0xfe);
      const end = Uint8Array.of(0, 0x3b);
      return new Blob([file.slice(0, -1), comment, ...padding(format, pieces), end]);
    }
  }
}

const STATEMENTS: ManifestStatements = {
  record: makeRecord(),
  medium: 'video',
  consents: [
    {
      recordSha256: 'ab'.repeat(32),
      scope: { operations: ['swap'], purposes: ['education'] },
      validUntil: '2026-11-22T12:00:00.000Z',
    },
  ],
  ingredients: [],
  faceBoxes: [],
  parameters: {},
};

/** The same MP4 with another manifest, which is bound to all of it by the code that binds every export. */
export async function sealedAnew(file: Blob): Promise<Blob> {
  const source = byteSourceOf(file);
  const [fileType, manifest, ...others] = await readMp4Boxes(source);
  const start = await source.read(0, fileType!.end);
  const reserved = await reserveManifest('mp4', start, STATEMENTS, await openClaimSigner());
  const shift = reserved.sizeInBytes - (manifest!.end - manifest!.start);
  const rest = await Promise.all(
    others.map(async (box) => {
      if (box.type !== 'moov') return file.slice(box.start, box.end);
      const movie = await source.read(box.start, box.end);
      shiftTables(movie, shift);
      return movie;
    }),
  );
  const room = new Blob([start, new Uint8Array(reserved.sizeInBytes), ...rest]);
  const sealed = await reserved.seal(byteSourceOf(room));
  return new Blob([start, sealed, ...rest]);
}

/** The tables of where the pictures are, in a box that lies in memory. */
function shiftTables(bytes: Uint8Array, shift: number): void {
  for (const { type, contentStart, end } of mp4BoxesIn(bytes)) {
    const content = bytes.subarray(contentStart, end);
    if (['moov', 'trak', 'mdia', 'minf', 'stbl'].includes(type)) shiftTables(content, shift);
    if (type !== 'stco') continue;
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    for (let place = 8; place < view.byteLength; place += 4)
      view.setUint32(place, view.getUint32(place) + shift);
  }
}

function header32(sizeInBytes: number, type: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setUint32(0, sizeInBytes);
  bytes.set(new TextEncoder().encode(type), 4);
  return bytes;
}

/** Whoever reads a file whole or in part, on the blob itself or through the reader that only workers have. */
interface Reading {
  readonly prototype: Record<string, unknown>;
  readonly name: string;
  readonly sizeOf: (reader: { readonly size: number }, given: { readonly size: number }) => number;
}

const READINGS: readonly Reading[] = [
  { prototype: Blob.prototype as never, name: 'arrayBuffer', sizeOf: (blob) => blob.size },
  {
    prototype: (globalThis as unknown as { FileReaderSync: { prototype: never } }).FileReaderSync.prototype,
    name: 'readAsArrayBuffer',
    sizeOf: (_, blob) => blob.size,
  },
];

/** How much of files is asked for at once while `work` runs, by whatever code. Streams come by the piece, and are not among it. */
export async function largestReadDuring<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly largestInBytes: number }> {
  let largestInBytes = 0;
  const restorers = READINGS.map(({ prototype, name, sizeOf }) => {
    const original = prototype[name] as (this: unknown, given: never) => unknown;
    prototype[name] = function (this: { readonly size: number }, given: { readonly size: number }) {
      largestInBytes = Math.max(largestInBytes, sizeOf(this, given));
      return original.call(this, given as never);
    };
    return () => {
      prototype[name] = original;
    };
  });
  try {
    return { value: await work(), largestInBytes };
  } finally {
    for (const restore of restorers) restore();
  }
}
