import type { Size } from '../core';
import { type Frame, imageOf } from '../capture';
import type { Face } from '../landmarks';
import type { DrivingPicture } from './animation-request';
import { type GlDevice, type GlMesh, type GlResource, GlTarget, GlTexture } from './gl';
import { FlatFace, type FlatFaces, placesOf } from './passes/flat-faces';
import { type InnerMouth, innerMouthOf } from './passes/mouth-pass';
import { MovedShading } from './passes/moved-shading';

/** One driver of one drawing, on the graphics processor. Belongs to `AnimationDrivers`. */
export interface PreparedDriver {
  readonly picture: GlTexture;
  readonly mouth: InnerMouth;
  readonly face: Face;
  /** What its expression does to the light on it; null where nobody knows its rest. */
  readonly gain: GlTexture | null;
}

type Rest = NonNullable<DrivingPicture['rest']>;

interface KeptRest {
  readonly flat: FlatFace;
  isUsed: boolean;
}

/** What is made for one frame and used again for the next. */
interface Bench extends GlResource {
  readonly flat: FlatFace;
  readonly gain: GlTarget;
}

/** The drivers of an animation: one for all cells of a chorus. Their rest is kept as long as it is the same object. */
export class AnimationDrivers {
  readonly #device: GlDevice;
  readonly #flats: FlatFaces;
  readonly #shading: MovedShading;
  readonly #rests = new Map<Rest, KeptRest>();
  readonly #benches: Bench[] = [];
  readonly #prepared = new Map<Face, PreparedDriver>();
  readonly #pictures = new Map<Frame, GlTexture>();

  constructor(device: GlDevice, quad: GlMesh, flats: FlatFaces) {
    this.#device = device;
    this.#flats = flats;
    this.#shading = new MovedShading(device, quad);
  }

  prepare({ frame, face, rest }: DrivingPicture): PreparedDriver {
    const known = this.#prepared.get(face);
    if (known !== undefined) return known;
    const picture = this.#pictureOf(frame);
    const bench = this.#benchAt(this.#prepared.size);
    this.#flats.draw(bench.flat, picture, placesOf(face.landmarksInPixels, picture.size), face.pose.rotation);
    if (rest !== null) this.#shading.draw(bench.gain, bench.flat, this.#restOf(rest));
    const prepared: PreparedDriver = {
      picture,
      mouth: innerMouthOf(picture, bench.flat.skin.texture, face.landmarksInPixels, picture.size),
      face,
      gain: rest === null ? null : bench.gain.texture,
    };
    this.#prepared.set(face, prepared);
    return prepared;
  }

  /** Ends a drawing: pictures go, rests that were not asked for as well. */
  finish(): void {
    for (const picture of this.#pictures.values()) picture.close();
    this.#pictures.clear();
    for (const bench of this.#benches.splice(Math.max(1, this.#prepared.size))) bench.close();
    this.#prepared.clear();
    for (const [rest, kept] of this.#rests) {
      if (!kept.isUsed) {
        kept.flat.close();
        this.#rests.delete(rest);
      }
      kept.isUsed = false;
    }
  }

  #pictureOf(frame: Frame): GlTexture {
    let picture = this.#pictures.get(frame);
    if (picture === undefined) {
      const size: Size = { width: frame.widthInPixels, height: frame.heightInPixels };
      picture = new GlTexture(this.#device, size, { format: 'encoded' }, imageOf(frame));
      this.#pictures.set(frame, picture);
    }
    return picture;
  }

  #restOf(rest: Rest): FlatFace {
    let kept = this.#rests.get(rest);
    if (kept === undefined) {
      kept = { flat: new FlatFace(this.#device), isUsed: true };
      this.#rests.set(rest, kept);
      const { frame, face } = rest;
      const picture = this.#pictureOf(frame);
      this.#flats.draw(
        kept.flat,
        picture,
        placesOf(face.landmarksInPixels, picture.size),
        face.pose.rotation,
      );
    }
    kept.isUsed = true;
    return kept.flat;
  }

  #benchAt(index: number): Bench {
    const known = this.#benches[index];
    if (known !== undefined) return known;
    const flat = new FlatFace(this.#device);
    const gain = new GlTarget(this.#device, flat.flat.size, { format: 'half' });
    const close = (): void => {
      flat.close();
      gain.close();
    };
    const bench: Bench = { flat, gain, close, [Symbol.dispose]: close };
    this.#benches.push(bench);
    return bench;
  }
}
