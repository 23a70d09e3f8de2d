import { ExportError } from '../core';
import { PassingLook } from '../inspect';
import type { TimedFrame } from '../export';
import type { Driver } from './driver';
import { type DrawingPlan, planDrawing } from './drawing-plan';
import type { Permission } from './exports';
import type { InputGuard } from './input-guard';
import type { Moment, MovingTarget } from './moving-target';
import { type Pass, movingPass } from './pass';
import type { StudioState } from './studio-state';
import type { Workshop } from './workshop';

/** One pass over a moving target for an export: every step looked at and drawn, as fast as it goes, and one a second judged by the guard. */
export class MovingPass {
  readonly #workshop: Workshop;
  readonly #inputs: InputGuard;
  readonly #state: StudioState;
  readonly #target: MovingTarget;
  readonly #driver: Driver;
  readonly #permission: Permission;
  readonly #framesPerSecond: number;
  #pass: Pass | null = null;

  constructor(
    workshop: Workshop,
    inputs: InputGuard,
    state: StudioState,
    target: MovingTarget,
    driver: Driver,
    permission: Permission,
    framesPerSecond: number,
  ) {
    this.#workshop = workshop;
    this.#inputs = inputs;
    this.#state = state;
    this.#target = target;
    this.#driver = driver;
    this.#permission = permission;
    this.#framesPerSecond = framesPerSecond;
  }

  /** Finds out how large the drawing will be, from the first step. */
  async begin(signal: AbortSignal): Promise<Pass> {
    for await (const moment of this.#moments(signal)) {
      using current = moment;
      const plan = await this.#plan(current);
      if (plan === null) continue;
      this.#pass = movingPass(this.#permission.record, plan.size);
      return this.#pass;
    }
    throw new ExportError('export-empty');
  }

  /**
   * Each frame is given out when the landmarks of the next step are known: whoever reads it then finds it drawn, since the graphics
   * processor was at work meanwhile.
   */
  async *frames(signal: AbortSignal): AsyncGenerator<TimedFrame, void, undefined> {
    const pass = this.#pass;
    if (!pass) return;
    const renderer = await this.#workshop.renderer();
    const step = 1 / this.#framesPerSecond;
    let dueSeconds = 0;
    let before: { readonly timestampSeconds: number } | null = null;
    let drawn: TimedFrame | null = null;
    try {
      for await (const moment of this.#moments(signal)) {
        using current = moment;
        if (drawn !== null) {
          const ready = drawn;
          drawn = null;
          yield ready;
          await renderer.caughtUp();
        }
        const plan = await this.#plan(current);
        if (plan === null) continue;
        // A lower rate takes the steps that are nearest to its own.
        if (before && current.timestampSeconds < dueSeconds - step / 4) continue;
        dueSeconds = Math.max(dueSeconds + step, current.timestampSeconds);
        before = current;
        drawn = {
          frame: plan.draw(renderer, pass),
          timestampSeconds: current.timestampSeconds,
          durationSeconds: Math.max(step, current.durationSeconds),
        };
      }
      if (drawn === null) return;
      const last = drawn;
      drawn = null;
      yield last;
    } finally {
      drawn?.frame.close();
    }
  }

  /** Every step, with everyone in it; one a second is judged by the guard. */
  async *#moments(signal: AbortSignal): AsyncGenerator<Moment, void, undefined> {
    const tracker = this.#target.kind === 'performance' ? null : await this.#workshop.tracker();
    this.#target.beginAt(0, tracker);
    const looking = new PassingLook((pixels: ImageData) =>
      this.#inputs.assertFitFrame(this.#target, pixels, signal),
    );
    for await (const tick of this.#target.ticks(signal)) {
      try {
        if (tick.frame) await looking.pass(tick.frame.pixels, tick.timestampSeconds);
      } catch (error) {
        tick[Symbol.dispose]();
        throw error;
      }
      yield this.#target.look(tick, tracker);
    }
    await looking.end();
  }

  /** Decided just before it is drawn: what is asked of the gate holds for what is drawn. */
  async #plan(moment: Moment): Promise<DrawingPlan | null> {
    await this.#driver.follow(this.#state, moment);
    return planDrawing(this.#state, moment, this.#driver, this.#permission.isOpen);
  }
}
