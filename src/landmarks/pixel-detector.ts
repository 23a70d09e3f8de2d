import type { FaceLandmarker } from '@mediapipe/tasks-vision';
import { type Box, FaceError, type Size, longSide } from '../core';
import type { Face } from './face';
import { landmarksInRegion } from './landmark-list';
import { measureFace } from './measure-face';
import { openLandmarker } from './open-landmarker';
import { type PixelGrid, sampleRegion } from './pixel-grid';
import { MAXIMUM_FACES } from './region-detector';

/** Long sides of what the models are shown: `coarse` only tells where faces are. */
const LONGEST_INPUT_IN_PIXELS = { precise: 384, coarse: 256 } as const;

/** Looks at one part of a picture in memory, without knowing anything of other pictures. Owned by whoever created it. */
export class PixelDetector implements Disposable {
  readonly #landmarker: FaceLandmarker;

  private constructor(landmarker: FaceLandmarker) {
    this.#landmarker = landmarker;
  }

  /** @throws FaceError `face-landmarker-failed` when the model or WebAssembly cannot be had. */
  static async create(): Promise<PixelDetector> {
    return new PixelDetector(await openLandmarker('IMAGE', MAXIMUM_FACES));
  }

  /**
   * The faces within `region` (pixels of the picture, may reach beyond it); boxes in `hidden` are painted over first.
   *
   * @throws FaceError `face-landmarker-failed`
   */
  detect(
    picture: PixelGrid,
    region: Box,
    hidden: readonly Box[],
    detail: keyof typeof LONGEST_INPUT_IN_PIXELS,
  ): Face[] {
    const scale = Math.min(1, LONGEST_INPUT_IN_PIXELS[detail] / longSide(region));
    const size: Size = {
      width: Math.max(1, Math.round(region.width * scale)),
      height: Math.max(1, Math.round(region.height * scale)),
    };
    const pixels = sampleRegion(picture, region, size, hidden);
    try {
      const { faceLandmarks } = this.#landmarker.detect(new ImageData(pixels, size.width, size.height));
      return faceLandmarks.map((landmarks) => measureFace(landmarksInRegion(landmarks, region)));
    } catch (cause) {
      throw new FaceError('face-landmarker-failed', {}, { cause });
    }
  }

  close(): void {
    this.#landmarker.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
