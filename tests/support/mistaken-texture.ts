/**
 * A shaded column of one brown on a darker ground: nobody and nothing, and still what the classifier calls pornographic (0.93).
 * It stands for what the guard refuses, of which this project holds no pictures.
 */
export function mistakenTexture(side = 448): ImageData {
  const pixels = new ImageData(side, side);
  const [red, green, blue] = [0x3d, 0x23, 0x14];
  for (let row = 0; row < side; row++) {
    const y = (448 * row) / side;
    const halfWidth = 90 + 30 * Math.sin(y / 70);
    for (let column = 0; column < side; column++) {
      const across = ((448 * column) / side - 224) / halfWidth;
      const shade = Math.abs(across) < 1 ? 0.35 + 0.7 * Math.sqrt(1 - across * across) : 0.25;
      pixels.data.set([red * shade, green * shade, blue * shade, 255], 4 * (row * side + column));
    }
  }
  return pixels;
}

export async function mistakenPicture(side?: number): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = mistakenTexture(side);
  const canvas = new OffscreenCanvas(pixels.width, pixels.height);
  canvas.getContext('2d')!.putImageData(pixels, 0, 0);
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}
