/**
 * IEEE 754 binary16 bits of zero or of a power of two from 2^-14 to 1, which is all that the merging weights need; exact.
 *
 * @throws RangeError for any other number.
 */
export function halfFloatBits(value: number): number {
  if (value === 0) return 0;
  const exponent = Math.log2(value);
  if (!Number.isInteger(exponent) || exponent < -14 || exponent > 0) {
    throw new RangeError(`${value} is not a power of two between 2^-14 and 1.`);
  }
  return (exponent + 15) << 10;
}
