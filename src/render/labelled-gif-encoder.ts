import { GIFEncoder, type GifStream } from 'gifenc';
import { RenderError, type Size, ascii, concatBytes } from '../core';
import { GifPalette, UNCHANGED_INDEX } from './gif-palette';
import { LabelledFrame } from './labelled-frame';

export interface LabelledGifSettings {
  /** Of the frames. */
  readonly size: Size;
  /** Whether colours between those of the table are mixed from dots. It takes more room, and hides bands in skin and sky. */
  readonly dithers: boolean;
}

/** A table is used for as long as the colours it was made for last: frames that share one take less room and do not flicker. */
const WORSE_BY = 1.6;
const TOLERATED_ERROR = 12;
/** The previous frame stays where this one says nothing. */
const KEEP = 1;

/**
 * Turns labelled frames into the blocks of an animated GIF, one frame at a time: the second way in which moving pixels leave this
 * folder. It holds one frame and no more, however long the picture; the caller puts beginning, blocks and end together and closes it.
 */
export class LabelledGifEncoder implements Disposable {
  readonly #settings: LabelledGifSettings;
  readonly #brush: OffscreenCanvasRenderingContext2D;
  readonly #stream: GifStream = GIFEncoder({ auto: false });
  /** What a viewer sees by now, packed as the palette packs it; -1 before the first frame. */
  readonly #shown: Int32Array;
  #palette: GifPalette | null = null;
  #paletteError = 0;

  constructor(settings: LabelledGifSettings) {
    const { width, height } = settings.size;
    const brush = new OffscreenCanvas(width, height).getContext('2d', {
      alpha: false,
      willReadFrequently: true,
    });
    if (brush === null) throw new RenderError('render-unavailable');
    this.#settings = settings;
    this.#brush = brush;
    this.#shown = new Int32Array(width * height).fill(-1);
  }

  /** Header and screen descriptor, without a table for all frames. */
  static start({ width, height }: Size): Uint8Array<ArrayBuffer> {
    const screen = new Uint8Array(7);
    const view = new DataView(screen.buffer);
    view.setUint16(0, width, true);
    view.setUint16(2, height, true);
    // Eight bits a channel.
    screen[4] = 0x70;
    return concatBytes(ascii('GIF89a'), screen);
  }

  /** Says that the picture begins anew when it is through, for ever. */
  static loop(): Uint8Array<ArrayBuffer> {
    return concatBytes(Uint8Array.of(0x21, 0xff, 11), ascii('NETSCAPE2.0'), Uint8Array.of(3, 1, 0, 0, 0));
  }

  /** The byte behind the last frame. */
  static end(): Uint8Array<ArrayBuffer> {
    return Uint8Array.of(0x3b);
  }

  /**
   * The blocks of one frame, which stays the caller's.
   *
   * @param delayInHundredths - how long it is shown, in hundredths of a second; viewers take less than two for ten.
   * @throws RenderError `render-frame-forged` for anything the renderer did not make; `render-failed` for a frame of another size.
   */
  encode(frame: LabelledFrame, delayInHundredths: number): Uint8Array<ArrayBuffer> {
    const bitmap = LabelledFrame.bitmapOf(frame);
    const { size, dithers } = this.#settings;
    if (bitmap.width !== size.width || bitmap.height !== size.height)
      throw new RenderError('render-failed', { reason: 'a frame has another size' });
    this.#brush.drawImage(bitmap, 0, 0);
    const pixels = this.#brush.getImageData(0, 0, size.width, size.height).data;
    const palette = this.#paletteFor(pixels);
    const indices = palette.apply(pixels, size.width, dithers);
    const shown = this.#shown;
    for (let index = 0; index < indices.length; index++) {
      const colour = palette.packed[indices[index]!]!;
      if (shown[index] === colour) indices[index] = UNCHANGED_INDEX;
      else shown[index] = colour;
    }
    this.#stream.reset();
    this.#stream.writeFrame(indices, size.width, size.height, {
      first: false,
      palette: withoutGaps(palette),
      delay: 10 * delayInHundredths,
      transparent: true,
      transparentIndex: UNCHANGED_INDEX,
      dispose: KEEP,
    });
    return this.#stream.bytes();
  }

  close(): void {
    this.#palette = null;
    this.#brush.canvas.width = 1;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #paletteFor(pixels: Uint8ClampedArray): GifPalette {
    if (this.#palette !== null) {
      const error = this.#palette.errorOf(pixels);
      if (error <= this.#paletteError * WORSE_BY + TOLERATED_ERROR) return this.#palette;
    }
    this.#palette = GifPalette.of(pixels);
    this.#paletteError = this.#palette.errorOf(pixels);
    return this.#palette;
  }
}

/** A table always has 256 places. */
function withoutGaps({ colours }: GifPalette): readonly number[][] {
  return [...colours, ...Array.from({ length: UNCHANGED_INDEX + 1 - colours.length }, () => [0, 0, 0])];
}
