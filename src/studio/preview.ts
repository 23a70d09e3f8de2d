import { PersonaGrataError, type Size, fitLongSide, longSide, shortSide } from '../core';
import type { LabelRecord } from '../label';
import { clearVisibleCanvas, presentLabelledFrame } from '../render';
import type { ConsentGate } from '../consent';
import { composePicture, compositionOf } from './composition';
import type { Picture } from './picture';
import type { PreviewReport } from './status';
import type { StudioState } from './studio-state';
import type { Workshop } from './workshop';

const LONG_SIDE_IN_PIXELS = 1280;
const LEAST_SHORT_SIDE_IN_PIXELS = 200;
/** A lost graphics device comes back within a moment or not at all. */
const RECOVERY_DELAY_IN_MILLISECONDS = 400;
const RECOVERY_ATTEMPTS = 5;

const NOTHING: PreviewReport = { kind: 'empty', size: null, error: null, renderMilliseconds: 0 };

/** The visible canvas: what stands on it is a labelled frame of the present state, or nothing. */
export class Preview {
  readonly #workshop: Workshop;
  readonly #record: LabelRecord;
  readonly #onRecovery: () => void;
  #canvas: OffscreenCanvas | null = null;
  #report = NOTHING;
  #recoveryAttempts = 0;

  /**
   * @param record - The preview is a labelled picture like any other, under an id of its own.
   * @param onRecovery - Asked to draw again some time after the graphics device was lost.
   */
  constructor(workshop: Workshop, record: LabelRecord, onRecovery: () => void) {
    this.#workshop = workshop;
    this.#record = record;
    this.#onRecovery = onRecovery;
  }

  get report(): PreviewReport {
    return this.#report;
  }

  /** Takes the canvas for good. */
  open(canvas: OffscreenCanvas): void {
    this.#canvas = canvas;
  }

  /** Draws what `stateOf` says once everything is ready. Whatever fails, the picture before does not stay. */
  async draw(stateOf: () => StudioState, gate: ConsentGate): Promise<void> {
    const canvas = this.#canvas;
    if (canvas === null) return;
    try {
      const renderer = stateOf().target === null ? null : await this.#workshop.renderer();
      // Nothing is awaited from here on: what is asked of the gate holds for what is drawn.
      const state = stateOf();
      if (renderer === null || state.target === null) {
        clearVisibleCanvas(canvas);
        this.#report = NOTHING;
        return;
      }
      const begin = performance.now();
      const composition = compositionOf(state, gate);
      const size = sizeOfPreview(state.target);
      using frame = composePicture(renderer, state, composition, this.#record, size);
      presentLabelledFrame(frame, canvas);
      this.#recoveryAttempts = 0;
      const renderMilliseconds = performance.now() - begin;
      this.#report = { kind: composition.kind, size, error: null, renderMilliseconds };
    } catch (error) {
      clearVisibleCanvas(canvas);
      if (!(error instanceof PersonaGrataError)) throw error;
      this.#report = { ...NOTHING, kind: 'refused', size: this.#report.size, error: error.toReport() };
      if (error.code === 'render-context-lost') this.#recoverLater();
    }
  }

  #recoverLater(): void {
    if (++this.#recoveryAttempts > RECOVERY_ATTEMPTS) return;
    setTimeout(this.#onRecovery, RECOVERY_DELAY_IN_MILLISECONDS);
  }
}

/** Small enough to be drawn at once, and never too small for its label where the picture itself is not. */
function sizeOfPreview({ frame }: Picture): Size {
  const size = { width: frame.widthInPixels, height: frame.heightInPixels };
  const slenderness = longSide(size) / shortSide(size);
  return fitLongSide(size, Math.max(LONG_SIDE_IN_PIXELS, slenderness * LEAST_SHORT_SIDE_IN_PIXELS));
}
