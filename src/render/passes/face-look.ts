import type { Size } from '../../core';
import { type GlDevice, type GlResource, GlTarget, type GlTexture } from '../gl';

/** Sides of the light on a face, and of what hides it, in texels: in a still, and in a frame of a moving picture, which has to be quick. */
export const STILL_SIDES = { light: 64, cover: 128 } as const;
export const MOVING_SIDES = { light: 32, cover: 48 } as const;

/** What is known of a face laid flat; belongs to whoever read it. */
export interface FaceLook {
  /** Four texels: mean and spread of the skin, the colour of the whites of the eyes, and how bearded. */
  readonly model: GlTexture;
  /** The light on the skin alone, smooth. */
  readonly light: GlTexture;
  /** What hides the face (red), and how far a worn face shows (blue): this one itself, or the one that is put on it. */
  readonly cover: GlTexture;
}

/** One face of one picture that does not change. */
export class StillLook implements GlResource, FaceLook {
  readonly modelTarget: GlTarget;
  readonly lightTarget: GlTarget;
  readonly coverTarget: GlTarget;

  constructor(device: GlDevice) {
    this.modelTarget = modelTarget(device);
    this.lightTarget = new GlTarget(device, square(STILL_SIDES.light), { format: 'half' });
    this.coverTarget = new GlTarget(device, square(STILL_SIDES.cover), { format: 'encoded' });
  }

  get model(): GlTexture {
    return this.modelTarget.texture;
  }

  get light(): GlTexture {
    return this.lightTarget.texture;
  }

  get cover(): GlTexture {
    return this.coverTarget.texture;
  }

  close(): void {
    for (const target of [this.modelTarget, this.lightTarget, this.coverTarget]) target.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Two targets that take turns: what was drawn last is read while the next is drawn. */
export class TurningTargets implements GlResource {
  #last: GlTarget;
  #next: GlTarget;

  constructor(make: () => GlTarget) {
    [this.#last, this.#next] = [make(), make()];
    for (const target of [this.#last, this.#next]) target.clear();
  }

  get texture(): GlTexture {
    return this.#last.texture;
  }

  /** @param draw - fills `next`, which then is the last. */
  turn(draw: (next: GlTarget, last: GlTexture) => void): void {
    draw(this.#next, this.#last.texture);
    [this.#last, this.#next] = [this.#next, this.#last];
  }

  close(): void {
    this.#last.close();
    this.#next.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** One face of a moving picture: what was learned from the frames before. */
export class MovingLook implements GlResource, FaceLook {
  readonly modelTarget: GlTarget;
  readonly lights: TurningTargets;
  readonly covers: TurningTargets;
  /** What each texel is while nothing hides it. */
  readonly clear: TurningTargets;
  /** Frames read since the beginning or the last gap. */
  framesRead = 0;
  lastSeconds = -Infinity;

  constructor(device: GlDevice) {
    this.modelTarget = modelTarget(device);
    this.lights = new TurningTargets(
      () => new GlTarget(device, square(MOVING_SIDES.light), { format: 'half' }),
    );
    this.covers = new TurningTargets(
      () => new GlTarget(device, square(MOVING_SIDES.cover), { format: 'encoded' }),
    );
    this.clear = new TurningTargets(
      () => new GlTarget(device, square(MOVING_SIDES.cover), { format: 'half' }),
    );
  }

  /** Before a first frame: nothing hides the face. */
  forget(): void {
    this.covers.turn((next) => {
      next.clear();
    });
  }

  get model(): GlTexture {
    return this.modelTarget.texture;
  }

  get light(): GlTexture {
    return this.lights.texture;
  }

  get cover(): GlTexture {
    return this.covers.texture;
  }

  close(): void {
    for (const resource of [this.modelTarget, this.lights, this.covers, this.clear]) resource.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

export function square(side: number): Size {
  return { width: side, height: side };
}

function modelTarget(device: GlDevice): GlTarget {
  return new GlTarget(device, { width: 4, height: 1 }, { format: 'half', filter: 'nearest' });
}
