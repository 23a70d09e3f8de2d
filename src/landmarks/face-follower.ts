import type { FaceLandmarker } from '@mediapipe/tasks-vision';
import { FaceError } from '../core';
import type { Face } from './face';
import { landmarksInRegion } from './landmark-list';
import { measureFace } from './measure-face';
import { openLandmarker } from './open-landmarker';

/**
 * What the graph is told of the time between two frames. It smooths a lone face by a filter of its own that lags behind lids and
 * lips; after so long a pause that filter lets everything through, and the smoothing is ours.
 */
const STEP_IN_MILLISECONDS = 1_000_000;

/**
 * Follows a known number of faces from frame to frame: the fastest way, since only the mesh runs while all of them are in sight.
 * Owned by whoever created it.
 */
export class FaceFollower implements Disposable {
  #landmarker: FaceLandmarker | null;
  #faceCount = 1;
  #timestampInMilliseconds = 0;
  #isClosed = false;
  #failure: FaceError | null = null;

  private constructor(landmarker: FaceLandmarker) {
    this.#landmarker = landmarker;
  }

  /** @throws FaceError `face-landmarker-failed` when the model or WebAssembly cannot be had. */
  static async create(): Promise<FaceFollower> {
    return new FaceFollower(await openLandmarker('VIDEO', 1));
  }

  /** How many faces are followed. Below the number of those in sight the others are missed, above it each frame is searched whole. */
  get faceCount(): number {
    return this.#faceCount;
  }

  /** Sets the graph up anew, which takes several frames' time and forgets where the faces were. */
  set faceCount(count: number) {
    if (count === this.#faceCount) return;
    this.#faceCount = count;
    this.restart();
  }

  /** Forgets where the faces were, as after a cut: the next frame is searched whole. Costs as much as setting their number. */
  restart(): void {
    // Without a model to load this is done when it returns.
    void this.#landmarker?.setOptions({ numFaces: this.#faceCount });
  }

  /**
   * The faces in the next frame, in its pixels; null while a graph that broke is being replaced.
   *
   * @throws FaceError `face-landmarker-failed` when it cannot be replaced.
   */
  detect(picture: ImageData): Face[] | null {
    if (this.#failure !== null) throw this.#failure;
    if (this.#landmarker === null) return null;
    this.#timestampInMilliseconds += STEP_IN_MILLISECONDS;
    const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
    try {
      const { faceLandmarks } = this.#landmarker.detectForVideo(picture, this.#timestampInMilliseconds);
      return faceLandmarks.map((landmarks) => measureFace(landmarksInRegion(landmarks, whole)));
    } catch {
      void this.#replace(this.#landmarker);
      return null;
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#landmarker?.close();
    this.#landmarker = null;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** After an error a graph answers every frame with that same error. */
  async #replace(broken: FaceLandmarker): Promise<void> {
    this.#landmarker = null;
    try {
      broken.close();
    } catch {
      // It is broken: there is nothing more to give back.
    }
    try {
      const landmarker = await openLandmarker('VIDEO', this.#faceCount);
      if (this.#isClosed) landmarker.close();
      else this.#landmarker = landmarker;
    } catch (cause) {
      this.#failure = new FaceError('face-landmarker-failed', {}, { cause });
    }
  }
}
