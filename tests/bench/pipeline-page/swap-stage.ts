import type { MovingFrame } from '../../../src/capture';
import type { Size } from '../../../src/core';
import { MovingLabel, createLabelRecord, markFace } from '../../../src/label';
import type { TrackedFrame } from '../../../src/landmarks';
import { DEFAULT_SWAP_SETTINGS, SwapTrack } from '../../../src/reenact';
import type { CompositionRequest, LabelledFrame, Renderer } from '../../../src/render';
import type { Portrait } from './portraits';
import { ShownCanvas } from './shown-canvas';

/** Milliseconds of each stage of one frame. */
export interface Spans {
  readonly landmarks: number;
  readonly reenact: number;
  readonly compose: number;
}

/** Everyone in the frame wears another face, label and all, as the studio draws it. */
export class SwapStage {
  readonly #renderer: Renderer;
  readonly #size: Size;
  readonly #portraits: readonly Portrait[];
  readonly #label: MovingLabel;
  readonly #tracks = new Map<number, SwapTrack>();
  readonly #shown = new ShownCanvas();

  constructor(renderer: Renderer, size: Size, portraits: readonly Portrait[]) {
    this.#renderer = renderer;
    this.#size = size;
    this.#portraits = portraits;
    this.#label = new MovingLabel(benchRecord(), size);
  }

  draw(target: MovingFrame, tracked: TrackedFrame): Omit<Spans, 'landmarks'> {
    const started = performance.now();
    const request = this.#plan(target, tracked);
    const reenacted = performance.now();
    using frame = this.#renderer.compose(request);
    this.#shown.show(frame);
    return { reenact: reenacted - started, compose: performance.now() - reenacted };
  }

  /** The same, for somebody who takes the frame elsewhere and closes it. */
  compose(target: MovingFrame, tracked: TrackedFrame): LabelledFrame {
    return this.#renderer.compose(this.#plan(target, tracked));
  }

  drawn(): Promise<void> {
    return this.#shown.drawn();
  }

  #plan(target: MovingFrame, { faces, lost }: TrackedFrame): CompositionRequest {
    const swaps = faces.map((face) => {
      const { frame: source, face: sourceFace } = this.#portraits[face.trackId % this.#portraits.length]!;
      const sourceSize = { width: source.widthInPixels, height: source.heightInPixels };
      const mesh = this.#trackOf(face.trackId).reenact(
        sourceFace,
        sourceSize,
        face,
        this.#size,
        DEFAULT_SWAP_SETTINGS,
        target.timestampSeconds,
      );
      return { source, mesh, settings: DEFAULT_SWAP_SETTINGS, trackId: face.trackId };
    });
    const marked = swaps.map(({ trackId, mesh }) => ({ trackId, face: markFace(mesh.drawnPointsInPixels) }));
    return {
      target,
      size: this.#size,
      swaps,
      mosaics: lost,
      unconsentedBanner: false,
      labelPlan: this.#label.plan(target.timestampSeconds, marked),
    };
  }

  #trackOf(trackId: number): SwapTrack {
    const known = this.#tracks.get(trackId);
    if (known !== undefined) return known;
    const track = new SwapTrack();
    this.#tracks.set(trackId, track);
    return track;
  }
}

export function benchRecord() {
  return createLabelRecord({
    now: new Date(0),
    uuid: '00000000-0000-4000-8000-000000000000',
    provider: 'bench',
    systemVersion: '0',
  });
}
