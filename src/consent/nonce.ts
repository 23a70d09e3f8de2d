import { base64url } from '../core';

const LENGTH_IN_BYTES = 16;

/** Random, so that no two notices are the same. base64url. */
export function makeNonce(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(LENGTH_IN_BYTES)));
}
