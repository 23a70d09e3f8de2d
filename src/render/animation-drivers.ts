import { type Frame, imageOf } from '../capture';
import type { Face } from '../landmarks';
import type { DrivingPicture } from './animation-request';
import { type GlDevice, GlTexture } from './gl';
import { FlatFace, type FlatFaces, placesOf } from './passes/flat-faces';
import { type InnerMouth, innerMouthOf } from './passes/mouth-pass';

/** One driver of one drawing, on the graphics processor. Belongs to `AnimationDrivers`. */
export interface PreparedDriver {
  readonly picture: GlTexture;
  readonly mouth: InnerMouth;
  readonly face: Face;
  readonly flat: FlatFace;
  /** The same at rest; null where nobody knows that. */
  readonly rest: FlatFace | null;
}

type Rest = NonNullable<DrivingPicture['rest']>;

interface KeptRest {
  readonly flat: FlatFace;
  isUsed: boolean;
}

/** The drivers of an animation: one for all cells of a chorus. Their rest is kept as long as it is the same object. */
export class AnimationDrivers {
  readonly #device: GlDevice;
  readonly #flats: FlatFaces;
  readonly #rests = new Map<Rest, KeptRest>();
  /** Made for one frame and used again for the next. */
  readonly #benches: FlatFace[] = [];
  readonly #prepared = new Map<Face, PreparedDriver>();
  readonly #pictures = new Map<Frame, GlTexture>();
  /** Of the drawing before: written over by the next frames of the same size. */
  #spares: GlTexture[] = [];

  constructor(device: GlDevice, flats: FlatFaces) {
    this.#device = device;
    this.#flats = flats;
  }

  prepare({ frame, face, rest }: DrivingPicture): PreparedDriver {
    const known = this.#prepared.get(face);
    if (known !== undefined) return known;
    const picture = this.#pictureOf(frame);
    const flat = this.#benchAt(this.#prepared.size);
    const points = placesOf(face.landmarksInPixels, picture.size);
    this.#flats.draw(flat, picture, points, face.pose.rotation, rest !== null);
    const prepared: PreparedDriver = {
      picture,
      mouth: innerMouthOf(picture, flat.skin.texture, face.landmarksInPixels, picture.size),
      face,
      flat,
      rest: rest && this.#restOf(rest),
    };
    this.#prepared.set(face, prepared);
    return prepared;
  }

  /** Ends a drawing: what was not asked for goes. */
  finish(): void {
    for (const spare of this.#spares) spare.close();
    this.#spares = [...this.#pictures.values()];
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
      const [width, height] = [frame.widthInPixels, frame.heightInPixels];
      const index = this.#spares.findIndex(({ size }) => size.width === width && size.height === height);
      if (index < 0)
        picture = new GlTexture(this.#device, { width, height }, { format: 'encoded' }, imageOf(frame));
      else {
        picture = this.#spares.splice(index, 1)[0]!;
        picture.write(imageOf(frame));
      }
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
        true,
      );
    }
    kept.isUsed = true;
    return kept.flat;
  }

  #benchAt(index: number): FlatFace {
    const bench = this.#benches[index] ?? new FlatFace(this.#device);
    this.#benches[index] = bench;
    return bench;
  }
}
