import { sha256Hex, utf8 } from '../core';

/** Crockford's base 32: no I, L, O and U, which are misread. https://www.crockford.com/base32.html */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Five bits each: 80 bits in all, which nobody guesses. */
const CODE_LENGTH = 16;
const GROUP_LENGTH = 4;
const CODE = new RegExp(`^[${DIGITS}]{${CODE_LENGTH}}$`);

/** A fresh secret whose holder can withdraw: `4K7M-…`, four groups of four. The record holds only its hash. */
export function makeWithdrawalCode(): string {
  const digits = Array.from(
    crypto.getRandomValues(new Uint8Array(CODE_LENGTH)),
    (byte) => DIGITS[byte % DIGITS.length]!,
  ).join('');
  return grouped(digits);
}

/** The code as it is hashed, from what somebody typed; `null` for what can be none. */
export function readWithdrawalCode(text: string): string | null {
  const digits = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return CODE.test(digits) ? grouped(digits) : null;
}

/** What stands in the record. */
export function withdrawalCodeSha256(code: string): Promise<string> {
  return sha256Hex(utf8(code));
}

function grouped(digits: string): string {
  return digits.match(new RegExp(`.{${GROUP_LENGTH}}`, 'g'))!.join('-');
}
