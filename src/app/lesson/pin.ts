import { equalBytes, fromHex, hex, utf8 } from '../../core';

/** What is kept of a PIN: nothing from which it could be read, and how often somebody has guessed wrong. */
export interface KeptPin {
  /** Hexadecimal, 16 bytes. */
  readonly salt: string;
  /** PBKDF2 with SHA-256, hexadecimal, 32 bytes. */
  readonly hash: string;
  readonly failures: number;
  /** No try counts before; milliseconds since 1970 by the device's clock. */
  readonly waitUntil: number;
}

/** What became of a try, and what is to be kept from now on. */
export type PinTry =
  | { readonly kept: KeptPin; readonly outcome: 'right' | 'wrong' }
  | { readonly kept: KeptPin; readonly outcome: 'wait'; readonly seconds: number };

/** A PIN has few digits: every guess is made slow. */
const ITERATIONS = 200_000;
const SALT_IN_BYTES = 16;
const HASH_IN_BITS = 256;
/** Slips of a finger cost nothing. */
const FREE_FAILURES = 2;
const FIRST_WAIT_IN_SECONDS = 15;
const LONGEST_WAIT_IN_SECONDS = 15 * 60;

export function isPin(text: string): boolean {
  return /^\d{4,8}$/.test(text);
}

/** @throws RangeError unless `text` is 4 to 8 digits. */
export async function newPin(text: string): Promise<KeptPin> {
  if (!isPin(text)) throw new RangeError('A PIN has 4 to 8 digits.');
  const salt = crypto.getRandomValues(new Uint8Array(SALT_IN_BYTES));
  return { salt: hex(salt), hash: hex(await hashOf(text, salt)), failures: 0, waitUntil: 0 };
}

/**
 * How long no try counts after so many wrong ones in a row: nothing for two, then 15 seconds, and each time twice as long, up to a quarter
 * of an hour.
 */
export function waitInSeconds(failures: number): number {
  if (failures <= FREE_FAILURES) return 0;
  return Math.min(LONGEST_WAIT_IN_SECONDS, FIRST_WAIT_IN_SECONDS * 2 ** (failures - FREE_FAILURES - 1));
}

/** One try. What comes back as `kept` is to be kept in the place of what was, so that a reload forgives nothing. */
export async function tryPin(kept: KeptPin, text: string, now: number): Promise<PinTry> {
  // A clock that was put back makes nobody wait longer than the longest wait.
  const left = Math.min((kept.waitUntil - now) / 1000, LONGEST_WAIT_IN_SECONDS);
  if (left > 0) return { kept, outcome: 'wait', seconds: Math.ceil(left) };
  if (isPin(text) && equalBytes(await hashOf(text, fromHex(kept.salt)), fromHex(kept.hash)))
    return { kept: { ...kept, failures: 0, waitUntil: 0 }, outcome: 'right' };
  const failures = kept.failures + 1;
  return {
    kept: { ...kept, failures, waitUntil: now + 1000 * waitInSeconds(failures) },
    outcome: 'wrong',
  };
}

async function hashOf(text: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', utf8(text), 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, HASH_IN_BITS));
}
