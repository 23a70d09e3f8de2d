/** Turns a picture about its middle line, in place, as a mirror shows it. */
export function mirror({ data, width, height }: ImageData): void {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (let row = 0; row < height; row++) pixels.subarray(row * width, (row + 1) * width).reverse();
}
