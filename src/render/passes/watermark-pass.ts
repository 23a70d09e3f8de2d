import type { Size } from '../../core';
import { DARKEST_FULLY_MARKED, EVEN_SHARES, TILE_SIDE, type WatermarkPlan } from '../../watermark';
import { type GlCanvas, type GlDevice, type GlMesh, GlProgram, GlTarget, GlTexture } from '../gl';
import activityFragment from '../shaders/watermark-activity.frag.glsl?raw';
import copyFragment from '../shaders/copy.frag.glsl?raw';
import cellsFragment from '../shaders/watermark-cells.frag.glsl?raw';
import quadVertex from '../shaders/quad.vert.glsl?raw';
import markFragment from '../shaders/watermark.frag.glsl?raw';
import markVertex from '../shaders/watermark.vert.glsl?raw';

const QUAD = { box: 'vec4', sourceBox: 'vec4' } as const;
const ACTIVITY = {
  ...QUAD,
  samples: 'sampler2D',
  least: 'float',
  most: 'float',
  growth: 'float',
  noise: 'float',
  byQuarters: 'float',
} as const;
const CELLS = { ...QUAD, activity: 'sampler2D', tile: 'sampler2D', darkest: 'float' } as const;
const COPY = { ...QUAD, picture: 'sampler2D' } as const;
const MARK = {
  marks: 'sampler2D',
  activity: 'sampler2D',
  meanChange: 'float',
  mostChange: 'float',
  mostChangeWhereEven: 'float',
  most: 'float',
  darkest: 'float',
  evenShare: 'float',
  livelyShare: 'float',
} as const;

const WHOLE = { box: [0, 0, 1, 1], sourceBox: [0, 0, 1, 1] } as const;
/** Where a moving picture is lively changes slowly: it is looked at anew every so many frames. */
const FRAMES_A_LOOK = 8;
/** Root mean square of cells of -1 and 1 that are mixed linearly with their neighbours, in both directions. */
const MEAN_MARK = 2 / 3;

/** What depends on the size of the canvas. */
interface Field {
  readonly samples: GlTarget;
  readonly activity: GlTarget;
  readonly cells: GlTarget;
  /** As large as the canvas: what every frame reads is texels, not mixtures of them. */
  readonly marks: GlTarget;
}

/**
 * The invisible watermark, drawn last and over everything. The canvas is read at one pixel for each cell and no more; the mark is a picture of its
 * size, enlarged from one of a texel for each cell, by which the canvas is multiplied as that is blended over it.
 */
export class WatermarkPass {
  readonly #device: GlDevice;
  readonly #quad: GlMesh;
  readonly #measure: GlProgram<typeof ACTIVITY>;
  readonly #cells: GlProgram<typeof CELLS>;
  readonly #enlarge: GlProgram<typeof COPY>;
  readonly #mark: GlProgram<typeof MARK>;
  readonly #tile: GlTexture;
  #field: Field | null = null;
  #plan: WatermarkPlan | null = null;
  #framesSinceLook = 0;

  constructor(device: GlDevice, quad: GlMesh) {
    this.#device = device;
    this.#quad = quad;
    this.#measure = new GlProgram(device, quadVertex, activityFragment, ACTIVITY);
    this.#cells = new GlProgram(device, quadVertex, cellsFragment, CELLS);
    this.#enlarge = new GlProgram(device, quadVertex, copyFragment, COPY);
    this.#mark = new GlProgram(device, markVertex, markFragment, MARK);
    this.#tile = new GlTexture(device, { width: TILE_SIDE, height: TILE_SIDE }, { format: 'encoded' });
  }

  /** @param plan - the very same as the last time for the next frame of a moving picture, which will be much like the last. */
  draw(scene: GlCanvas, plan: WatermarkPlan): void {
    const isNext = this.#plan === plan;
    const field = isNext && this.#field !== null ? this.#field : this.#prepare(plan, scene.size);
    if (!isNext || ++this.#framesSinceLook >= FRAMES_A_LOOK) this.#look(scene, field, plan);
    const { peakSignalToNoise, quietLevels, evenLevels, least, most } = plan.strength;
    this.#mark.draw(
      scene,
      this.#quad,
      {
        marks: field.marks.texture,
        activity: field.activity.texture,
        meanChange: 10 ** (-peakSignalToNoise / 20) / MEAN_MARK,
        mostChange: (quietLevels / 255) * (most / least),
        mostChangeWhereEven: (evenLevels / 255) * (most / least),
        most,
        darkest: DARKEST_FULLY_MARKED,
        evenShare: EVEN_SHARES.even,
        livelyShare: EVEN_SHARES.lively,
      },
      { blend: 'multiply' },
    );
  }

  #prepare(plan: WatermarkPlan, { width, height }: Size): Field {
    const { id, tile, cellInPixels } = plan;
    const cells = { width: Math.ceil(width / cellInPixels), height: Math.ceil(height / cellInPixels) };
    const kept = this.#field?.marks.size;
    if (kept?.width !== width || kept.height !== height) {
      if (this.#field !== null) for (const target of Object.values(this.#field) as GlTarget[]) target.close();
      const half = { width: Math.ceil(cells.width / 2), height: Math.ceil(cells.height / 2) };
      this.#field = {
        samples: new GlTarget(this.#device, cells, { format: 'encoded', filter: 'nearest' }),
        activity: new GlTarget(this.#device, half, { format: 'encoded' }),
        cells: new GlTarget(this.#device, cells, { format: 'encoded' }),
        marks: new GlTarget(this.#device, { width, height }, { format: 'encoded', filter: 'nearest' }),
      };
    }
    if (this.#plan?.id !== id) {
      const texels = new ImageData(TILE_SIDE, TILE_SIDE);
      tile.forEach((mark, cell) => {
        texels.data.fill(mark > 0 ? 255 : 0, 4 * cell, 4 * cell + 4);
      });
      this.#tile.write(texels);
    }
    this.#plan = plan;
    return this.#field!;
  }

  #look(
    scene: GlCanvas,
    { samples, activity, cells, marks }: Field,
    { cellInPixels, strength }: WatermarkPlan,
  ): void {
    this.#framesSinceLook = 0;
    scene.shrinkTo(samples);
    const { least, most, growthLevels, noiseLevels, judgedBy } = strength;
    this.#measure.draw(activity, this.#quad, {
      ...WHOLE,
      samples: samples.texture,
      least,
      most,
      growth: 255 / growthLevels,
      noise: noiseLevels / 255,
      byQuarters: judgedBy === 'quarters' ? 1 : 0,
    });
    this.#cells.draw(cells, this.#quad, {
      ...WHOLE,
      activity: activity.texture,
      tile: this.#tile,
      darkest: DARKEST_FULLY_MARKED,
    });
    const { width, height } = scene.size;
    const { size } = cells;
    this.#enlarge.draw(marks, this.#quad, {
      box: WHOLE.box,
      sourceBox: [0, 0, width / (size.width * cellInPixels), height / (size.height * cellInPixels)],
      picture: cells.texture,
    });
  }
}
