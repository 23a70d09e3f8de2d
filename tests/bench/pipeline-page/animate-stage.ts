import type { MovingFrame } from '../../../src/capture';
import type { Box, Size } from '../../../src/core';
import { MovingLabel, markFace } from '../../../src/label';
import type { TrackedFrame } from '../../../src/landmarks';
import {
  DEFAULT_ANIMATE_SETTINGS,
  type DriverRest,
  motionOf,
  reenactAnimate,
  restOf,
} from '../../../src/reenact';
import { type AnimationCell, type Renderer, visibleBox } from '../../../src/render';
import { gridOf } from './played-frames';
import type { Portrait } from './portraits';
import { ShownCanvas } from './shown-canvas';
import { type Spans, benchRecord } from './swap-stage';

/** One person moves one still or several, label and all, as the studio draws it. */
export class AnimateStage {
  readonly #renderer: Renderer;
  readonly #size: Size;
  readonly #portraits: readonly Portrait[];
  readonly #cells: readonly Box[];
  readonly #label: MovingLabel;
  readonly #shown = new ShownCanvas();
  #rest: DriverRest | null = null;

  constructor(renderer: Renderer, size: Size, portraits: readonly Portrait[]) {
    this.#renderer = renderer;
    this.#size = size;
    this.#portraits = portraits;
    this.#cells = portraits.length === 1 ? [{ left: 0, top: 0, ...size }] : gridOf(size, portraits.length);
    this.#label = new MovingLabel(benchRecord(), size);
  }

  draw(driver: MovingFrame, { faces }: TrackedFrame): Omit<Spans, 'landmarks'> {
    const started = performance.now();
    const [face] = faces;
    if (face === undefined) throw new Error('The benchmark’s driver must be seen.');
    this.#rest ??= restOf(face);
    const motion = motionOf(face, this.#rest);
    const cells = this.#portraits.map(({ frame, face: sourceFace, personMask }, index): AnimationCell => {
      const still = { width: frame.widthInPixels, height: frame.heightInPixels };
      return {
        box: this.#cells[index]!,
        layer: {
          source: frame,
          sourceFace,
          personMask,
          mesh: reenactAnimate(sourceFace, still, motion, DEFAULT_ANIMATE_SETTINGS),
          settings: DEFAULT_ANIMATE_SETTINGS,
          driving: { frame: driver, face, rest: null },
          mosaics: [],
          isHidden: false,
        },
      };
    });
    const labelPlan = this.#label.plan(
      driver.timestampSeconds,
      cells.map((cell, trackId) => ({ trackId, face: this.#markCell(cell) })),
    );
    const reenacted = performance.now();
    using frame = this.#renderer.composeAnimation({
      size: this.#size,
      cells,
      unconsentedBanner: false,
      labelPlan,
    });
    this.#shown.show(frame);
    return { reenact: reenacted - started, compose: performance.now() - reenacted };
  }

  drawn(): Promise<void> {
    return this.#shown.drawn();
  }

  #markCell({ box, layer: { source, sourceFace, mesh } }: AnimationCell) {
    const still = { width: source.widthInPixels, height: source.heightInPixels };
    const crop = visibleBox(sourceFace.box, still, box);
    const scale = box.width / crop.width;
    const points = mesh.drawnPointsInPixels.slice(0, 3 * 468);
    for (let index = 0; index < points.length; index += 3) {
      points[index] = box.left + (points[index]! - crop.left) * scale;
      points[index + 1] = box.top + (points[index + 1]! - crop.top) * scale;
    }
    return markFace(points);
  }
}
