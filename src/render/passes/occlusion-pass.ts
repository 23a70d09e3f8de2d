import { type GlDevice, type GlMesh, GlProgram, GlTarget, type GlTexture } from '../gl';
import clearChunk from '../shaders/_clear.glsl?raw';
import hairChunk from '../shaders/_hair.glsl?raw';
import clearFragment from '../shaders/clear-face.frag.glsl?raw';
import coverFragment from '../shaders/cover.frag.glsl?raw';
import coverVertex from '../shaders/cover.vert.glsl?raw';
import occlusionFragment from '../shaders/occlusion.frag.glsl?raw';
import quadVertex from '../shaders/quad.vert.glsl?raw';
import { MOVING_SIDES, type MovingLook, square } from './face-look';
import type { GaussianBlur } from './gaussian-blur';

const OCCLUSION = {
  box: 'vec4',
  sourceBox: 'vec4',
  flatFace: 'sampler2D',
  light: 'sampler2D',
  model: 'sampler2D',
  regions: 'sampler2D',
  clear: 'sampler2D',
  reach: 'float',
  memory: 'float',
} as const;
const COVER = {
  flatFace: 'sampler2D',
  likelihood: 'sampler2D',
  previous: 'sampler2D',
  worn: 'sampler2D',
  isTarget: 'float',
  rates: 'vec2',
} as const;
const CLEAR = {
  box: 'vec4',
  sourceBox: 'vec4',
  flatFace: 'sampler2D',
  light: 'sampler2D',
  cover: 'sampler2D',
  previous: 'sampler2D',
  reach: 'float',
  rate: 'float',
} as const;

const WHOLE = { box: [0, 0, 1, 1], sourceBox: [0, 0, 1, 1] } as const;

/** A quarter of a texel of the map, as a part of the face laid flat. */
const REACH = 0.25 / MOVING_SIDES.cover;
/** A single texel hides nothing: what stands in front of a face is larger. In texels. */
const SIGMA = 1.4;
/** Share of the way to what is found that is gone in one frame: when something comes, and when it goes. */
const RATES = [0.75, 0.45] as const;
/** Frames after which what was learned counts fully, and that are looked back on in the end. */
const [FRAMES_TO_LEARN, FRAMES_REMEMBERED] = [12, 40] as const;

/**
 * Finds what stands in front of a moving face: hands, microphones, glasses, hair. Each texel of the laid-flat face is compared with what
 * it has been while it was clear (running mean and variance, after Wren et al., 1997, "Pfinder"), and with the face's skin.
 */
export class OcclusionPass {
  readonly #quad: GlMesh;
  readonly #regions: GlTexture;
  readonly #blur: GaussianBlur;
  readonly #occlusion: GlProgram<typeof OCCLUSION>;
  readonly #cover: GlProgram<typeof COVER>;
  readonly #clear: GlProgram<typeof CLEAR>;
  readonly #likelihood: GlTarget;
  readonly #scratch: GlTarget;

  constructor(device: GlDevice, quad: GlMesh, regions: GlTexture, blur: GaussianBlur) {
    this.#quad = quad;
    this.#regions = regions;
    this.#blur = blur;
    this.#occlusion = new GlProgram(
      device,
      quadVertex,
      clearChunk + hairChunk + occlusionFragment,
      OCCLUSION,
    );
    this.#cover = new GlProgram(device, coverVertex, coverFragment, COVER);
    this.#clear = new GlProgram(device, quadVertex, clearChunk + clearFragment, CLEAR);
    this.#likelihood = new GlTarget(device, square(MOVING_SIDES.cover), { format: 'encoded' });
    this.#scratch = new GlTarget(device, square(MOVING_SIDES.cover), { format: 'encoded' });
  }

  /**
   * @param flatFace - the face of this frame; the light that `look` knows is still that of the frame before, against which something new
   * shows.
   * @param worn - what of the face that is put on shows; null when `look` is of that face itself.
   */
  draw(flatFace: GlTexture, look: MovingLook, worn: GlTexture | null): void {
    const { model, light, framesRead } = look;
    this.#occlusion.draw(this.#likelihood, this.#quad, {
      ...WHOLE,
      ...{ flatFace, light, model },
      reach: REACH,
      regions: this.#regions,
      clear: look.clear.texture,
      memory: Math.min(1, framesRead / FRAMES_TO_LEARN) ** 2,
    });
    this.#blur.draw(this.#likelihood, this.#scratch, this.#likelihood, SIGMA);
    look.covers.turn((next, previous) => {
      const rates = framesRead === 0 ? ([1, 1] as const) : RATES;
      const likelihood = this.#likelihood.texture;
      this.#cover.draw(next, this.#quad, {
        ...{ flatFace, likelihood, previous, rates },
        worn: worn ?? flatFace,
        isTarget: worn === null ? 0 : 1,
      });
    });
    look.clear.turn((next, previous) => {
      const rate = 1 / Math.min(FRAMES_REMEMBERED, framesRead + 1);
      const uniforms = { ...WHOLE, flatFace, light, previous, rate, reach: REACH, cover: look.cover };
      this.#clear.draw(next, this.#quad, uniforms);
    });
  }
}
