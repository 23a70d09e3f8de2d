import type { GlDevice } from './gl';
import { MovingLook } from './passes/face-look';

/** Looks that nobody has asked for in so many drawings are given back: that face does not come again, or may as well begin anew. */
const DRAWINGS_KEPT = 150;

interface Kept {
  readonly look: MovingLook;
  idleDrawings: number;
}

/** What is known of each face of a moving picture, by its track. */
export class MovingLooks {
  readonly #device: GlDevice;
  readonly #kept = new Map<string, Kept>();

  constructor(device: GlDevice) {
    this.#device = device;
  }

  lookOf(trackId: number, role: 'source' | 'target'): MovingLook {
    const key = `${role} ${trackId}`;
    let kept = this.#kept.get(key);
    if (kept === undefined) {
      kept = { look: new MovingLook(this.#device), idleDrawings: 0 };
      this.#kept.set(key, kept);
    }
    kept.idleDrawings = 0;
    return kept.look;
  }

  /** To be called after each drawing; a drawing of a still ends the moving picture. */
  forgetUnused(isMoving: boolean): void {
    for (const [key, kept] of this.#kept) {
      if (isMoving && kept.idleDrawings++ < DRAWINGS_KEPT) continue;
      kept.look.close();
      this.#kept.delete(key);
    }
  }
}
