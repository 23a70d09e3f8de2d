import { VerifyError } from '../core';
import { type ByteSource, ByteWindow } from './byte-source';

/** One element of a WebM or Matroska file (RFC 8794). `end` is `null` where a stream's writer did not know it. */
export interface EbmlElement {
  /** With the bits that tell its length, as specifications spell it. */
  readonly id: number;
  readonly contentStart: number;
  readonly end: number | null;
}

/** Elements that may stand in a file without end: streams are cut into as many as they like. */
const ELEMENT_LIMIT = 2_000_000;

/**
 * The elements of a part of a file, one behind the other. One of unknown length is given with its content following as if it
 * stood beside it, which is how a reader that looks for what stands beside it finds that.
 *
 * @throws VerifyError `verify-malformed` unless elements tile that part.
 */
export async function* readEbmlElements(
  source: ByteSource,
  start = 0,
  end = source.sizeInBytes,
): AsyncGenerator<EbmlElement, void> {
  const bytes = new ByteWindow(source, 'WebM');
  let count = 0;
  for (let position = start; position < end;) {
    const idLength = lengthOf(await bytes.at(position), 4);
    const id = number(await bytes.range(position, position + idLength), false);
    const sizeStart = position + idLength;
    const sizeLength = lengthOf(await bytes.at(sizeStart), 8);
    const contentStart = sizeStart + sizeLength;
    const sizeBytes = await bytes.range(sizeStart, contentStart);
    const isUnknown = sizeBytes.every(
      (byte, index) => byte === (index === 0 ? 0xff >> (sizeLength - 1) : 0xff),
    );
    const elementEnd = isUnknown ? null : contentStart + number(sizeBytes, true);
    if ((elementEnd ?? contentStart) > end || ++count > ELEMENT_LIMIT) throw malformed();
    yield { id, contentStart, end: elementEnd };
    position = elementEnd ?? contentStart;
  }
}

/** A number says how long it is by its leading zero bits. */
function lengthOf(first: number, longest: number): number {
  const length = Math.clz32(first) - 23;
  if (length > longest) throw malformed();
  return length;
}

function number(bytes: Uint8Array, withoutLength: boolean): number {
  const value = bytes.reduce(
    (sum, byte, index) => sum * 256 + (index === 0 && withoutLength ? byte & (0xff >> bytes.length) : byte),
    0,
  );
  if (!Number.isSafeInteger(value)) throw malformed();
  return value;
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'WebM' });
}
