import { ExportError, type Size } from '../core';
import { type LabelledVideoCodec, LabelledVideoEncoder, type LabelledVideoSettings } from '../render';

/** What each container holds, what most players show first. */
const CODECS: Readonly<Record<'mp4' | 'webm', readonly LabelledVideoCodec[]>> = {
  mp4: ['avc', 'av1', 'vp9'],
  webm: ['vp9', 'vp8', 'av1'],
};

/** At 1280 x 720 and 30 frames a second: faces and small print stay sharp in every codec here. */
const REFERENCE_BITRATE = 3_500_000;
const REFERENCE_PIXELS_A_SECOND = 1280 * 720 * 30;
/** Small pictures are cheap, and the watermark of a short one must outlast its first frames. */
const LEAST_BITRATE = 1_000_000;
/** So few frames cannot make up for each other when the watermark is looked for: each is kept nearly as a still would be, and they weigh little. */
export const SHORT_FILM_FRAMES = 12;
const SHORT_FILM_BITS_A_PIXEL = 2;

/**
 * Chooses how a video is encoded.
 *
 * @param frameCount - `null` where nobody knows it before the end.
 * @throws ExportError `export-codec-unsupported`.
 */
export async function chooseVideoSettings(
  container: 'mp4' | 'webm',
  size: Size,
  framesPerSecond: number,
  frameCount: number | null,
): Promise<LabelledVideoSettings> {
  const bitrateInBitsPerSecond = bitrateFor(size, framesPerSecond, frameCount);
  const format = { size, framesPerSecond, bitrateInBitsPerSecond };
  const settings = await LabelledVideoEncoder.firstSupported(CODECS[container], format);
  if (settings === null) throw new ExportError('export-codec-unsupported');
  return settings;
}

/** Larger pictures have less in each pixel, so that the rate grows a little slower than their size. */
export function bitrateFor(
  { width, height }: Size,
  framesPerSecond: number,
  frameCount: number | null = null,
): number {
  const pixelsASecond = width * height * framesPerSecond;
  const usual = REFERENCE_BITRATE * (pixelsASecond / REFERENCE_PIXELS_A_SECOND) ** 0.9;
  const isShort = frameCount !== null && frameCount <= SHORT_FILM_FRAMES;
  return Math.round(Math.max(LEAST_BITRATE, usual, isShort ? SHORT_FILM_BITS_A_PIXEL * pixelsASecond : 0));
}
