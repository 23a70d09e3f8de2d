import { CANONICAL_FACE, MESH_LANDMARK_COUNT } from '../../landmarks';
import { type GlDevice, type GlMesh, GlProgram, GlStreamMesh, GlTarget, GlTexture } from '../gl';
import hairChunk from '../shaders/_hair.glsl?raw';
import hairFragment from '../shaders/hair.frag.glsl?raw';
import mergedLightFragment from '../shaders/merged-light.frag.glsl?raw';
import quadVertex from '../shaders/quad.vert.glsl?raw';
import shownFragment from '../shaders/shown.frag.glsl?raw';
import skinLightFragment from '../shaders/skin-light.frag.glsl?raw';
import skinModelFragment from '../shaders/skin-model.frag.glsl?raw';
import unwrapFragment from '../shaders/unwrap.frag.glsl?raw';
import unwrapVertex from '../shaders/unwrap.vert.glsl?raw';
import { MOVING_SIDES, type MovingLook, STILL_SIDES, type StillLook, square } from './face-look';
import { GaussianBlur } from './gaussian-blur';
import { OcclusionPass } from './occlusion-pass';

const QUAD = { box: 'vec4', sourceBox: 'vec4' } as const;
const UNWRAP = { face: 'sampler2D' } as const;
const FLAT = { ...QUAD, flatFace: 'sampler2D', regions: 'sampler2D' } as const;
const SKIN_MODEL = { ...FLAT, rates: 'vec2' } as const;
const SKIN_LIGHT = {
  ...FLAT,
  model: 'sampler2D',
  sourceModel: 'sampler2D',
  cover: 'sampler2D',
  reach: 'float',
} as const;
const MERGED_LIGHT = {
  ...QUAD,
  near: 'sampler2D',
  wide: 'sampler2D',
  previous: 'sampler2D',
  rate: 'float',
} as const;
const HAIR = { ...FLAT, light: 'sampler2D', model: 'sampler2D' } as const;
const SHOWN = { ...QUAD, hair: 'sampler2D', worn: 'sampler2D', isTarget: 'float' } as const;

const WHOLE = { box: [0, 0, 1, 1], sourceBox: [0, 0, 1, 1] } as const;

/** Sides of the face laid flat, in texels. */
const [STILL_FLAT_SIDE, MOVING_FLAT_SIDE] = [256, 128] as const;

/** Blur of the light, as parts of the laid-flat face; the wider one where nothing nearer is known. */
const [NEAR_SIGMA, WIDE_SIGMA] = [0.047, 0.125] as const;

/** Softness of where hair begins, in texels of the map of what hides a face. */
const HAIR_SIGMA = 1.6;

/** In how many seconds a moving face's light, and the whites of its eyes, follow what may be noise. */
const [LIGHT_SECONDS, EYE_SECONDS] = [0.3, 0.8] as const;

/** After a longer gap a moving face is looked at as if for the first time. */
const LONGEST_GAP_SECONDS = 0.5;

/** So many frames are read wholly; from then on what changes slowly is read in every second and every fourth. */
const FRAMES_TO_SETTLE = 8;

/** One face as seen in its picture. */
export interface SeenFace {
  /** As stored; `points` refer to it. */
  readonly picture: GlTexture;
  /** 468 x (x, y), 0 to 1 of the picture. */
  readonly points: Float32Array;
  /** 468 values: z of the normals towards the viewer. */
  readonly facing: Float32Array;
}

/** The face that is put on the one that is read: its beard decides how light is read, and what of it shows is kept beside. */
export interface WornBy {
  readonly model: GlTexture;
  readonly cover: GlTexture;
}

/** When a frame is shown, and how open the eyes are in it, 0 to 1: shut eyes do not tell what their whites are like. */
export interface Moment {
  readonly timestampSeconds: number;
  readonly openEyes: number;
}

/** What is drawn on the way to the light, of one size. */
class LightStages {
  readonly side: number;
  readonly flat: GlTarget;
  readonly near: GlTarget;
  readonly nearScratch: GlTarget;
  readonly wide: GlTarget;
  readonly wideScratch: GlTarget;

