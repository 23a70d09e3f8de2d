import { type Bytes, PictureError, RenderError, sha256Hex, untilAborted } from '../core';
import type { CaptureNotice, CapturedFrame, PictureFormat } from './captured-frame';
import { type IdentifiedPicture, identifyPicture, spell } from './identify-picture';
import { checkFileSize, workingSizeOf } from './picture-limits';

/**
 * Decodes a picture file into an upright, opaque sRGB frame of at most 4096 px on its long side. The first frame of an
 * animation is taken; transparent parts become white. Orientation is applied where the browser applies it: JPEG and PNG by
 * EXIF, AVIF and HEIC by the container; Chromium shows WebP as it is stored. The caller closes the frame.
 *
 * @param file - Judged by its bytes; its name and type are not looked at.
 * @param signal - Rejects with the signal's reason as soon as it is aborted; nothing stays open.
 * @throws PictureError with the reason, whatever the bytes are; RenderError `render-unavailable` in a browser that cannot
 * draw in two dimensions.
 */
export async function decodePicture(file: Blob, signal: AbortSignal): Promise<CapturedFrame> {
  signal.throwIfAborted();
  checkFileSize(file.size);
  const bytes = await untilAborted(readBytes(file), signal);
  const picture = identifyPicture(bytes);
  const fileSha256 = await untilAborted(sha256Hex(bytes), signal);
  const decoded = await untilAborted(decode(bytes, picture.format), signal, close);
  const decodedWidth = decoded.width;
  const reduced = await untilAborted(reduce(decoded), signal, close);
  const isReduced = reduced.width !== decodedWidth;
  const bitmap = await untilAborted(flatten(reduced), signal, close);
  return new DecodedPicture(bitmap, picture.format, fileSha256, noticesOf(picture, isReduced));
}

class DecodedPicture implements CapturedFrame {
  readonly bitmap: ImageBitmap;
  readonly widthInPixels: number;
  readonly heightInPixels: number;
  readonly format: PictureFormat;
  readonly fileSha256: string;
  readonly notices: readonly CaptureNotice[];

  constructor(
    bitmap: ImageBitmap,
    format: PictureFormat,
    fileSha256: string,
    notices: readonly CaptureNotice[],
  ) {
    this.bitmap = bitmap;
    this.widthInPixels = bitmap.width;
    this.heightInPixels = bitmap.height;
    this.format = format;
    this.fileSha256 = fileSha256;
    this.notices = notices;
  }

  close(): void {
    this.bitmap.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

async function readBytes(file: Blob): Promise<Bytes> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // The file behind the blob was changed, moved or forbidden since it was chosen.
    throw new PictureError('picture-unreadable', {}, { cause });
  }
}

/** Decodes the very bytes that were hashed: the file on the disk may have changed meanwhile. */
async function decode(bytes: Bytes, format: PictureFormat): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(new Blob([bytes], { type: `image/${format}` }), {
      imageOrientation: 'from-image',
    });
  } catch (cause) {
    if (await isDecodable(format)) throw new PictureError('picture-damaged', {}, { cause });
    throw new PictureError('picture-format-unsupported', { format: spell(format) }, { cause });
  }
}

/** Asked only after a failure. Where the browser cannot say, the two formats that some lack count as lacking. */
async function isDecodable(format: PictureFormat): Promise<boolean> {
  if ('ImageDecoder' in globalThis) return ImageDecoder.isTypeSupported(`image/${format}`);
  return format !== 'heic' && format !== 'avif';
}

/** Takes the bitmap over; gives it back, or a smaller one in its place. */
async function reduce(decoded: ImageBitmap): Promise<ImageBitmap> {
  let kept: ImageBitmap | null = null;
  try {
    const { width, height } = workingSizeOf(decoded);
    kept =
      width === decoded.width
        ? decoded
        : await createImageBitmap(decoded, {
            resizeWidth: width,
            resizeHeight: height,
            resizeQuality: 'high',
          });
    return kept;
  } finally {
    if (kept !== decoded) decoded.close();
  }
}

/**
 * Takes the bitmap over and draws it over white, in sRGB. Bitmaps may stay tagged with the file's own colour space, which
 * an upload to WebGL ignores; a 2D canvas converts by definition. The canvas is kept on the processor's side, because the
 * upload starts from there.
 */
async function flatten(picture: ImageBitmap): Promise<ImageBitmap> {
  try {
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d', {
      alpha: false,
      colorSpace: 'srgb',
      willReadFrequently: true,
    });
    if (!context) throw new RenderError('render-unavailable');
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, 0, 0);
    return await createImageBitmap(context.canvas);
  } finally {
    picture.close();
  }
}

function noticesOf(picture: IdentifiedPicture, isReduced: boolean): CaptureNotice[] {
  const notices: CaptureNotice[] = [];
  if (picture.isAnimated) notices.push('first-frame-only');
  if (isReduced) notices.push('reduced-to-4096');
  return notices;
}

function close(bitmap: ImageBitmap): void {
  bitmap.close();
}
