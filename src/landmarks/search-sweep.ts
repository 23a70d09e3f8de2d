import { type Box, type Size, shortSide } from '../core';
import { tilesOf } from './detection-tiles';

/** Time between two looks for people near the camera. */
const NEAR_SECONDS = 0.4;

/** Time in which the whole picture has been searched for people far away. */
const FAR_SWEEP_SECONDS = 2;

/** Tiles for people far away, as parts of the short side: the detector finds faces from a tenth of a tile on. */
const FAR_SIDE = 0.6;
const FAR_STRIDE = 0.8;

/**
 * Where to look for people who are not followed yet: one place at a time, by turns the whole height for people nearby and small tiles
 * for those far away, so that everybody is found within about two seconds and no frame waits long.
 */
export class SearchSweep {
  #size: Size = { width: 0, height: 0 };
  #near: Box[] = [];
  #far: Box[] = [];
  #nearTurn = 0;
  #farTurn = 0;
  #nearSeconds = 0;
  #farSeconds = 0;
  /** Far tiles that nobody has looked at yet in this scene: they do not wait for their time. */
  #unseenTiles = 0;

  /**
   * Where to look in the frame at `timestampSeconds`: mostly nowhere, in the first frame of a scene everywhere nearby.
   *
   * @param size - of the frame.
   */
  next(size: Size, timestampSeconds: number): readonly Box[] {
    if (size.width !== this.#size.width || size.height !== this.#size.height) this.#begin(size);
    const first = this.#unseenTiles === this.#far.length && this.#nearTurn === 0;
    if (first) {
      this.#nearSeconds = this.#farSeconds = timestampSeconds;
      this.#nearTurn = this.#near.length;
      return this.#near;
    }
    if (
      this.#unseenTiles > 0 ||
      timestampSeconds - this.#farSeconds >= FAR_SWEEP_SECONDS / this.#far.length
    ) {
      this.#farSeconds = timestampSeconds;
      this.#unseenTiles = Math.max(0, this.#unseenTiles - 1);
      return [this.#far[this.#farTurn++ % this.#far.length]!];
    }
    if (timestampSeconds - this.#nearSeconds >= NEAR_SECONDS) {
      this.#nearSeconds = timestampSeconds;
      return [this.#near[this.#nearTurn++ % this.#near.length]!];
    }
    return [];
  }

  /** Begins anew, as after a cut. */
  restart(): void {
    this.#begin(this.#size);
  }

  #begin(size: Size): void {
    this.#size = size;
    const side = shortSide(size);
    this.#near = tilesOf(size, side, 1);
    this.#far = tilesOf(size, Math.ceil(FAR_SIDE * side), FAR_STRIDE);
    this.#nearTurn = this.#farTurn = 0;
    this.#unseenTiles = this.#far.length;
  }
}
