/** Lays straight (not premultiplied) RGBA pixels over white, as pictures are. */
export function layOverWhite(pixels: Uint32Array): void {
  for (let index = 0; index < pixels.length; index++) {
    const pixel = pixels[index]!;
    const alpha = pixel >>> 24;
    if (alpha === 0xff) continue;
    pixels[index] =
      0xff000000 |
      (overWhite(pixel >>> 16, alpha) << 16) |
      (overWhite(pixel >>> 8, alpha) << 8) |
      overWhite(pixel, alpha);
  }
}

function overWhite(channel: number, alpha: number): number {
  return Math.round(((channel & 0xff) * alpha) / 255 + 255 - alpha);
}
