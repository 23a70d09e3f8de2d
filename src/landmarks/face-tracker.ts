import type { MovingFrame } from '../capture';
import { type Box, type Size, longSide } from '../core';
import { coreOfBox, isSameFace, squareAround } from './detection-tiles';
import type { Face } from './face';
import { FaceFollower } from './face-follower';
import { lookOf } from './face-look';
import { FollowedCount } from './followed-count';
import { PixelDetector } from './pixel-detector';
import { isPlausible } from './plausible-face';
import { MAXIMUM_FACES } from './region-detector';
import { SceneChange } from './scene-change';
import { SearchSweep } from './search-sweep';
import { TrackRegister } from './track-register';
import type { KnownPlace, TrackedFrame } from './tracked-face';

/** Faces that are looked for one by one in each frame, after those that are followed; more take turns. */
const LOOKS_PER_FRAME = 3;

/** Who has been gone for longer is looked for in every fourth frame only. */
const PATIENT_AFTER_SECONDS = 0.3;
const PATIENCE_IN_FRAMES = 4;

/** The detector finds faces from about a tenth of what it is shown. */
const LEAST_FOLLOWED_SHARE = 0.12;

export interface FaceTrackerOptions {
  /** More faces than this are not followed; 20 when left out. */
  readonly maximumFaces?: number;
}

/** Follows the faces of a moving picture from frame to frame. Owns the models; `close()` gives their memory back. */
export class FaceTracker implements Disposable {
  readonly #follower: FaceFollower;
  readonly #detector: PixelDetector;
  readonly #maximumFaces: number;
  readonly #register = new TrackRegister();
  readonly #sweep = new SearchSweep();
  readonly #scene = new SceneChange();
  readonly #followed = new FollowedCount();
  #frameCount = 0;
  #timestampSeconds = -Infinity;

  private constructor(follower: FaceFollower, detector: PixelDetector, maximumFaces: number) {
    this.#follower = follower;
    this.#detector = detector;
    this.#maximumFaces = maximumFaces;
  }

  /** @throws FaceError `face-landmarker-failed` when the model or WebAssembly cannot be had. */
  static async create({ maximumFaces = MAXIMUM_FACES }: FaceTrackerOptions = {}): Promise<FaceTracker> {
    const follower = await FaceFollower.create();
    try {
      return new FaceTracker(follower, await PixelDetector.create(), maximumFaces);
    } catch (error) {
      follower.close();
      throw error;
    }
  }

  /**
   * Everyone in the next frame, which stays the caller's. Frames come in the order of their times; after a jump, `restart()` first.
   *
   * Faces near the camera are known from the first frame of a scene on, small ones far away within about two seconds.
   *
   * @throws FaceError `face-landmarker-failed`
   */
  track(frame: MovingFrame): TrackedFrame {
    const { pixels, timestampSeconds } = frame;
    if (this.#scene.isCut(pixels) || timestampSeconds < this.#timestampSeconds) this.#beginScene();
    this.#timestampSeconds = timestampSeconds;
    this.#frameCount++;
    const found = this.#follow(pixels);
    const followedCount = found.length;
    this.#lookForExpected(found, pixels, timestampSeconds);
    this.#lookForNewcomers(found, pixels, timestampSeconds);
    const besides = found.slice(followedCount).filter(({ box }) => canBeFollowed(box, pixels)).length;
    const { faceCount } = this.#follower;
    this.#follower.faceCount = this.#followed.next(
      { count: faceCount, found: followedCount, besides },
      timestampSeconds,
    );
    return this.#register.update(
      found.slice(0, this.#maximumFaces).map((face) => ({ face, look: lookOf(face, pixels) })),
      timestampSeconds,
    );
  }

  /**
   * To be called after a jump in time: how everyone moved is forgotten, who they are is not.
   *
   * @param known - where people were when this part of the clip was seen before; the others are known again by their looks.
   * @param timestampSeconds - of the frame that comes next, at the latest.
   */
  restart(known: readonly KnownPlace[] = [], timestampSeconds = 0): void {
    this.#beginScene();
    this.#scene.restart();
    this.#timestampSeconds = -Infinity;
    this.#register.placeAt(known, timestampSeconds);
  }

  /** Everyone remembered: fewer than were ever named, since a newcomer may turn out to be somebody known. */
  get trackIds(): readonly number[] {
    return this.#register.trackIds;
  }

  /** Everybody is forgotten; numbers begin at 0 again. */
  forget(): void {
    this.restart();
    this.#register.forget();
  }

  close(): void {
    this.#follower.close();
    this.#detector.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #beginScene(): void {
    this.#follower.restart();
    this.#register.restart();
    this.#sweep.restart();
    this.#followed.restart();
  }

  #follow(pixels: ImageData): Face[] {
    const whole: Box = { left: 0, top: 0, width: pixels.width, height: pixels.height };
    const faces = this.#follower.detect(pixels) ?? this.#detector.detect(pixels, whole, [], 'precise');
    const found: Face[] = [];
    for (const face of faces) addFace(found, face, pixels);
    return found;
  }

  /** Whoever was there and was not found by following, in a square around the place where they should be. */
  #lookForExpected(found: Face[], pixels: ImageData, timestampSeconds: number): void {
    const missing = this.#register
      .expected(timestampSeconds)
      .filter(({ box }) => !found.some((face) => isSameFace(face.box, box)));
    const recent = missing.filter(({ secondsUnseen }) => secondsUnseen <= PATIENT_AFTER_SECONDS);
    const others = missing.filter((_, index) => (this.#frameCount + index) % PATIENCE_IN_FRAMES === 0);
    // Whoever has waited longest comes first, so that all have their turn.
    const due = [...recent.toReversed(), ...others.filter((place) => !recent.includes(place))];
    for (const { box } of due.slice(0, LOOKS_PER_FRAME)) {
      const face = this.#detectAlone(found, pixels, box);
      if (face !== null) addFace(found, face, pixels);
    }
  }

  #lookForNewcomers(found: Face[], pixels: ImageData, timestampSeconds: number): void {
    const size: Size = { width: pixels.width, height: pixels.height };
    for (const region of this.#sweep.next(size, timestampSeconds)) {
      const known = found.map(({ box }) => coreOfBox(box));
      for (const { box } of this.#detector.detect(pixels, region, known, 'coarse')) {
        // Looked at alone, a false alarm of one tile does not appear again.
        const confirmed = this.#detectAlone(found, pixels, box);
        if (confirmed !== null) addFace(found, confirmed, pixels);
      }
    }
  }

  /** The face at `box` in a square of its own, or null when it is not there. */
  #detectAlone(found: readonly Face[], pixels: ImageData, box: Box): Face | null {
    const hidden = found.map((face) => coreOfBox(face.box));
    const faces = this.#detector.detect(pixels, squareAround(box), hidden, 'precise');
    return faces.find((face) => isSameFace(face.box, box)) ?? null;
  }
}

function addFace(found: Face[], face: Face, size: Size): void {
  if (isPlausible(face, size) && !found.some((other) => isSameFace(other.box, face.box))) found.push(face);
}

/** Whether a face is large enough to be found in the whole picture, as it has to be to be followed. */
function canBeFollowed(box: Box, size: Size): boolean {
  return box.width >= LEAST_FOLLOWED_SHARE * longSide(size);
}
