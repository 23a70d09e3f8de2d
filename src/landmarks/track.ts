import { type Box, boxCentre } from '../core';
import type { Face } from './face';
import type { FaceLook } from './face-look';
import { LandmarkSmoother } from './landmark-smoother';
import { LookGallery } from './look-gallery';
import { measureFace } from './measure-face';

/** A face found in a frame, as it was measured, and how it looks there. */
export interface FoundFace {
  readonly face: Face;
  readonly look: FaceLook;
}

/** Below this a look is taken to be the person's own and remembered. */
const OWN_LOOK = 0.75;

/** The newest velocity's share in the mean that predicts. */
const VELOCITY_SHARE = 0.4;

/** Velocities are not trusted beyond this: a face that turned a corner would be looked for in the next room. */
const LONGEST_PREDICTION_SECONDS = 0.3;

/** One person in the course of a moving picture. */
export class Track {
  readonly trackId: number;
  readonly gallery = new LookGallery();
  #smoother = new LandmarkSmoother();
  /** As shown: smoothed. */
  face: Face;
  /** As measured last. */
  #measured: Box;
  #velocity = { x: 0, y: 0 };
  #seenSeconds: number;
  #isInMotion = true;
  /** Since when what is found in this place looks like somebody else; null when it does not. */
  doubtedSinceSeconds: number | null = null;

  constructor(trackId: number, { face, look }: FoundFace, timestampSeconds: number) {
    this.trackId = trackId;
    this.#measured = face.box;
    this.#seenSeconds = timestampSeconds;
    this.gallery.add(look);
    this.face = this.#smooth(face, timestampSeconds);
  }

  /** Infinite after a jump in time, until the person is found again. */
  secondsUnseen(timestampSeconds: number): number {
    return this.#isInMotion ? timestampSeconds - this.#seenSeconds : Infinity;
  }

  /** Where the face is expected, in the size in which it was seen last. */
  predictedBox(timestampSeconds: number): Box {
    const seconds = Math.min(this.secondsUnseen(timestampSeconds), LONGEST_PREDICTION_SECONDS);
    if (!this.#isInMotion) return this.#measured;
    return {
      ...this.#measured,
      left: this.#measured.left + seconds * this.#velocity.x,
      top: this.#measured.top + seconds * this.#velocity.y,
    };
  }

  /** @param isGap - the face was away in between: nothing is to be smoothed across that. */
  see({ face, look }: FoundFace, distance: number, timestampSeconds: number, isGap: boolean): void {
    const seconds = this.secondsUnseen(timestampSeconds);
    if (isGap) {
      this.#smoother.restart();
      this.#velocity = { x: 0, y: 0 };
    } else if (seconds > 0) {
      const [before, after] = [boxCentre(this.#measured), boxCentre(face.box)];
      this.#velocity.x += VELOCITY_SHARE * ((after.x - before.x) / seconds - this.#velocity.x);
      this.#velocity.y += VELOCITY_SHARE * ((after.y - before.y) / seconds - this.#velocity.y);
    }
    this.#measured = face.box;
    this.#seenSeconds = timestampSeconds;
    this.#isInMotion = true;
    this.doubtedSinceSeconds = null;
    this.face = this.#smooth(face, timestampSeconds);
    if (distance < OWN_LOOK) this.gallery.add(look);
  }

  /** Goes on where `newcomer` is, who turned out to be this person. */
  becomes(newcomer: Track): void {
    this.gallery.absorb(newcomer.gallery);
    this.#smoother = newcomer.#smoother;
    this.#measured = newcomer.#measured;
    this.#velocity = newcomer.#velocity;
    this.#seenSeconds = newcomer.#seenSeconds;
    this.#isInMotion = newcomer.#isInMotion;
    this.doubtedSinceSeconds = newcomer.doubtedSinceSeconds;
    this.face = newcomer.face;
  }

  /** Forgets how the person moved, not who they are. */
  restart(): void {
    this.#isInMotion = false;
    this.doubtedSinceSeconds = null;
  }

  /** The person is known to be at `box` at that time, as from an earlier run through the same clip. */
  placeAt(box: Box, timestampSeconds: number): void {
    this.#smoother.restart();
    this.#measured = box;
    this.#velocity = { x: 0, y: 0 };
    this.#seenSeconds = timestampSeconds;
    this.#isInMotion = true;
    this.doubtedSinceSeconds = null;
  }

  #smooth(face: Face, timestampSeconds: number): Face {
    return measureFace(this.#smoother.smooth(face.landmarksInPixels, timestampSeconds));
  }
}
