import { ImageSegmenter } from '@mediapipe/tasks-vision';
import ModuleFactory from '@mediapipe/tasks-vision/vision_wasm_module_internal.js';
import wasmAddress from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import modelAddress from '../../models/built/selfie_segmenter.tflite?url';
import type { Frame } from '../capture';
import { FaceError, type Size, fitLongSide } from '../core';
import { loadModelBytes } from './model-bytes';
import { nextTurn } from './next-turn';
import type { PersonMask } from './person-mask';
import { sampleRegion } from './pixel-grid';

/** Long side of the mask. The model sees 256 x 256 pixels; what is finer than this would only be interpolated. */
const LONGEST_MASK_IN_PIXELS = 512;

/** Tells people, their hair and clothes from what is behind them. Owns its model; `close()` gives the memory back. */
export class PersonSegmenter implements Disposable {
  readonly #segmenter: ImageSegmenter;
  readonly #brush: OffscreenCanvasRenderingContext2D;

  private constructor(segmenter: ImageSegmenter, brush: OffscreenCanvasRenderingContext2D) {
    this.#segmenter = segmenter;
    this.#brush = brush;
  }

  /** @throws FaceError `face-landmarker-failed` when the model or WebAssembly cannot be had. */
  static async create(): Promise<PersonSegmenter> {
    const modelAssetBuffer = await loadModelBytes(modelAddress);
    const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true, alpha: false });
    if (brush === null) throw new FaceError('face-landmarker-failed');
    try {
      // tasks-vision removes the factory after each use; a module worker has no importScripts to bring it back.
      Object.assign(globalThis, { ModuleFactory });
      const segmenter = await ImageSegmenter.createFromOptions(
        { wasmLoaderPath: '', wasmBinaryPath: wasmAddress },
        {
          baseOptions: { modelAssetBuffer, delegate: 'CPU' },
          canvas: new OffscreenCanvas(1, 1),
          runningMode: 'IMAGE',
          outputConfidenceMasks: true,
          outputCategoryMask: false,
        },
      );
      return new PersonSegmenter(segmenter, brush);
    } catch (cause) {
      throw new FaceError('face-landmarker-failed', {}, { cause });
    }
  }

  /**
   * Where people are in `frame`, all of them in one mask of at most 512 px on the long side. The frame stays the caller's.
   *
   * @throws FaceError `face-landmarker-failed`; DOMException `AbortError` when `signal` fires.
   */
  async segment(frame: Frame, signal?: AbortSignal): Promise<PersonMask> {
    signal?.throwIfAborted();
    await nextTurn(signal);
    try {
      const result = this.#segmenter.segment(this.#reduce(frame));
      try {
        const [mask] = result.confidenceMasks ?? [];
        if (mask === undefined) throw new TypeError('no mask');
        return {
          size: { width: mask.width, height: mask.height },
          values: Uint8Array.from(mask.getAsFloat32Array(), (confidence) => Math.round(255 * confidence)),
        };
      } finally {
        result.close();
      }
    } catch (cause) {
      throw new FaceError('face-landmarker-failed', {}, { cause });
    }
  }

  close(): void {
    this.#segmenter.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #reduce(frame: Frame): OffscreenCanvas | ImageData {
    const whole: Size = { width: frame.widthInPixels, height: frame.heightInPixels };
    const size = fitLongSide(whole, LONGEST_MASK_IN_PIXELS);
    if (!('bitmap' in frame))
      return new ImageData(
        sampleRegion(frame.pixels, { left: 0, top: 0, ...whole }, size),
        size.width,
        size.height,
      );
    const { canvas } = this.#brush;
    canvas.width = size.width;
    canvas.height = size.height;
    this.#brush.imageSmoothingQuality = 'high';
    this.#brush.drawImage(frame.bitmap, 0, 0, size.width, size.height);
    return canvas;
  }
}
