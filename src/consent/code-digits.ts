/** Crockford's base 32: no I, L, O and U, which are misread. https://www.crockford.com/base32.html */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Five bits each: 80 bits in all, which nobody guesses. */
export const CODE_LENGTH = 16;
const GROUP_LENGTH = 4;
const CODE = new RegExp(`^[${DIGITS}]{${CODE_LENGTH}}$`);

/** One digit for each byte, of its lowest five bits. */
export function digitsOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => DIGITS[byte % DIGITS.length]!).join('');
}

/** A code in the one spelling that is compared, from what somebody typed; `null` for what can be none. */
export function readDigits(text: string): string | null {
  const digits = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return CODE.test(digits) ? grouped(digits) : null;
}

/** `4K7M-…`, in groups of four. */
export function grouped(digits: string): string {
  return digits.match(new RegExp(`.{${GROUP_LENGTH}}`, 'g'))!.join('-');
}
