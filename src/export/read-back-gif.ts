import { byteSourceOf, gifTiming } from '../provenance';
import type { MovingContents, MovingStatements } from './moving-statements';

/** Whether a finished GIF has all its frames and its size, lasts as long as it should, and its first and last frame decode. */
export async function isGifWhole(
  file: Blob,
  { size }: Pick<MovingStatements, 'size'>,
  { frameCount, durationSeconds }: MovingContents,
): Promise<boolean> {
  const timing = await gifTiming(byteSourceOf(file));
  if (timing.frameCount !== frameCount || Math.abs(timing.durationSeconds - durationSeconds) > 0.005)
    return false;
  if (typeof ImageDecoder === 'undefined') {
    const first = await createImageBitmap(file);
    const { width, height } = first;
    first.close();
    return width === size.width && height === size.height;
  }
  const decoder = new ImageDecoder({ data: file.stream(), type: 'image/gif' });
  try {
    for (const frameIndex of new Set([0, frameCount - 1])) {
      const { image } = await decoder.decode({ frameIndex });
      const { displayWidth, displayHeight } = image;
      image.close();
      if (displayWidth !== size.width || displayHeight !== size.height) return false;
    }
    return true;
  } finally {
    decoder.close();
  }
}
