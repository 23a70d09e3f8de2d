import type { CapturedFrame } from '../../../src/capture';
import type { Size } from '../../../src/core';

/** Pixels as (r, g, b, a) bytes. */
export interface Pixels extends Size {
  readonly data: Uint8ClampedArray;
}

export async function loadPicture(address: string): Promise<CapturedFrame> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is missing.`);
  return frameOf(await createImageBitmap(await response.blob()));
}

export function frameOf(bitmap: ImageBitmap): CapturedFrame {
  const close = () => {
    bitmap.close();
  };
  return {
    bitmap,
    widthInPixels: bitmap.width,
    heightInPixels: bitmap.height,
    format: 'png',
    fileSha256: '0'.repeat(64),
    notices: [],
    close,
    [Symbol.dispose]: close,
  };
}

export function sizeOf(frame: CapturedFrame): Size {
  return { width: frame.widthInPixels, height: frame.heightInPixels };
}

export function pixelsOf(image: ImageBitmap): Pixels {
  const brush = brushOf(image.width, image.height);
  brush.drawImage(image, 0, 0);
  const { data } = brush.getImageData(0, 0, image.width, image.height);
  return { data, width: image.width, height: image.height };
}

export function brushOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  return new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
}

export async function bitmapOf({ data, width, height }: Pixels): Promise<ImageBitmap> {
  return createImageBitmap(new ImageData(new Uint8ClampedArray(data), width, height));
}
