import { CANONICAL_FACE } from '../../landmarks';
import { type GlDevice, GlMesh, GlProgram, GlTarget, type GlTexture } from '../gl';
import blurFragment from '../shaders/blur.frag.glsl?raw';
import coverFragment from '../shaders/cover.frag.glsl?raw';
import mergedLightFragment from '../shaders/merged-light.frag.glsl?raw';
import quadVertex from '../shaders/quad.vert.glsl?raw';
import skinLightFragment from '../shaders/skin-light.frag.glsl?raw';
import skinModelFragment from '../shaders/skin-model.frag.glsl?raw';
import unwrapFragment from '../shaders/unwrap.frag.glsl?raw';
import unwrapVertex from '../shaders/unwrap.vert.glsl?raw';

const QUAD = { box: 'vec4', sourceBox: 'vec4' } as const;
const UNWRAP = { face: 'sampler2D' } as const;
const SKIN_MODEL = { ...QUAD, flatFace: 'sampler2D', regions: 'sampler2D', texelSize: 'vec2' } as const;
const SKIN_LIGHT = { ...SKIN_MODEL, model: 'sampler2D', sourceModel: 'sampler2D' } as const;
const BLUR = { ...QUAD, weighted: 'sampler2D', spacing: 'vec2', sigma: 'float' } as const;
const MERGED_LIGHT = { ...QUAD, near: 'sampler2D', wide: 'sampler2D' } as const;
const COVER = {
  ...QUAD,
  sourceFlat: 'sampler2D',
  sourceLight: 'sampler2D',
  sourceModel: 'sampler2D',
  targetFlat: 'sampler2D',
  targetLight: 'sampler2D',
  targetModel: 'sampler2D',
  regions: 'sampler2D',
  texelSize: 'vec2',
} as const;

const WHOLE = { box: [0, 0, 1, 1], sourceBox: [0, 0, 1, 1] } as const;

/** Sides of the laid-flat faces, of what hides them, of the light on them, and of the light of whole regions, in texels. */
const [FLAT_SIDE, COVER_SIDE, NEAR_SIDE, WIDE_SIDE] = [256, 128, 64, 32] as const;

const FLAT_TEXEL = [1 / FLAT_SIDE, 1 / FLAT_SIDE] as const;

/** Blur of the light: 4.7 % of the laid-flat face, and 12 % where nothing nearer is known. */
const [NEAR_SIGMA, WIDE_SIGMA] = [3, 4] as const;

/** Softness of where hair begins, in texels of the map of what hides a face. */
const COVER_SIGMA = 1.6;

/** One face as seen in its picture. */
export interface SeenFace {
  /** Linear light; `points` refer to it. */
  readonly crop: GlTexture;
  /** 468 x (x, y), 0 to 1 of the crop. */
  readonly points: Float32Array;
  /** 468 values: z of the normals towards the viewer. */
  readonly facing: Float32Array;
  /** Pixels of the drawing for one of the picture. */
  readonly pixelsPerPixel: number;
}

interface FlatFace {
  readonly flat: GlTarget;
  readonly model: GlTarget;
  readonly near: GlTarget;
  readonly wide: GlTarget;
  readonly light: GlTarget;
}

/** What the face pass needs; overwritten by the next swap. */
export interface RelitMaps {
  /** Linear light of the skin alone, smooth. */
  readonly sourceLight: GlTexture;
  readonly targetLight: GlTexture;
  /** Where hair hides the source's face (red) and the target's (green), and how well the source's is seen (blue). */
  readonly cover: GlTexture;
  /** Four texels each: mean and spread of the skin, the colour of the whites of the eyes, and how bearded. */
  readonly sourceModel: GlTexture;
  readonly targetModel: GlTexture;
}

/**
 * Both faces laid flat, the light on their skin, and what hides them. Normalised convolution after Knutsson and Westin (1993);
 * the ratio of low frequencies after Liu, Shan and Zhang (2001), "Expressive expression mapping with ratio images".
 */
export class Relighting {
  readonly #device: GlDevice;
  readonly #quad: GlMesh;
  readonly #regions: GlTexture;
  readonly #unwrap: GlProgram<typeof UNWRAP>;
  readonly #skinModel: GlProgram<typeof SKIN_MODEL>;
  readonly #skinLight: GlProgram<typeof SKIN_LIGHT>;
  readonly #blur: GlProgram<typeof BLUR>;
  readonly #mergedLight: GlProgram<typeof MERGED_LIGHT>;
  readonly #cover: GlProgram<typeof COVER>;
  readonly #source: FlatFace;
  readonly #target: FlatFace;
  readonly #nearScratch: GlTarget;
  readonly #wideScratch: GlTarget;
  readonly #coverMap: GlTarget;
  readonly #coverScratch: GlTarget;

