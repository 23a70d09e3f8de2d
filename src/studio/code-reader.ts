import decodeQR from 'qr/decode.js';
import { cameraFrames, decodePicture, imageOf } from '../capture';
import { CameraError, ConsentError } from '../core';
import { wholePixels } from '../inspect';
import { drawAim } from './draw-aim';
import type { OwnDeviceRequests } from './own-device-messages';

/** A small file holds the line and nothing else. */
const SMALL_FILE_IN_BYTES = 4096;
const LINE = /^[\w.:/#-]+$/;
/** Larger pictures hold no more of a code. */
const PICTURE_LIMIT_IN_PIXELS = 2000;
/** For one picture that somebody chose; a camera brings another at once. */
const PATIENCE = { effort: 8, timeLimit: 4000 };

type Pixels = Parameters<typeof decodeQR>[0];

/** Reads the codes that two devices show each other. */
export class CodeReader {
  /**
   * @throws ConsentError `consent-qr-unreadable` when there is no code in it.
   * @throws PictureError as `decodePicture` does.
   */
  async readCode(
    { file }: OwnDeviceRequests['readCode'][0],
    signal: AbortSignal,
  ): Promise<OwnDeviceRequests['readCode'][1]> {
    if (file.size <= SMALL_FILE_IN_BYTES) {
      const text = (await file.text()).trim();
      if (LINE.test(text)) return { text };
    }
    using frame = await decodePicture(file, signal);
    const text = codeIn(wholePixels(imageOf(frame), PICTURE_LIMIT_IN_PIXELS), PATIENCE);
    if (text === null) throw new ConsentError('consent-qr-unreadable');
    return { text };
  }

  /** @throws CameraError `camera-lost` */
  async scanCode(
    { frames, canvas }: OwnDeviceRequests['scanCode'][0],
    signal: AbortSignal,
  ): Promise<OwnDeviceRequests['scanCode'][1]> {
    for await (const frame of cameraFrames(frames, signal)) {
      using closing = frame;
      drawAim(canvas, closing.pixels);
      const text = codeIn(closing.pixels);
      if (text !== null) return { text };
    }
    throw new CameraError('camera-lost');
  }
}

/** The text of the first QR code that is found; null for none. */
function codeIn(
  { data, width, height }: Pixels,
  patience: Parameters<typeof decodeQR>[1] = {},
): string | null {
  try {
    return decodeQR({ data, width, height }, { ...patience, format: 'RGBA' });
  } catch {
    return null;
  }
}
