import canonicalize from 'canonicalize';
import { type Bytes, sha256Hex, utf8 } from '../core';

/**
 * The one spelling of a JSON value that is hashed and signed: RFC 8785 (JCS), as UTF-8. Two values that are equal as JSON
 * give the same bytes, whatever the order of their keys.
 *
 * @throws TypeError for what JSON cannot say: NaN, infinities, lone surrogates, cycles, big integers, `undefined`.
 */
export function canonicalBytes(value: unknown): Bytes {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new TypeError('This value cannot be written as canonical JSON.', { cause });
  }
  if (text === undefined) throw new TypeError('This value cannot be written as canonical JSON.');
  return utf8(text);
}

/** SHA-256 of the canonical spelling, lower-case hexadecimal. */
export async function canonicalSha256(value: unknown): Promise<string> {
  return sha256Hex(canonicalBytes(value));
}
