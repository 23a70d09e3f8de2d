import { sha256Hex, utf8 } from '../core';
import { CODE_LENGTH, digitsOf, grouped } from './code-digits';

/** A fresh secret whose holder can withdraw: `4K7M-…`, four groups of four. The record holds only its hash. */
export function makeWithdrawalCode(): string {
  return grouped(digitsOf(crypto.getRandomValues(new Uint8Array(CODE_LENGTH))));
}

/** What stands in the record. */
export function withdrawalCodeSha256(code: string): Promise<string> {
  return sha256Hex(utf8(code));
}
