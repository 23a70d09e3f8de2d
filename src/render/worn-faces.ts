import type { Box } from '../core';
import type { CapturedFrame, MovingFrame } from '../capture';
import type { SwapLayer } from './composition-request';
import type { GlDevice, GlTarget } from './gl';
import type { MovingLooks } from './moving-looks';
import { StillLook } from './passes/face-look';
import type { WornPicture } from './passes/face-pass';
import type { FaceReader } from './passes/face-reader';
import { type PictureTextures, isMoving } from './picture-textures';
import { cropBox, cropScale, cropSize, placesIn, seeFace } from './seen-face';

/** In a moving picture a face comes nearer and goes: a crop up to this much too large serves as well. */
const ROOM_IN_MOTION = 1.8;

/** A source as it was read once, for as long as it is drawn. */
interface Worn {
  readonly frame: CapturedFrame;
  readonly points: Float32Array;
  readonly box: Box;
  readonly scale: number;
  readonly crop: GlTarget;
  readonly look: StillLook;
  isUsed: boolean;
}

/** The faces that are put on: cut out, laid flat, their light read; once for each source that stands still. */
export class WornFaces {
  readonly #device: GlDevice;
  readonly #textures: PictureTextures;
  readonly #reader: FaceReader;
  readonly #moving: MovingLooks;
  #worn: Worn[] = [];

  constructor(device: GlDevice, textures: PictureTextures, reader: FaceReader, moving: MovingLooks) {
    this.#device = device;
    this.#textures = textures;
    this.#reader = reader;
    this.#moving = moving;
  }

  /** @param pixelsPerPixel - pixels of the drawing for one of the source. */
  wear(layer: SwapLayer, pixelsPerPixel: number): WornPicture {
    const { source } = layer;
    if (isMoving(source)) return this.#wearMoving(layer, source, pixelsPerPixel);
    const { box, crop, look } = this.#wearStill(layer, source, pixelsPerPixel);
    return { picture: crop.texture, box, look, pixelsPerPixel };
  }

  /** Gives back what was not asked for since the last call. */
  forgetUnused(): void {
    for (const worn of this.#worn) {
      if (worn.isUsed) continue;
      worn.crop.close();
      worn.look.close();
    }
    this.#worn = this.#worn.filter((worn) => worn.isUsed);
    for (const worn of this.#worn) worn.isUsed = false;
  }

  #wearStill({ mesh, trackId }: SwapLayer, frame: CapturedFrame, pixelsPerPixel: number): Worn {
    const points = mesh.sourcePointsInPixels;
    const box = cropBox(points);
    const wanted = cropScale(box, pixelsPerPixel);
    const most = trackId === undefined ? wanted : wanted * ROOM_IN_MOTION;
    let worn = this.#worn.find(
      (one) =>
        one.frame === frame && one.scale >= wanted && one.scale <= most && areEqual(one.points, points),
    );
    if (worn === undefined) {
      const scale =
        trackId === undefined ? wanted : cropScale(box, pixelsPerPixel * Math.sqrt(ROOM_IN_MOTION));
      const crop = this.#textures.cutOut(frame, box, cropSize(box, scale));
      const look = new StillLook(this.#device);
      worn = { frame, points: points.slice(), box, scale, crop, look, isUsed: true };
      this.#worn.push(worn);
      const face = { picture: crop.texture, points: placesIn(box, points), facing: mesh.sourceFacing };
      this.#reader.readStill(face, look, null);
    }
    worn.isUsed = true;
    return worn;
  }

  /** Two faces of one picture that trade places: the source is read anew in each frame. */
  #wearMoving({ mesh, trackId = 0 }: SwapLayer, frame: MovingFrame, pixelsPerPixel: number): WornPicture {
    const look = this.#moving.lookOf(trackId, 'source');
    const face = seeFace(this.#textures, frame, mesh.sourcePointsInPixels, mesh.sourceFacing, pixelsPerPixel);
    const { keptEyes } = mesh;
    this.#reader.readMoving(face, look, null, {
      timestampSeconds: frame.timestampSeconds,
      openEyes: 1 - Math.max(keptEyes.left, keptEyes.right),
    });
    const box: Box = { left: 0, top: 0, width: frame.widthInPixels, height: frame.heightInPixels };
    return { picture: face.picture, box, look, pixelsPerPixel };
  }
}

function areEqual(one: Float32Array, other: Float32Array): boolean {
  return (
    one === other || (one.length === other.length && one.every((value, index) => value === other[index]))
  );
}
