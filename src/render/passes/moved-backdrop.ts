import type { Size } from '../../core';
import type { PersonMask } from '../../landmarks';
import { type GlDevice, type GlMesh, GlProgram, GlTarget, GlTexture } from '../gl';
import knownFragment from '../shaders/moved-known.frag.glsl?raw';
import matteFragment from '../shaders/moved-matte.frag.glsl?raw';
import pullFragment from '../shaders/moved-pull.frag.glsl?raw';
import pushFragment from '../shaders/moved-push.frag.glsl?raw';
import vertex from '../shaders/quad.vert.glsl?raw';

const QUAD = { box: 'vec4', sourceBox: 'vec4' } as const;
const MATTE = { ...QUAD, mask: 'sampler2D', spread: 'vec2' } as const;
const KNOWN = { ...QUAD, picture: 'sampler2D', matte: 'sampler2D' } as const;
const PULL = { ...QUAD, finer: 'sampler2D', texelSize: 'vec2' } as const;
const PUSH = { ...QUAD, finer: 'sampler2D', coarser: 'sampler2D', coarserTexelSize: 'vec2' } as const;
const WHOLE = { box: [0, 0, 1, 1], sourceBox: [0, 0, 1, 1] } as const;

/** How far beyond the mask hair and shade of a person may still colour the background, as a part of the picture's width. */
const SPREAD = 0.009;

/**
 * Tells a person from what stands behind, and makes up what the person hides. The background grows inwards from where it is seen, by
 * the pull-push of Gortler et al. (1996), "The lumigraph", section 3.4. For once a still, not once a frame.
 */
export class MovedBackdrop {
  readonly #device: GlDevice;
  readonly #quad: GlMesh;
  readonly #matte: GlProgram<typeof MATTE>;
  readonly #known: GlProgram<typeof KNOWN>;
  readonly #pull: GlProgram<typeof PULL>;
  readonly #push: GlProgram<typeof PUSH>;

  constructor(device: GlDevice, quad: GlMesh) {
    this.#device = device;
    this.#quad = quad;
    this.#matte = new GlProgram(device, vertex, matteFragment, MATTE);
    this.#known = new GlProgram(device, vertex, knownFragment, KNOWN);
    this.#pull = new GlProgram(device, vertex, pullFragment, PULL);
    this.#push = new GlProgram(device, vertex, pushFragment, PUSH);
  }

  /** The mask as a texture over the whole still. The caller closes it. */
  upload({ size, values }: PersonMask): GlTexture {
    const pixels = new ImageData(size.width, size.height);
    values.forEach((value, index) => {
      pixels.data.fill(value, 4 * index, 4 * index + 4);
    });
    return new GlTexture(this.#device, size, { format: 'encoded' }, pixels);
  }

  /** How opaque the person is. The caller closes it. */
  drawMatte(mask: GlTexture, size: Size): GlTarget {
    const matte = new GlTarget(this.#device, size, { format: 'encoded' });
    this.#matte.draw(matte, this.#quad, { ...WHOLE, mask, spread: spreadOf(size) });
    return matte;
  }

  /** `picture` without the person of `matte`; where that is 0 the picture itself. The caller closes it. */
  drawBackdrop(picture: GlTexture, matte: GlTexture): GlTarget {
    const levels = [this.#target(picture.size)];
    this.#known.draw(levels[0]!, this.#quad, { ...WHOLE, picture, matte });
    for (let size = picture.size; Math.max(size.width, size.height) > 2;) {
      size = { width: Math.ceil(size.width / 2), height: Math.ceil(size.height / 2) };
      const level = this.#target(size);
      const finer = levels.at(-1)!.texture;
      this.#pull.draw(level, this.#quad, {
        ...WHOLE,
        finer,
        texelSize: [1 / finer.size.width, 1 / finer.size.height],
      });
      levels.push(level);
    }
    let filled = levels.at(-1)!.texture;
    const owned: GlTarget[] = [...levels];
    for (const level of levels.toReversed().slice(1)) {
      // What is read for each pixel of each frame is kept in bytes, which are read twice as fast.
      const format = level === levels[0] ? 'encoded' : 'half';
      const into = new GlTarget(this.#device, level.size, { format });
      this.#push.draw(into, this.#quad, {
        ...WHOLE,
        finer: level.texture,
        coarser: filled,
        coarserTexelSize: [1 / filled.size.width, 1 / filled.size.height],
      });
      owned.push(into);
      filled = into.texture;
    }
    const backdrop = owned.pop()!;
    for (const target of owned) target.close();
    return backdrop;
  }

  #target(size: Size): GlTarget {
    return new GlTarget(this.#device, size, { format: 'half' });
  }
}

/** `SPREAD` along both axes. */
function spreadOf({ width, height }: Size): readonly [number, number] {
  return [SPREAD, (SPREAD * width) / height];
}
