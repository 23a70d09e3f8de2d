import type { FaceLandmarker } from '@mediapipe/tasks-vision';
import { type Box, FaceError, type Size } from '../core';
import { LANDMARK_COUNT } from './face';
import { openLandmarker } from './open-landmarker';

/** More faces than this in one picture are not looked for. */
export const MAXIMUM_FACES = 20;

/** Long sides of what the models are shown. Larger only costs: they look at 128 x 128 pixels of all and 192 x 192 of a face. */
const LONGEST_INPUT_IN_PIXELS = { precise: 1280, coarse: 320 } as const;
export type DetectionDetail = keyof typeof LONGEST_INPUT_IN_PIXELS;

/** A frame, or a smaller copy of it; places are always given in pixels of the frame. */
export interface SearchedPicture {
  readonly image: ImageBitmap | OffscreenCanvas;
  readonly size: Size;
}

/** The models in one graph, shown one region of a picture at a time. Owned by whoever created it. */
export class RegionDetector implements Disposable {
  readonly #landmarker: FaceLandmarker;
  readonly #input: OffscreenCanvas;
  readonly #brush: OffscreenCanvasRenderingContext2D;

  private constructor(landmarker: FaceLandmarker, brush: OffscreenCanvasRenderingContext2D) {
    this.#landmarker = landmarker;
    this.#brush = brush;
    this.#input = brush.canvas;
  }

  /** @throws FaceError `face-landmarker-failed` when the model or WebAssembly cannot be had. */
  static async create(): Promise<RegionDetector> {
    const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true, alpha: false });
    if (brush === null) throw new FaceError('face-landmarker-failed');
    return new RegionDetector(await openLandmarker('IMAGE', MAXIMUM_FACES, new OffscreenCanvas(1, 1)), brush);
  }

  /**
   * Landmarks of the faces within `region` (pixels of the frame, may reach beyond it), each 478 x (x, y, z) in pixels of the
   * frame. Boxes in `hidden` are painted over first. `coarse` is quick and tells only where faces are.
   *
   * @throws FaceError `face-landmarker-failed`
   */
  detect(
    picture: SearchedPicture,
    region: Box,
    hidden: readonly Box[] = [],
    detail: DetectionDetail = 'precise',
  ): Float32Array[] {
    const scale = Math.min(1, LONGEST_INPUT_IN_PIXELS[detail] / Math.max(region.width, region.height));
    const { width, height } = picture.size;
    const isWhole =
      region.left === 0 && region.top === 0 && region.width === width && region.height === height;
    const asItIs = isWhole && scale === 1 && hidden.length === 0;
    const input = asItIs ? picture.image : this.#paint(picture, region, scale, hidden);
    const [inputWidth, inputHeight] = [input.width / scale, input.height / scale];
    try {
      return this.#landmarker.detect(input).faceLandmarks.map((landmarks) => {
        const points = new Float32Array(3 * LANDMARK_COUNT);
        landmarks.slice(0, LANDMARK_COUNT).forEach((landmark, index) => {
          points[3 * index] = region.left + landmark.x * inputWidth;
          points[3 * index + 1] = region.top + landmark.y * inputHeight;
          points[3 * index + 2] = landmark.z * inputWidth;
        });
        return points;
      });
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

  #paint(
    { image, size }: SearchedPicture,
    region: Box,
    scale: number,
    hidden: readonly Box[],
  ): OffscreenCanvas {
    this.#input.width = Math.max(1, Math.round(region.width * scale));
    this.#input.height = Math.max(1, Math.round(region.height * scale));
    this.#brush.imageSmoothingQuality = scale < 0.5 ? 'high' : 'medium';
    this.#brush.fillStyle = '#808080';
    this.#brush.fillRect(0, 0, this.#input.width, this.#input.height);
    this.#brush.setTransform(scale, 0, 0, scale, -region.left * scale, -region.top * scale);
    this.#brush.drawImage(image, 0, 0, size.width, size.height);
    for (const box of hidden) this.#brush.fillRect(box.left, box.top, box.width, box.height);
    this.#brush.resetTransform();
    return this.#input;
  }
}

/**
 * The picture reduced as far as a coarse search of tiles of `tileSide` pixels needs it: drawing each tile from the full picture
 * would cost more than looking at it.
 */
export function coarseCopy(picture: SearchedPicture, tileSide: number): SearchedPicture {
  const factor = LONGEST_INPUT_IN_PIXELS.coarse / tileSide;
  if (factor >= 1) return picture;
  const image = new OffscreenCanvas(
    Math.max(1, Math.round(picture.size.width * factor)),
    Math.max(1, Math.round(picture.size.height * factor)),
  );
  const brush = image.getContext('2d', { willReadFrequently: true, alpha: false });
  if (brush === null) throw new FaceError('face-landmarker-failed');
  brush.imageSmoothingQuality = factor < 0.5 ? 'high' : 'medium';
  brush.drawImage(picture.image, 0, 0, image.width, image.height);
  return { image, size: picture.size };
}
