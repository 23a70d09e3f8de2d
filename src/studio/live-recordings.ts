import { MotionError, StudioError } from '../core';
import type { ExportedMoving, MovingFormat, MovingProgress } from '../export';
import { PerformanceRecorder, writePerformance } from '../reenact';
import type { Size } from '../core';
import { planDrawing } from './drawing-plan';
import type { Driver } from './driver';
import type { Exports, Permission } from './exports';
import { type Pass, movingPass } from './pass';
import type { PerformanceFile, RecordingReport } from './messages';
import type { Moment, MovingTarget } from './moving-target';
import type { Preview } from './preview';
import { Recording } from './recording';
import type { StudioState } from './studio-state';
import type { Workshop } from './workshop';

interface OpenRecording {
  readonly recording: Recording;
  readonly permission: Permission;
  readonly pass: Pass;
  readonly abort: AbortController;
}

/** What is recorded while something plays: the labelled picture, or the motion alone. One of them at a time. */
export class LiveRecordings {
  readonly #exports: Exports;
  readonly #onProgress: (progress: MovingProgress | null) => void;
  #open: OpenRecording | null = null;
  #motion: { readonly recorder: PerformanceRecorder; frames: number } | null = null;

  constructor(exports: Exports, onProgress: (progress: MovingProgress | null) => void) {
    this.#exports = exports;
    this.#onProgress = onProgress;
  }

  get isTakingMotion(): boolean {
    return this.#motion !== null;
  }

  report(): RecordingReport | null {
    if (this.#open) return this.#open.recording.report();
    if (!this.#motion) return null;
    return {
      kind: 'performance',
      seconds: this.#motion.recorder.durationSeconds,
      frames: this.#motion.frames,
    };
  }

  /** @throws ConsentError when somebody in the picture has not consented. */
  async start(
    state: StudioState,
    target: MovingTarget,
    size: Size,
    options: { readonly format: MovingFormat; readonly audioMark: boolean },
  ): Promise<void> {
    await this.abandon();
    const permission = await this.#exports.permit(state, 'video');
    await this.#exports.removeFinished();
    const abort = new AbortController();
    const recording = new Recording();
    recording.begin((frames) =>
      this.#exports.record(
        state,
        target,
        permission,
        size,
        options,
        frames,
        (progress) => {
          if (!recording.isOpen) this.#onProgress(progress);
        },
        abort.signal,
      ),
    );
    this.#open = { recording, permission, abort, pass: movingPass(permission.record, size) };
  }

  /**
   * Draws a moment for the recording and shows what was drawn; false when none is under way. The settings of the moment count, the
   * people are those of the beginning.
   */
  async add(
    state: StudioState,
    moment: Moment,
    driver: Driver,
    workshop: Workshop,
    preview: Preview,
  ): Promise<boolean> {
    const open = this.#open;
    if (!open?.recording.isOpen) return false;
    const renderer = await workshop.renderer();
    const plan = planDrawing(state, moment, driver, open.permission.isOpen);
    const { size } = open.pass;
    if (plan?.size.width !== size.width || plan.size.height !== size.height) return false;
    using frame = plan.draw(renderer, open.pass);
    open.recording.add(await frame.copy(), moment.timestampSeconds);
    await preview.show(frame, plan);
    return true;
  }

  /** The finished file. */
  async stop(signal: AbortSignal): Promise<ExportedMoving> {
    const open = this.#open;
    if (!open) throw new StudioError('studio-nothing-to-show');
    signal.addEventListener('abort', () => {
      open.abort.abort(signal.reason);
    });
    this.#open = null;
    try {
      return await open.recording.finish();
    } finally {
      this.#onProgress(null);
    }
  }

  startPerformance(): void {
    this.#motion = { recorder: new PerformanceRecorder(), frames: 0 };
  }

  addMotion(moment: Moment, driver: Driver): void {
    if (!this.#motion || moment.tracked.faces.length === 0) return;
    this.#motion.recorder.add(driver.driving.motion, moment.timestampSeconds);
    this.#motion.frames++;
  }

  /** @throws MotionError `performance-empty` */
  stopPerformance(): PerformanceFile {
    const motion = this.#motion;
    this.#motion = null;
    if (!motion) throw new MotionError('performance-empty');
    const performance = motion.recorder.finish();
    const blob = new Blob([writePerformance(performance)], { type: 'application/json' });
    const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    const { durationSeconds } = performance;
    return { blob, fileName: `persona-grata_motion_${date}.performance.json`, durationSeconds };
  }

  /** Ends whatever is recorded and leaves nothing of it. */
  async abandon(): Promise<void> {
    this.#motion = null;
    const open = this.#open;
    this.#open = null;
    open?.abort.abort();
    await open?.recording.finish().catch(() => undefined);
  }
}
