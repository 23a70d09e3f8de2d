import type { FaceLandmarker } from '@mediapipe/tasks-vision';
import type { MovingFrame } from '../capture';
import { FaceError } from '../core';
import { type Face, LANDMARK_COUNT } from './face';
import { fitFacePose } from './face-pose';
import { openLandmarker } from './open-landmarker';
import { boxOfLandmarks } from './region-detector';
import { TrackRegister } from './track-register';
import type { TrackedFrame } from './tracked-face';

/** Milliseconds between two frames as the graph is told; it only has to grow. */
const TIMESTAMP_STEP_IN_MILLISECONDS = 1000;

export interface FaceTrackerOptions {
  /** More faces than this are not followed; 4 when left out. */
  readonly maximumFaces?: number;
}

/** Follows the faces of a moving picture from frame to frame. Owns the models; `close()` gives their memory back. */
export class FaceTracker implements Disposable {
  readonly #landmarker: FaceLandmarker;
  readonly #register = new TrackRegister();
  #timestampInMilliseconds = 0;

  private constructor(landmarker: FaceLandmarker) {
    this.#landmarker = landmarker;
  }

  /** @throws FaceError `face-landmarker-failed` when the model or WebAssembly cannot be had. */
  static async create({ maximumFaces = 4 }: FaceTrackerOptions = {}): Promise<FaceTracker> {
    return new FaceTracker(await openLandmarker('VIDEO', maximumFaces));
  }

  /**
   * Everyone in the next frame. The frame stays the caller's.
   *
   * @throws FaceError `face-landmarker-failed`
   */
  track(frame: MovingFrame): TrackedFrame {
    this.#timestampInMilliseconds += TIMESTAMP_STEP_IN_MILLISECONDS;
    try {
      const { faceLandmarks } = this.#landmarker.detectForVideo(frame.pixels, this.#timestampInMilliseconds);
      const faces = faceLandmarks.map((landmarks): Face => {
        const landmarksInPixels = new Float32Array(3 * LANDMARK_COUNT);
        landmarks.slice(0, LANDMARK_COUNT).forEach(({ x, y, z }, index) => {
          landmarksInPixels.set(
            [x * frame.widthInPixels, y * frame.heightInPixels, z * frame.widthInPixels],
            3 * index,
          );
        });
        return {
          landmarksInPixels,
          box: boxOfLandmarks(landmarksInPixels),
          pose: fitFacePose(landmarksInPixels),
        };
      });
      return this.#register.update(faces, frame.timestampSeconds);
    } catch (cause) {
      throw new FaceError('face-landmarker-failed', {}, { cause });
    }
  }

  /** To be called after a jump in time: how everyone moved is forgotten, who they are is not. */
  restart(): void {
    this.#register.restart();
  }

  /** Everybody is forgotten; numbers begin at 0 again. */
  forget(): void {
    this.#register.forget();
  }

  close(): void {
    this.#landmarker.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
