import { ImageSegmenter } from '@mediapipe/tasks-vision';
import ModuleFactory from '@mediapipe/tasks-vision/vision_wasm_module_internal.js';
import wasmAddress from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import modelAddress from '../../models/built/selfie_segmenter.tflite?url';
import { type Frame, imageOf } from '../capture';
import { FaceError } from '../core';
import { loadModelBytes } from './model-bytes';
import type { PersonMask } from './person-mask';

/** Tells people from what is behind them. Owns its model; `close()` gives the memory back. */
export class PersonSegmenter implements Disposable {
  readonly #segmenter: ImageSegmenter;

  private constructor(segmenter: ImageSegmenter) {
    this.#segmenter = segmenter;
  }

  /** @throws FaceError `face-landmarker-failed` when the model or WebAssembly cannot be had. */
  static async create(): Promise<PersonSegmenter> {
    const modelAssetBuffer = await loadModelBytes(modelAddress);
    try {
      // tasks-vision removes the factory after each use; a module worker has no importScripts to bring it back.
      Object.assign(globalThis, { ModuleFactory });
      return new PersonSegmenter(
        await ImageSegmenter.createFromOptions(
          { wasmLoaderPath: '', wasmBinaryPath: wasmAddress },
          {
            baseOptions: { modelAssetBuffer, delegate: 'CPU' },
            canvas: new OffscreenCanvas(1, 1),
            runningMode: 'IMAGE',
            outputConfidenceMasks: true,
            outputCategoryMask: false,
          },
        ),
      );
    } catch (cause) {
      throw new FaceError('face-landmarker-failed', {}, { cause });
    }
  }

  /**
   * Where people are in `frame`, which stays the caller's.
   *
   * @throws FaceError `face-landmarker-failed`; DOMException `AbortError` when `signal` fires.
   */
  async segment(frame: Frame, signal?: AbortSignal): Promise<PersonMask> {
    signal?.throwIfAborted();
    await Promise.resolve();
    try {
      const result = this.#segmenter.segment(imageOf(frame));
      try {
        const mask = result.confidenceMasks![0]!;
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
}
