import { type Box, RenderError, type Size } from '../core';
import { type Frame, imageOf } from '../capture';
import { type GlDevice, GlTarget, GlTexture } from './gl';
import type { PictureScaling } from './passes/picture-scaling';

interface Kept {
  readonly texture: GlTexture;
  readonly owner: GlTexture | GlTarget;
  isUsed: boolean;
}

/**
 * Pictures on the graphics processor, in the sizes in which they are drawn. What one drawing used is kept for the next, so that
 * moving a slider uploads nothing; the rest is given back.
 */
export class PictureTextures {
  readonly #device: GlDevice;
  readonly #scaling: PictureScaling;
  readonly #kept = new Map<Frame, Map<string, Kept>>();

  constructor(device: GlDevice, scaling: PictureScaling) {
    this.#device = device;
    this.#scaling = scaling;
  }

  /** The whole picture in `size`, values as stored, mirrored beyond its border. */
  wholePicture(frame: Frame, size: Size): GlTexture {
    return this.#keep(frame, `whole ${size.width} ${size.height}`, () => {
      const full = this.#upload(frame);
      if (size.width === full.size.width && size.height === full.size.height) return full;
      using picture = full;
      const target = new GlTarget(this.#device, size, { format: 'encoded', wrap: 'mirror' });
      this.#scaling.draw(target, picture, { left: 0, top: 0, ...picture.size }, false);
      return target;
    });
  }

  /** `box` of the picture (pixels of it) in `size`, read as linear light. */
  faceCrop(frame: Frame, box: Box, size: Size): GlTexture {
    const key = `crop ${box.left} ${box.top} ${box.width} ${box.height} ${size.width} ${size.height}`;
    return this.#keep(frame, key, () => {
      using picture = this.#upload(frame);
      const target = new GlTarget(this.#device, size, { format: 'srgb' });
      this.#scaling.draw(target, picture, box, true);
      return target;
    });
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
    const size = { width: frame.widthInPixels, height: frame.heightInPixels };
    const limit = this.#device.limits.maximumTextureSize;
    if (Math.max(size.width, size.height) > limit) {
      throw new RenderError('render-unavailable', { limitInPixels: limit });
    }
    return new GlTexture(this.#device, size, { format: 'encoded', wrap: 'mirror' }, imageOf(frame));
  }
}
