import { type Box, type Size, boxCentre, clampBox } from '../core';
import { type CapturedFrame, imageOf } from '../capture';
import type { Face, PersonMask } from '../landmarks';
import type { AnimationLayer } from './animation-request';
import { type GlDevice, type GlResource, GlTarget, GlTexture } from './gl';
import { FlatFace, type FlatFaces, placesOf } from './passes/flat-faces';
import type { MovedBackdrop } from './passes/moved-backdrop';
import type { PictureScaling } from './passes/picture-scaling';
import { PersonExtent } from './person-extent';

/** Of the visible part of a still, kept on each side of it: what moves may come from there. */
const MARGIN = 0.15;

/** A still ready to be moved in a cell of one size. Belongs to `AnimationStills`. */
export interface PreparedStill {
  /** The part of the still that fills the cell, in its pixels; may be fractional. */
  readonly visible: Box;
  /** The part of the still that the textures hold, in its pixels. */
  readonly region: Box;
  readonly picture: GlTexture;
  /** The still as it is, pixel for pixel as it fills the cell. */
  readonly atRest: GlTexture;
  /** How opaque the person is, and the picture without them; null where nobody knows where they are. */
  readonly matte: GlTexture | null;
  readonly backdrop: GlTexture | null;
  readonly flat: FlatFace;
  /** Where the person may be; null where nobody knows. */
  readonly extent: PersonExtent | null;
}

interface Kept {
  readonly personMask: PersonMask | null;
  readonly size: Size;
  readonly still: PreparedStill;
  readonly owned: readonly GlResource[];
  isUsed: boolean;
}

/** The stills of an animation on the graphics processor. What one drawing used is kept for the next, the rest is given back. */
export class AnimationStills {
  readonly #device: GlDevice;
  readonly #scaling: PictureScaling;
  readonly #backdrop: MovedBackdrop;
  readonly #flats: FlatFaces;
  readonly #kept = new Map<CapturedFrame, Kept[]>();

  constructor(device: GlDevice, scaling: PictureScaling, backdrop: MovedBackdrop, flats: FlatFaces) {
    this.#device = device;
    this.#scaling = scaling;
    this.#backdrop = backdrop;
    this.#flats = flats;
  }

  prepare({ source, sourceFace, personMask }: AnimationLayer, size: Size): PreparedStill {
    const all = this.#kept.get(source) ?? [];
    this.#kept.set(source, all);
    let kept = all.find(
      (one) =>
        one.personMask === personMask && one.size.width === size.width && one.size.height === size.height,
    );
    if (kept === undefined) {
      kept = this.#make(source, sourceFace, personMask, size);
      all.push(kept);
    }
    kept.isUsed = true;
    return kept.still;
  }

  /** Gives back what was not asked for since the last call. */
  forgetUnused(): void {
    for (const [source, all] of this.#kept) {
      const used = all.filter((kept) => kept.isUsed);
      for (const kept of all) {
        if (!kept.isUsed) for (const resource of kept.owned) resource.close();
        kept.isUsed = false;
      }
      if (used.length === 0) this.#kept.delete(source);
      else this.#kept.set(source, used);
    }
  }

  #make(source: CapturedFrame, face: Face, personMask: PersonMask | null, size: Size): Kept {
    const sourceSize: Size = { width: source.widthInPixels, height: source.heightInPixels };
    const visible = visibleBox(face.box, sourceSize, size);
    const region = regionAround(visible, sourceSize);
    const scale = Math.min(1, size.width / visible.width);
    const pictureSize: Size = {
      width: Math.max(1, Math.round(region.width * scale)),
      height: Math.max(1, Math.round(region.height * scale)),
    };
    const picture = new GlTarget(this.#device, pictureSize, { format: 'encoded', wrap: 'mirror' });
    const owned: GlResource[] = [picture];
    {
      using full = new GlTexture(
        this.#device,
        sourceSize,
        { format: 'encoded', wrap: 'mirror' },
        imageOf(source),
      );
      this.#scaling.draw(picture, full, region, false);
    }
    const atRest = new GlTarget(this.#device, size, { format: 'encoded' });
    owned.push(atRest);
    const texels: Size = {
      width: pictureSize.width / region.width,
      height: pictureSize.height / region.height,
    };
    const inTexture: Box = {
      left: (visible.left - region.left) * texels.width,
      top: (visible.top - region.top) * texels.height,
      width: visible.width * texels.width,
      height: visible.height * texels.height,
    };
    this.#scaling.draw(atRest, picture.texture, inTexture, false);
    let [matte, backdrop]: [GlTexture | null, GlTexture | null] = [null, null];
    if (personMask !== null) {
      using whole = this.#backdrop.upload(personMask);
      using mask = new GlTarget(this.#device, pictureSize, { format: 'encoded' });
      const factor = {
        x: personMask.size.width / sourceSize.width,
        y: personMask.size.height / sourceSize.height,
      };
      const box: Box = {
        left: region.left * factor.x,
        top: region.top * factor.y,
        width: region.width * factor.x,
        height: region.height * factor.y,
      };
      this.#scaling.draw(mask, whole, box, false);
      const opaque = this.#backdrop.drawMatte(mask.texture, pictureSize);
      const behind = this.#backdrop.drawBackdrop(picture.texture, opaque.texture);
      owned.push(opaque, behind);
      [matte, backdrop] = [opaque.texture, behind.texture];
    }
    const flat = new FlatFace(this.#device);
    owned.push(flat);
    const { landmarksInPixels, pose } = face;
    const places = placesOf(landmarksInPixels, { width: 1, height: 1 }).map((value, index) =>
      index % 2 === 0 ? (value - region.left) / region.width : (value - region.top) / region.height,
    );
    this.#flats.draw(flat, picture.texture, places, pose.rotation, true);
    const extent = personMask && new PersonExtent(sourceSize, personMask);
    const still: PreparedStill = {
      ...{ visible, region, matte, backdrop, flat, extent },
      picture: picture.texture,
      atRest: atRest.texture,
    };
    return { personMask, size, still, owned, isUsed: true };
  }
}

/** The part of a still, in its pixels, that a cell shows: as much as fits, about the middle of its face. */
export function visibleBox(face: Box, still: Size, cell: Size): Box {
  const scale = Math.max(cell.width / still.width, cell.height / still.height);
  const [width, height] = [cell.width / scale, cell.height / scale];
  const centre = boxCentre(face);
  return clampBox({ left: centre.x - width / 2, top: centre.y - height / 2, width, height }, still);
}

/** Whole pixels, so that a still in its own size is an exact copy. */
function regionAround(visible: Box, still: Size): Box {
  const left = Math.max(0, Math.floor(visible.left - MARGIN * visible.width));
  const top = Math.max(0, Math.floor(visible.top - MARGIN * visible.height));
  const right = Math.min(still.width, Math.ceil(visible.left + (1 + MARGIN) * visible.width));
  const bottom = Math.min(still.height, Math.ceil(visible.top + (1 + MARGIN) * visible.height));
  return { left, top, width: right - left, height: bottom - top };
}
