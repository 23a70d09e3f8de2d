import { type Box, RenderError, type Size } from '../core';
import { type Frame, type MovingFrame, imageOf } from '../capture';
import { type GlDevice, GlTarget, GlTexture } from './gl';
import type { PictureScaling } from './passes/picture-scaling';

interface Kept {
  readonly texture: GlTexture;
  readonly owner: GlTexture | GlTarget;
  isUsed: boolean;
}

/** Texture that one moving frame after the other is written into. */
interface Stream {
  readonly texture: GlTexture;
  frame: MovingFrame;
  isUsed: boolean;
}

const FORMAT = { format: 'encoded', wrap: 'mirror' } as const;

export function isMoving(frame: Frame): frame is MovingFrame {
  return 'pixels' in frame;
}

/**
 * Pictures on the graphics processor, in the sizes in which they are drawn; values as stored, mirrored beyond the border. What one
 * drawing used is kept for the next, so that moving a slider uploads nothing; the rest is given back. The frames of a moving picture
 * share one texture.
 */
export class PictureTextures {
  readonly #device: GlDevice;
  readonly #scaling: PictureScaling;
  readonly #kept = new Map<Frame, Map<string, Kept>>();
  #streams: Stream[] = [];
  #reduced: { readonly target: GlTarget; isUsed: boolean } | null = null;

  constructor(device: GlDevice, scaling: PictureScaling) {
    this.#device = device;
    this.#scaling = scaling;
  }

  /** The whole picture in `size`. */
  wholePicture(frame: Frame, size: Size): GlTexture {
    if (isMoving(frame)) {
      const full = this.movingPicture(frame);
      return isSame(full.size, size) ? full : this.#reduce(full, size);
    }
    return this.#keep(frame, `whole ${size.width} ${size.height}`, () => {
      const full = this.#upload(frame);
      if (isSame(full.size, size)) return full;
      using picture = full;
      const target = new GlTarget(this.#device, size, FORMAT);
      this.#scaling.draw(target, picture, { left: 0, top: 0, ...picture.size }, false);
      return target;
    });
  }

  /** The frame of a moving picture in its own size; the texture is the next frame's as well. */
  movingPicture(frame: MovingFrame): GlTexture {
    let stream = this.#streams.find((one) => one.frame === frame);
    if (stream === undefined) {
      const size = sizeOf(frame);
      stream = this.#streams.find((one) => !one.isUsed && isSame(one.texture.size, size));
      if (stream === undefined) {
        stream = { texture: this.#upload(frame), frame, isUsed: true };
        this.#streams.push(stream);
      } else {
        stream.texture.write(frame.pixels);
        stream.frame = frame;
      }
    }
    stream.isUsed = true;
    return stream.texture;
  }

  /** `box` of a still (pixels of it) in `size`. */
  faceCrop(frame: Frame, box: Box, size: Size): GlTexture {
    const key = `crop ${box.left} ${box.top} ${box.width} ${box.height} ${size.width} ${size.height}`;
    return this.#keep(frame, key, () => this.cutOut(frame, box, size));
  }

  /** `box` of a picture (pixels of it) in `size`. The caller owns and closes it. */
  cutOut(frame: Frame, box: Box, size: Size): GlTarget {
    using picture = this.#upload(frame);
    const target = new GlTarget(this.#device, size, { format: 'encoded' });
    this.#scaling.draw(target, picture, box, false);
    return target;
  }

  /** Gives back what was not asked for since the last call. */
  forgetUnused(): void {
    for (const [frame, textures] of this.#kept) {
      for (const [key, kept] of textures) {
        if (!kept.isUsed) {
          kept.owner.close();
          textures.delete(key);
        }
        kept.isUsed = false;
      }
      if (textures.size === 0) this.#kept.delete(frame);
    }
    for (const stream of this.#streams) if (!stream.isUsed) stream.texture.close();
    this.#streams = this.#streams.filter((stream) => stream.isUsed);
    for (const stream of this.#streams) stream.isUsed = false;
    if (this.#reduced?.isUsed === false) {
      this.#reduced.target.close();
      this.#reduced = null;
    } else if (this.#reduced !== null) this.#reduced.isUsed = false;
  }

  #reduce(full: GlTexture, size: Size): GlTexture {
    if (this.#reduced !== null && !isSame(this.#reduced.target.size, size)) {
      this.#reduced.target.close();
      this.#reduced = null;
    }
    this.#reduced ??= { target: new GlTarget(this.#device, size, FORMAT), isUsed: true };
    this.#reduced.isUsed = true;
    this.#scaling.draw(this.#reduced.target, full, { left: 0, top: 0, ...full.size }, false);
    return this.#reduced.target.texture;
  }

  #keep(frame: Frame, key: string, make: () => GlTexture | GlTarget): GlTexture {
    const textures = this.#kept.get(frame) ?? new Map<string, Kept>();
    this.#kept.set(frame, textures);
    let kept = textures.get(key);
    if (kept === undefined) {
      const owner = make();
      kept = { owner, texture: owner instanceof GlTarget ? owner.texture : owner, isUsed: true };
      textures.set(key, kept);
    }
    kept.isUsed = true;
    return kept.texture;
  }

  #upload(frame: Frame): GlTexture {
    const size = sizeOf(frame);
    const limit = this.#device.limits.maximumTextureSize;
    if (Math.max(size.width, size.height) > limit) {
      throw new RenderError('render-unavailable', { limitInPixels: limit });
    }
    return new GlTexture(this.#device, size, FORMAT, imageOf(frame));
  }
}

export function sizeOf(frame: Frame): Size {
  return { width: frame.widthInPixels, height: frame.heightInPixels };
}

function isSame(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}
