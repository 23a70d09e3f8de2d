/** Pearson's correlation of two lists of equal length. */
export function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [oneMean, otherMean] = [mean(one), mean(other)];
  let [product, oneSquare, otherSquare] = [0, 0, 0];
  one.forEach((value, index) => {
    const [a, b] = [value - oneMean, other[index]! - otherMean];
    product += a * b;
    oneSquare += a * a;
    otherSquare += b * b;
  });
  return product / Math.sqrt(oneSquare * otherSquare);
}