  constructor(device: GlDevice, flatSide: number, side: number) {
    this.side = side;
    this.flat = new GlTarget(device, square(flatSide), { format: 'encoded' });
    const light = (size: number): GlTarget => new GlTarget(device, square(size), { format: 'half' });
    [this.near, this.nearScratch] = [light(side), light(side)];
    [this.wide, this.wideScratch] = [light(side / 2), light(side / 2)];
    // What lies outside the face stays as it is now: every face laid flat covers the same texels.
    this.flat.clear();
  }
}

/**
 * Lays faces flat and reads the light on their skin, and what hides them. Normalised convolution after Knutsson and Westin (1993);
 * the ratio of low frequencies after Liu, Shan and Zhang (2001), "Expressive expression mapping with ratio images".
 */
export class FaceReader {
  readonly #quad: GlMesh;
  readonly #regions: GlTexture;
  readonly #face: GlStreamMesh;
  readonly #vertices = new Float32Array(3 * MESH_LANDMARK_COUNT);
  readonly #unwrap: GlProgram<typeof UNWRAP>;
  readonly #skinModel: GlProgram<typeof SKIN_MODEL>;
  readonly #skinLight: GlProgram<typeof SKIN_LIGHT>;
  readonly #mergedLight: GlProgram<typeof MERGED_LIGHT>;
  readonly #hair: GlProgram<typeof HAIR>;
  readonly #shown: GlProgram<typeof SHOWN>;
  readonly #blur: GaussianBlur;
  readonly #occlusion: OcclusionPass;
  readonly #still: LightStages;
  readonly #moving: LightStages;
  readonly #hairFound: GlTarget;
  readonly #hairScratch: GlTarget;
  readonly #nothing: GlTexture;

