import { PersonaGrataError, type Size, fitLongSide, longSide, shortSide } from '../core';
import type { LabelRecord } from '../label';
import { clearVisibleCanvas, presentLabelledFrame, type LabelledFrame } from '../render';
import type { DrawingPlan } from './drawing-plan';
import { type Pass, movingPass, stillPass } from './pass';
import type { PreviewReport } from './status';
import type { Workshop } from './workshop';

const LONG_SIDE_IN_PIXELS = 1280;
const LEAST_SHORT_SIDE_IN_PIXELS = 200;
/** A lost graphics device comes back within a moment or not at all. */
const RECOVERY_DELAY_IN_MILLISECONDS = 400;
const RECOVERY_ATTEMPTS = 5;

const NOTHING: PreviewReport = { kind: 'empty', size: null, error: null, renderMilliseconds: 0 };

/** What is to be drawn, decided when everything is ready for it. `null`: the target is there and shows nothing yet. */
export type PlanNow = () => { readonly plan: DrawingPlan | null; readonly isMoving: boolean } | 'empty';

/** The visible canvas: what stands on it is a labelled frame of the present state, or nothing. */
export class Preview {
  readonly #workshop: Workshop;
  readonly #record: LabelRecord;
  readonly #onRecovery: () => void;
  #canvas: OffscreenCanvas | null = null;
  #report = NOTHING;
  #recoveryAttempts = 0;
  #pass: { readonly key: string; readonly pass: Pass } | null = null;

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

  /** Draws what `planNow` says once everything is ready. Whatever fails, the picture before does not stay. */
  async draw(planNow: PlanNow): Promise<void> {
    if (this.#canvas === null) return;
    await this.#guard(async (canvas) => {
      const renderer = planNow() === 'empty' ? null : await this.#workshop.renderer();
      // Nothing is awaited from here on: what is asked of the gate holds for what is drawn.
      const now = planNow();
      if (renderer === null || now === 'empty') {
        clearVisibleCanvas(canvas);
        this.#report = NOTHING;
        return;
      }
      const { plan, isMoving } = now;
      if (plan === null) {
        clearVisibleCanvas(canvas);
        this.#report = { ...NOTHING, kind: 'waiting', size: this.#report.size };
        return;
      }
      const begin = performance.now();
      using frame = plan.draw(renderer, this.#passOf(plan, isMoving));
      this.#present(frame, canvas, plan, begin);
    });
  }

  /** Shows a frame that was drawn for a recording; it stays the caller's. */
  async show(frame: LabelledFrame, plan: DrawingPlan): Promise<void> {
    if (this.#canvas === null) return;
    await this.#guard((canvas) => {
      this.#present(frame, canvas, plan, performance.now());
    });
  }

  /** Resolves when there is time for another drawing. */
  async caughtUp(): Promise<void> {
    if (this.#canvas !== null) await (await this.#workshop.renderer()).caughtUp();
  }

  /** Why the target cannot be shown, when it is not the drawing that failed. */
  refuse(error: PersonaGrataError): void {
    if (this.#canvas !== null) clearVisibleCanvas(this.#canvas);
    this.#report = { ...NOTHING, kind: 'refused', size: this.#report.size, error: error.toReport() };
  }

  #present(frame: LabelledFrame, canvas: OffscreenCanvas, plan: DrawingPlan, begin: number): void {
    const size = { width: frame.widthInPixels, height: frame.heightInPixels };
    presentLabelledFrame(frame, canvas);
    this.#recoveryAttempts = 0;
    this.#report = { kind: plan.kind, size, error: null, renderMilliseconds: performance.now() - begin };
  }

  async #guard(draw: (canvas: OffscreenCanvas) => Promise<void> | void): Promise<void> {
    try {
      await draw(this.#canvas!);
    } catch (error) {
      if (!(error instanceof PersonaGrataError)) {
        clearVisibleCanvas(this.#canvas!);
        throw error;
      }
      this.refuse(error as PersonaGrataError);
      if (error.code === 'render-context-lost') this.#recoverLater();
    }
  }

  /** A moving picture is shown as large as it is, and its pass goes on as long as it is the same. */
  #passOf(plan: DrawingPlan, isMoving: boolean): Pass {
    if (!isMoving) return stillPass(this.#record, previewSize(plan.size));
    const key = `${plan.passKey} ${plan.size.width} ${plan.size.height}`;
    if (this.#pass?.key !== key) this.#pass = { key, pass: movingPass(this.#record, plan.size) };
    return this.#pass.pass;
  }

  #recoverLater(): void {
    if (++this.#recoveryAttempts > RECOVERY_ATTEMPTS) return;
    setTimeout(this.#onRecovery, RECOVERY_DELAY_IN_MILLISECONDS);
  }
}

/** Small enough to be drawn at once, and never too small for its label where the picture itself is not. */
function previewSize(size: Size): Size {
  const slenderness = longSide(size) / shortSide(size);
  return fitLongSide(size, Math.max(LONG_SIDE_IN_PIXELS, slenderness * LEAST_SHORT_SIDE_IN_PIXELS));
}
