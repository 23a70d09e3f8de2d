import type { ClipFormat } from './clip';
import { CLIP_HEAD_BYTES, sniffClipFormat } from './clip-format';
import { readGifHeader } from './gif-header';
import type { PictureHeaderReader } from './picture-header';
import { readPngHeader } from './png-header';
import { readWebpHeader } from './webp-header';

const ANIMATION_READERS: Partial<Readonly<Record<ClipFormat, PictureHeaderReader>>> = {
  gif: readGifHeader,
  webp: readWebpHeader,
  png: readPngHeader,
};

/** A second frame that is not met in so much of a file makes no animation that anybody could want. */
const LARGEST_SEARCH_BYTES = 64 * 2 ** 20;

/**
 * Whether a file is to be opened as a clip, by its bytes: containers of moving pictures always, pictures only when a second frame
 * is in them. A file that cannot be read is none; opening it as a picture then says why.
 */
export async function isMovingFile(file: Blob): Promise<boolean> {
  try {
    for (let searched = CLIP_HEAD_BYTES; ; searched *= 8) {
      const head = new Uint8Array(await file.slice(0, searched).arrayBuffer());
      const format = sniffClipFormat(head);
      if (format === null) return false;
      const read = ANIMATION_READERS[format];
      if (!read || read(head)?.isAnimated) return true;
      if (head.length < searched || searched > LARGEST_SEARCH_BYTES) return false;
    }
  } catch {
    return false;
  }
}