  constructor(device: GlDevice, quad: GlMesh, regions: GlTexture) {
    this.#quad = quad;
    this.#regions = regions;
    this.#face = new GlStreamMesh(
      device,
      [
        ['sourcePosition', 2],
        ['sourceFacing', 1],
      ],
      { textureCoordinate: { size: 2, values: CANONICAL_FACE.textureCoordinates } },
    );
    this.#unwrap = new GlProgram(device, unwrapVertex, unwrapFragment, UNWRAP);
    this.#skinModel = new GlProgram(device, quadVertex, skinModelFragment, SKIN_MODEL);
    this.#skinLight = new GlProgram(device, quadVertex, skinLightFragment, SKIN_LIGHT);
    this.#mergedLight = new GlProgram(device, quadVertex, mergedLightFragment, MERGED_LIGHT);
    this.#hair = new GlProgram(device, quadVertex, hairChunk + hairFragment, HAIR);
    this.#shown = new GlProgram(device, quadVertex, shownFragment, SHOWN);
    this.#blur = new GaussianBlur(device, quad);
    this.#occlusion = new OcclusionPass(device, quad, regions, this.#blur);
    this.#still = new LightStages(device, STILL_FLAT_SIDE, STILL_SIDES.light);
    this.#moving = new LightStages(device, MOVING_FLAT_SIDE, MOVING_SIDES.light);
    this.#hairFound = new GlTarget(device, square(STILL_SIDES.cover), { format: 'encoded' });
    this.#hairScratch = new GlTarget(device, square(STILL_SIDES.cover), { format: 'encoded' });
    this.#nothing = new GlTexture(device, square(1), { format: 'encoded' });
  }

  /** @param worn - null when the face is itself the one that is put on. */
  readStill(face: SeenFace, into: StillLook, worn: WornBy | null): void {
    const stages = this.#still;
    this.#layFlat(face, stages);
    this.#readModel(into.modelTarget, stages, 1, 1);
    this.#gatherLight(stages, into.model, worn?.model ?? into.model, this.#nothing);
    this.#mergeLight(into.lightTarget, stages, this.#nothing, 1);
    const { light, model } = into;
    this.#hair.draw(this.#hairFound, this.#quad, { ...this.#flatUniforms(stages), light, model });
    this.#blur.draw(this.#hairFound, this.#hairScratch, this.#hairFound, HAIR_SIGMA);
    this.#shown.draw(into.coverTarget, this.#quad, {
      ...WHOLE,
      hair: this.#hairFound.texture,
      worn: worn?.cover ?? this.#nothing,
      isTarget: worn === null ? 0 : 1,
    });
  }

  /**
   * The next frame of a moving face; what `into` knows already counts, unless there is a gap. The same frame once more changes nothing.
   *
   * @param worn - null when the face is itself the one that is put on.
   */
  readMoving(face: SeenFace, into: MovingLook, worn: WornBy | null, moment: Moment): void {
    const passedSeconds = moment.timestampSeconds - into.lastSeconds;
    if (passedSeconds === 0) return;
    if (passedSeconds < 0 || passedSeconds > LONGEST_GAP_SECONDS) into.framesRead = 0;
    into.lastSeconds = moment.timestampSeconds;
    const stages = this.#moving;
    const isNew = into.framesRead < FRAMES_TO_SETTLE;
    this.#layFlat(face, stages);
    if (isNew || into.framesRead % 4 === 0) {
      const frames = isNew ? 1 : 4;
      const rate = rateOf(into, frames * passedSeconds, LIGHT_SECONDS);
      const eyeRate = rateOf(into, frames * passedSeconds, EYE_SECONDS) * moment.openEyes ** 4;
      this.#readModel(into.modelTarget, stages, rate, into.framesRead === 0 ? 1 : eyeRate);
    }
    const readLight = (): void => {
      const rate = rateOf(into, (isNew ? 1 : 2) * passedSeconds, LIGHT_SECONDS);
      this.#gatherLight(stages, into.model, worn?.model ?? into.model, into.cover);
      into.lights.turn((next, last) => {
        this.#mergeLight(next, stages, last, rate);
      });
    };
    const isFirst = into.framesRead === 0;
    if (isFirst) {
      // Nothing is known yet, and what was known before a gap is of no use.
      into.forget();
      readLight();
    }
    this.#occlusion.draw(stages.flat.texture, into, worn?.cover ?? null);
    if (!isFirst && (isNew || into.framesRead % 2 === 0)) readLight();
    into.framesRead++;
  }

  #layFlat({ picture, points, facing }: SeenFace, { flat }: LightStages): void {
    const vertices = this.#vertices;
    for (let vertex = 0; vertex < facing.length; vertex++) {
      vertices[3 * vertex] = points[2 * vertex]!;
      vertices[3 * vertex + 1] = points[2 * vertex + 1]!;
      vertices[3 * vertex + 2] = facing[vertex]!;
    }
    this.#face.write(vertices, CANONICAL_FACE.triangles);
    this.#unwrap.draw(flat, this.#face, { face: picture });
  }

  #flatUniforms({ flat }: LightStages) {
    return { ...WHOLE, flatFace: flat.texture, regions: this.#regions };
  }

  #readModel(into: GlTarget, stages: LightStages, rate: number, eyeRate: number): void {
    const uniforms = { ...this.#flatUniforms(stages), rates: [rate, eyeRate] as const };
    this.#skinModel.draw(into, this.#quad, uniforms, rate < 1 ? { blend: 'over' } : {});
  }

  #gatherLight(stages: LightStages, model: GlTexture, sourceModel: GlTexture, cover: GlTexture): void {
    const { side, near, nearScratch, wide, wideScratch } = stages;
    const reach = 0.25 / side;
    this.#skinLight.draw(near, this.#quad, {
      ...this.#flatUniforms(stages),
      model,
      sourceModel,
      cover,
      reach,
    });
    this.#blur.draw(near, nearScratch, near, NEAR_SIGMA * side);
    this.#blur.draw(near, wideScratch, wide, (WIDE_SIGMA * side) / 2);
  }

  #mergeLight(into: GlTarget, { near, wide }: LightStages, previous: GlTexture, rate: number): void {
    const lights = { ...WHOLE, near: near.texture, wide: wide.texture };
    this.#mergedLight.draw(into, this.#quad, { ...lights, previous, rate });
  }
}

/** Quickly at first, when everything is new; later as far as so many seconds let go. */
function rateOf({ framesRead }: MovingLook, passedSeconds: number, followedInSeconds: number): number {
  return framesRead === 0
    ? 1
    : Math.max(1 / (framesRead + 1), 1 - Math.exp(-passedSeconds / followedInSeconds));
}
