import type { Box, Size } from '../core';
import type { CapturedFrame } from '../capture';
import { coreOfBox, detectionTiles, isSameFace, squareAround } from './detection-tiles';
import type { Face } from './face';
import { boxOfLandmarks, measureFace } from './measure-face';
import { nextTurn } from './next-turn';
import { isPlausible } from './plausible-face';
import { MAXIMUM_FACES, RegionDetector, type SearchedPicture, coarseCopy } from './region-detector';

/** A face narrower than this in the picture that was searched is searched again alone, at its full resolution. */
const PRECISE_WIDTH_IN_PIXELS = 160;
const SEARCHED_LONG_SIDE_IN_PIXELS = 1280;

/**
 * How far to look. `subjects`: whoever the picture is of; a large face ends the search. `everyone`: small faces beside and
 * behind a large one as well, since a bystander's face must not be shown without a consent either.
 */
export type FaceSearch = 'subjects' | 'everyone';

/** Finds the faces of pictures. Owns the models; `close()` gives their memory back. */
export class FaceFinder implements Disposable {
  readonly #detector: RegionDetector;

  private constructor(detector: RegionDetector) {
    this.#detector = detector;
  }

  /** @throws FaceError `face-landmarker-failed` when the model or WebAssembly cannot be had. */
  static async create(): Promise<FaceFinder> {
    return new FaceFinder(await RegionDetector.create());
  }

  /**
   * The faces of `frame`, largest first, at most 20; an empty list when there is none. The frame stays the caller's.
   *
   * @throws FaceError `face-landmarker-failed`; DOMException `AbortError` when `signal` fires.
   */
  async findFaces(
    frame: CapturedFrame,
    signal: AbortSignal,
    search: FaceSearch = 'subjects',
  ): Promise<Face[]> {
    signal.throwIfAborted();
    const size: Size = { width: frame.widthInPixels, height: frame.heightInPixels };
    const picture: SearchedPicture = { image: frame.bitmap, size };
    const whole: Box = { left: 0, top: 0, ...size };
    const found: Face[] = [];
    const scale = Math.min(1, SEARCHED_LONG_SIDE_IN_PIXELS / Math.max(size.width, size.height));
    for (const landmarks of this.#detector.detect(picture, whole)) {
      const face = measureFace(landmarks);
      const precise = scale === 1 || face.box.width * scale >= PRECISE_WIDTH_IN_PIXELS;
      addFace(found, precise ? face : (this.#detectAlone(picture, face.box) ?? face));
    }
    const widest = Math.max(0, ...found.map((face) => face.box.width));
    const tiles = detectionTiles(size, search === 'everyone' ? 0 : widest);
    const coarse = tiles[0] === undefined ? picture : coarseCopy(picture, tiles[0].width);
    for (const tile of tiles) {
      if (found.length >= MAXIMUM_FACES) break;
      await nextTurn(signal);
      for (const landmarks of this.#detector.detect(
        coarse,
        tile,
        found.map(({ box }) => coreOfBox(box)),
        'coarse',
      )) {
        // Looked at alone, in the middle of a picture of its own, a false alarm of one tile does not appear again.
        const confirmed = this.#detectAlone(picture, boxOfLandmarks(landmarks));
        if (confirmed !== null) addFace(found, confirmed);
      }
    }
    return found
      .filter((face) => isPlausible(face, size))
      .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)
      .slice(0, MAXIMUM_FACES);
  }

  close(): void {
    this.#detector.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** The face at `box` found again in a square of its own, or null when it is not there. */
  #detectAlone(picture: SearchedPicture, box: Box): Face | null {
    const faces = this.#detector.detect(picture, squareAround(box)).map(measureFace);
    return faces.find((face) => isSameFace(face.box, box)) ?? null;
  }
}

function addFace(found: Face[], face: Face): void {
  if (!found.some((other) => isSameFace(other.box, face.box))) found.push(face);
}
