/**
 * Circular correlation of square pictures with one fixed pattern, two pictures at a time: one lies in the real and one in the imaginary part.
 * Radix 2, decimated in frequency forwards and in time backwards, so that nothing is ever put into bit-reversed order.
 */
export class Correlator {
  readonly side: number;
  readonly #cosines: Float32Array;
  readonly #sines: Float32Array;
  /** Spectrum of the pattern, conjugated, in the order in which the forward transform leaves it. */
  readonly #real: Float32Array;
  readonly #imaginary: Float32Array;
  readonly #scratch: Float32Array;

  /** @param pattern - side x side; the side is a power of 2. */
  constructor(side: number, pattern: Float32Array) {
    this.side = side;
    this.#cosines = Float32Array.from({ length: side / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / side));
    this.#sines = Float32Array.from({ length: side / 2 }, (_, k) => -Math.sin((2 * Math.PI * k) / side));
    this.#scratch = new Float32Array(side * side);
    const [real, imaginary] = [pattern.slice(), new Float32Array(pattern.length)];
    this.#forward(real, imaginary);
    this.#real = real;
    this.#imaginary = imaginary.map((value) => -value / (side * side));
    for (let index = 0; index < real.length; index++) real[index]! /= side * side;
  }

  /** Replaces both pictures by what they have in common with the pattern at every shift. */
  correlate(one: Float32Array, other: Float32Array): void {
    this.#forward(one, other);
    const real = this.#real;
    const imaginary = this.#imaginary;
    for (let index = 0; index < one.length; index++) {
      const a = one[index]!;
      const b = other[index]!;
      const c = real[index]!;
      const d = imaginary[index]!;
      one[index] = a * c - b * d;
      other[index] = a * d + b * c;
    }
    this.#backward(one, other);
  }

  #forward(real: Float32Array, imaginary: Float32Array): void {
    this.#columnsForward(real, imaginary);
    this.#transpose(real);
    this.#transpose(imaginary);
    this.#columnsForward(real, imaginary);
  }

  #backward(real: Float32Array, imaginary: Float32Array): void {
    this.#columnsBackward(real, imaginary);
    this.#transpose(real);
    this.#transpose(imaginary);
    this.#columnsBackward(real, imaginary);
  }

  #columnsForward(real: Float32Array, imaginary: Float32Array): void {
    const { side } = this;
    for (let half = side / 2; half >= 1; half /= 2) {
      const stride = side / (2 * half);
      for (let start = 0; start < side; start += 2 * half) {
        for (let k = 0; k < half; k++) {
          const cosine = this.#cosines[k * stride]!;
          const sine = this.#sines[k * stride]!;
          const upper = (start + k) * side;
          const lower = upper + half * side;
          for (let column = 0; column < side; column++) {
            const u = upper + column;
            const v = lower + column;
            const realU = real[u]!;
            const realV = real[v]!;
            const imaginaryU = imaginary[u]!;
            const imaginaryV = imaginary[v]!;
            real[u] = realU + realV;
            imaginary[u] = imaginaryU + imaginaryV;
            const differenceReal = realU - realV;
            const differenceImaginary = imaginaryU - imaginaryV;
            real[v] = differenceReal * cosine - differenceImaginary * sine;
            imaginary[v] = differenceReal * sine + differenceImaginary * cosine;
          }
        }
      }
    }
  }

  #columnsBackward(real: Float32Array, imaginary: Float32Array): void {
    const { side } = this;
    for (let half = 1; half < side; half *= 2) {
      const stride = side / (2 * half);
      for (let start = 0; start < side; start += 2 * half) {
        for (let k = 0; k < half; k++) {
          const cosine = this.#cosines[k * stride]!;
          const sine = -this.#sines[k * stride]!;
          const upper = (start + k) * side;
          const lower = upper + half * side;
          for (let column = 0; column < side; column++) {
            const u = upper + column;
            const v = lower + column;
            const realV = real[v]! * cosine - imaginary[v]! * sine;
            const imaginaryV = real[v]! * sine + imaginary[v]! * cosine;
            const realU = real[u]!;
            const imaginaryU = imaginary[u]!;
            real[u] = realU + realV;
            imaginary[u] = imaginaryU + imaginaryV;
            real[v] = realU - realV;
            imaginary[v] = imaginaryU - imaginaryV;
          }
        }
      }
    }
  }

  #transpose(values: Float32Array): void {
    const { side } = this;
    const scratch = this.#scratch;
    scratch.set(values);
    for (let row = 0; row < side; row++) {
      for (let column = 0; column < side; column++)
        values[column * side + row] = scratch[row * side + column]!;
    }
  }
}