  constructor(device: GlDevice, quad: GlMesh, regions: GlTexture) {
    this.#device = device;
    this.#quad = quad;
    this.#regions = regions;
    this.#unwrap = new GlProgram(device, unwrapVertex, unwrapFragment, UNWRAP);
    this.#skinModel = new GlProgram(device, quadVertex, skinModelFragment, SKIN_MODEL);
    this.#skinLight = new GlProgram(device, quadVertex, skinLightFragment, SKIN_LIGHT);
    this.#blur = new GlProgram(device, quadVertex, blurFragment, BLUR);
    this.#mergedLight = new GlProgram(device, quadVertex, mergedLightFragment, MERGED_LIGHT);
    this.#cover = new GlProgram(device, quadVertex, coverFragment, COVER);
    const square = (side: number): GlTarget =>
      new GlTarget(device, { width: side, height: side }, { format: 'half' });
    const flatFace = (): FlatFace => ({
      flat: square(FLAT_SIDE),
      model: new GlTarget(device, { width: 4, height: 1 }, { format: 'half', filter: 'nearest' }),
      near: square(NEAR_SIDE),
      wide: square(WIDE_SIDE),
      light: square(NEAR_SIDE),
    });
    this.#source = flatFace();
    this.#target = flatFace();
    this.#nearScratch = square(NEAR_SIDE);
    this.#wideScratch = square(WIDE_SIDE);
    const cover = (): GlTarget =>
      new GlTarget(device, { width: COVER_SIDE, height: COVER_SIDE }, { format: 'encoded' });
    this.#coverMap = cover();
    this.#coverScratch = cover();
  }

  draw(source: SeenFace, target: SeenFace): RelitMaps {
    this.#layFlat(source, this.#source);
    this.#layFlat(target, this.#target);
    const maps = {
      sourceLight: this.#source.light.texture,
      targetLight: this.#target.light.texture,
      sourceModel: this.#source.model.texture,
      targetModel: this.#target.model.texture,
    };
    this.#cover.draw(this.#coverMap, this.#quad, {
      ...WHOLE,
      ...maps,
      sourceFlat: this.#source.flat.texture,
      targetFlat: this.#target.flat.texture,
      regions: this.#regions,
      texelSize: FLAT_TEXEL,
    });
    this.#blurBothWays(this.#coverMap, this.#coverScratch, this.#coverMap, COVER_SIGMA);
    return { ...maps, cover: this.#coverMap.texture };
  }

  #layFlat(face: SeenFace, into: FlatFace): void {
    using mesh = new GlMesh(
      this.#device,
      {
        textureCoordinate: { size: 2, values: CANONICAL_FACE.textureCoordinates },
        sourcePosition: { size: 2, values: face.points },
        sourceFacing: { size: 1, values: face.facing },
      },
      CANONICAL_FACE.triangles,
    );
    into.flat.clear();
    this.#unwrap.draw(into.flat, mesh, { face: face.crop });
    const flat = {
      ...WHOLE,
      flatFace: into.flat.texture,
      regions: this.#regions,
      texelSize: FLAT_TEXEL,
    };
    this.#skinModel.draw(into.model, this.#quad, flat);
    this.#skinLight.draw(into.near, this.#quad, {
      ...flat,
      model: into.model.texture,
      sourceModel: this.#source.model.texture,
    });
    this.#blurBothWays(into.near, this.#nearScratch, into.near, NEAR_SIGMA);
    this.#blurBothWays(into.near, this.#wideScratch, into.wide, WIDE_SIGMA);
    const lights = { ...WHOLE, near: into.near.texture, wide: into.wide.texture };
    this.#mergedLight.draw(into.light, this.#quad, lights);
  }

  #blurBothWays(from: GlTarget, scratch: GlTarget, to: GlTarget, sigma: number): void {
    const { width, height } = scratch.size;
    const across = { ...WHOLE, weighted: from.texture, spacing: [1 / width, 0] as const, sigma };
    this.#blur.draw(scratch, this.#quad, across);
    const down = { ...WHOLE, weighted: scratch.texture, spacing: [0, 1 / height] as const, sigma };
    this.#blur.draw(to, this.#quad, down);
  }
}
