import { RenderError, type Size } from '../core';
import { LabelledFrame } from './labelled-frame';
import { videoCodecStrings } from './video-codec-strings';

/** Short names as mediabunny and the containers use them. */
export type LabelledVideoCodec = 'avc' | 'av1' | 'vp9' | 'vp8';

export interface LabelledVideoFormat {
  /** Of the frames. The video is as large, or larger by a pixel where an edge is odd: see {@link evenSize}. */
  readonly size: Size;
  readonly framesPerSecond: number;
  readonly bitrateInBitsPerSecond: number;
}

export interface LabelledVideoSettings extends LabelledVideoFormat {
  readonly codec: LabelledVideoCodec;
  /** The codec with profile and level, as WebCodecs names it. */
  readonly codecString: string;
}

export type TakeVideoChunk = (
  chunk: EncodedVideoChunk,
  metadata: EncodedVideoChunkMetadata | undefined,
) => void;

/** Frames that may wait in the encoder: enough to keep it busy, few enough that a long video needs no more memory than a short one. */
const QUEUE_LIMIT = 4;

/** Colour is stored at half the size, which codecs refuse for odd edges. */
export function evenSize({ width, height }: Size): Size {
  return { width: width + (width % 2), height: height + (height % 2) };
}

/**
 * Turns labelled frames into compressed video: the only way in which moving pixels leave this folder but for GIF. Owns a WebCodecs
 * encoder; the caller closes it.
 */
export class LabelledVideoEncoder implements Disposable {
  readonly #encoder: VideoEncoder;
  readonly #size: Size;
  readonly #brush: OffscreenCanvasRenderingContext2D;
  #failure: unknown = null;
  #wake: (() => void) | null = null;

  /** @param settings - as {@link LabelledVideoEncoder.firstSupported} gave them. */
  constructor(settings: LabelledVideoSettings, onChunk: TakeVideoChunk) {
    this.#size = settings.size;
    this.#brush = openBrush(evenSize(settings.size));
    this.#encoder = new VideoEncoder({
      output: onChunk,
      error: (error) => {
        this.#failure = error;
        this.#wake?.();
      },
    });
    this.#encoder.addEventListener('dequeue', () => this.#wake?.());
    this.#encoder.configure(configurationOf(settings));
  }

  /**
   * How this browser encodes frames of this format with the first of `codecs` that it really can, or `null`. Asked, never
   * assumed.
   */
  static async firstSupported(
    codecs: readonly LabelledVideoCodec[],
    format: LabelledVideoFormat,
  ): Promise<LabelledVideoSettings | null> {
    if (typeof VideoEncoder === 'undefined') return null;
    for (const codec of codecs) {
      const names = videoCodecStrings(codec, evenSize(format.size), format.framesPerSecond);
      for (const codecString of names) {
        const settings = { ...format, codec, codecString };
        if (await isEncoded(configurationOf(settings))) return settings;
      }
    }
    return null;
  }

  /**
   * Takes one frame, which stays the caller's and may be closed at once. Resolves when there is room for the next.
   *
   * @throws RenderError `render-frame-forged` for anything the renderer did not make; `render-failed` when the frame has another
   * size, or the encoder gave up.
   */
  async encode(
    frame: LabelledFrame,
    timestampSeconds: number,
    durationSeconds: number,
    isKeyFrame: boolean,
  ): Promise<void> {
    const bitmap = LabelledFrame.bitmapOf(frame);
    if (bitmap.width !== this.#size.width || bitmap.height !== this.#size.height)
      throw new RenderError('render-failed', { reason: 'a frame has another size' });
    this.#throwFailure();
    paintWidened(this.#brush, bitmap);
    const picture = new VideoFrame(this.#brush.canvas, {
      timestamp: Math.round(timestampSeconds * 1e6),
      duration: Math.round(durationSeconds * 1e6),
    });
    try {
      this.#encoder.encode(picture, { keyFrame: isKeyFrame });
    } catch (cause) {
      this.#throwFailure();
      throw new RenderError('render-failed', { reason: 'the encoder refuses a frame' }, { cause });
    } finally {
      picture.close();
    }
    while (this.#encoder.encodeQueueSize >= QUEUE_LIMIT && this.#failure === null) await this.#change();
    this.#throwFailure();
  }

  /**
   * Resolves when every chunk has been given out.
   *
   * @throws RenderError `render-failed` when the encoder gave up.
   */
  async finish(): Promise<void> {
    this.#throwFailure();
    await this.#encoder.flush().catch((cause: unknown) => {
      this.#failure ??= cause;
    });
    this.#throwFailure();
  }

  close(): void {
    if (this.#encoder.state !== 'closed') this.#encoder.close();
    this.#failure ??= new DOMException('The encoder is closed.', 'InvalidStateError');
    this.#wake?.();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #throwFailure(): void {
    if (this.#failure === null) return;
    throw new RenderError('render-failed', { reason: 'the video encoder' }, { cause: this.#failure });
  }
}

function configurationOf(settings: LabelledVideoSettings): VideoEncoderConfig {
  const { width, height } = evenSize(settings.size);
  return {
    codec: settings.codecString,
    width,
    height,
    bitrate: settings.bitrateInBitsPerSecond,
    framerate: settings.framesPerSecond,
    latencyMode: 'quality',
    bitrateMode: 'variable',
    ...(settings.codec === 'avc' ? { avc: { format: 'avc' } } : {}),
  };
}

/** Some encoders say that they can and then cannot: they are given one black frame to show. */
async function isEncoded(configuration: VideoEncoderConfig): Promise<boolean> {
  const answer = await VideoEncoder.isConfigSupported(configuration).catch(() => null);
  if (answer?.supported !== true) return false;
  let chunkCount = 0;
  const encoder = new VideoEncoder({ output: () => chunkCount++, error: () => undefined });
  try {
    encoder.configure(configuration);
    const picture = new VideoFrame(openBrush(configuration).canvas, { timestamp: 0 });
    encoder.encode(picture, { keyFrame: true });
    picture.close();
    await encoder.flush();
    return chunkCount > 0;
  } catch {
    return false;
  } finally {
    if (encoder.state !== 'closed') encoder.close();
  }
}

/**
 * A canvas in the processor's memory, where the encoders of most browsers want their frames: from one on the graphics processor each frame is
 * read back in the middle of its encoding, which takes three times as long without a graphics card. A bitmap as it is makes no VideoFrame everywhere.
 */
function openBrush({ width, height }: Size): OffscreenCanvasRenderingContext2D {
  const brush = new OffscreenCanvas(width, height).getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  });
  if (brush === null) throw new RenderError('render-unavailable');
  return brush;
}

/** The picture, with its last column and row once more where the canvas has room for them. */
function paintWidened(brush: OffscreenCanvasRenderingContext2D, bitmap: ImageBitmap): void {
  const { canvas } = brush;
  const { width, height } = bitmap;
  brush.drawImage(bitmap, 0, 0);
  if (canvas.width > width) brush.drawImage(bitmap, width - 1, 0, 1, height, width, 0, 1, height);
  if (canvas.height > height)
    brush.drawImage(canvas, 0, height - 1, canvas.width, 1, 0, height, canvas.width, 1);
}
