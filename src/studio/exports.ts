import { ExportError } from '../core';
import { LABELLED_OPERATIONS, type LabelRecord, createLabelRecord } from '../label';
import type { ConsentGate, ConsentGrant, FaceReference, GrantRequest } from '../consent';
import {
  type ExportedFile,
  type ExportedMoving,
  type MovingExport,
  type MovingFormat,
  type MovingIngredient,
  type MovingProgress,
  type MovingSound,
  type StillFormat,
  type TimedFrame,
  exportMoving,
  exportStill,
} from '../export';
import type { ConsentQuestion } from './composition';
import { Driver } from './driver';
import { type DrawingPlan, planDrawing } from './drawing-plan';
import { type Pass, movingPass, stillPass } from './pass';
import type { Moment, MovingTarget } from './moving-target';
import type { Picture } from './picture';
import { type StudioState, movedStills } from './studio-state';
import { listSubjects } from './subjects';
import type { Workshop } from './workshop';

const PROVIDER = 'persona-grata';
/** Widely played, and no more than anyone needs. */
const GIF_RATE = 12.5;

/** A grant, what it was given for, and the record under which everything made with it goes. */
export interface Permission {
  readonly grant: ConsentGrant;
  readonly grantRequest: GrantRequest;
  readonly record: LabelRecord;
  /** Whether a face may be shown: granted at the beginning, and still open now. */
  readonly isOpen: ConsentQuestion;
}

/** The ways out of the studio: what is drawn is drawn anew, at full size and under a record of its own. */
export class Exports {
  readonly #gate: ConsentGate;
  readonly #workshop: Workshop;

  constructor(gate: ConsentGate, workshop: Workshop) {
    this.#gate = gate;
    this.#workshop = workshop;
  }

  /** The picture as it stands. Anything that fails leaves no file. */
  async still(
    state: StudioState,
    moment: Moment | null,
    driver: Driver,
    format: StillFormat,
    signal: AbortSignal,
  ): Promise<ExportedFile> {
    assertSomethingIsDone(state);
    const { grant, grantRequest, record, isOpen } = await this.permit(state, 'image');
    const renderer = await this.#workshop.renderer();
    signal.throwIfAborted();
    const begin = performance.now();
    const plan = planDrawing(state, moment, driver, isOpen);
    if (!plan) throw new ExportError('export-nothing-to-export');
    using frame = plan.draw(renderer, stillPass(record, plan.size));
    // Awaited here: the frame is closed when this method ends.
    return await exportStill({
      frame,
      grant,
      grantRequest,
      format,
      record,
      ingredients: ingredientsOf(state),
      parameters: parametersOf(state),
      faceBoxes: plan.faceBoxes,
      renderMilliseconds: performance.now() - begin,
      signal,
    });
  }

  /** A clip or a performance from its beginning to its end. */
  async moving(
    state: StudioState,
    target: MovingTarget,
    driver: Driver,
    options: { readonly format: MovingFormat; readonly withSound: boolean; readonly audioMark: boolean },
    onProgress: (progress: MovingProgress) => void,
    signal: AbortSignal,
  ): Promise<ExportedMoving> {
    assertSomethingIsDone(state);
    const permission = await this.permit(state, 'video');
    const framesPerSecond =
      options.format === 'gif'
        ? Math.min(GIF_RATE, target.source.framesPerSecond)
        : target.source.framesPerSecond;
    const passes = new MovingPass(this.#workshop, state, target, driver, permission, framesPerSecond);
    const { size } = await passes.begin(signal);
    const frames = passes.frames(signal);
    const duration = target.source.durationSeconds ?? 0;
    return exportMoving({
      ...this.#movingExport(state, permission, options, size),
      framesPerSecond,
      frameCount: Math.min(
        target.source.frameCount ?? Infinity,
        Math.max(1, Math.round(duration * framesPerSecond)),
      ),
      frames,
      sound: options.withSound && options.format !== 'gif' ? soundOf(target) : null,
      onProgress,
      signal,
    });
  }

  /** A recording of what is shown, as long as `frames` gives any. */
  record(
    state: StudioState,
    target: MovingTarget,
    permission: Permission,
    size: MovingExport['size'],
    options: { readonly format: MovingFormat; readonly audioMark: boolean },
    frames: AsyncIterable<TimedFrame>,
    onProgress: (progress: MovingProgress) => void,
    signal: AbortSignal,
  ): Promise<ExportedMoving> {
    const { microphone } = target.source;
    return exportMoving({
      ...this.#movingExport(state, permission, options, size),
      framesPerSecond: 30,
      frameCount: null,
      frames,
      sound: microphone && options.format !== 'gif' ? { kind: 'microphone', audio: microphone } : null,
      onProgress,
      signal,
    });
  }

  /**
   * Asks the gate for everyone in the drawing and everyone still waited for, so that a refusal names who is missing.
   *
   * @throws ConsentError
   */
  async permit(state: StudioState, medium: GrantRequest['medium']): Promise<Permission> {
    const subjects = listSubjects(state).filter(
      ({ inPlay, face }) => inPlay || this.#gate.consentFor(face, state.purpose) !== null,
    );
    const faces = subjects.map(({ face }) => face);
    const operation = operationOf(state);
    const grantRequest: GrantRequest = { faces, operation, purpose: state.purpose, medium };
    const grant = await this.#gate.requestGrant(grantRequest);
    const isGranted = (face: FaceReference) =>
      faces.some(
        ({ fileSha256, faceIndex }) => fileSha256 === face.fileSha256 && faceIndex === face.faceIndex,
      );
    return {
      grant,
      grantRequest,
      record: newRecord(operation),
      isOpen: (face) => isGranted(face) && this.#gate.consentFor(face, state.purpose) !== null,
    };
  }

  #movingExport(
    state: StudioState,
    { grant, grantRequest, record }: Permission,
    { format, audioMark }: { readonly format: MovingFormat; readonly audioMark: boolean },
    size: MovingExport['size'],
  ) {
    return {
      grant,
      grantRequest,
      format,
      record,
      size,
      audioMark,
      ingredients: ingredientsOf(state),
      parameters: parametersOf(state),
    };
  }
}

/** One pass over a moving target for an export: every step looked at and drawn, as fast as it goes. */
class MovingPass {
  readonly #workshop: Workshop;
  readonly #state: StudioState;
  readonly #target: MovingTarget;
  readonly #driver: Driver;
  readonly #permission: Permission;
  readonly #framesPerSecond: number;
  #pass: Pass | null = null;

  constructor(
    workshop: Workshop,
    state: StudioState,
    target: MovingTarget,
    driver: Driver,
    permission: Permission,
    framesPerSecond: number,
  ) {
    this.#workshop = workshop;
    this.#state = state;
    this.#target = target;
    this.#driver = driver;
    this.#permission = permission;
    this.#framesPerSecond = framesPerSecond;
  }

  /** Finds out how large the drawing will be, from the first step. */
  async begin(signal: AbortSignal): Promise<Pass> {
    for await (const { plan, moment } of this.#plans(signal)) {
      moment[Symbol.dispose]();
      this.#pass = movingPass(this.#permission.record, plan.size);
      return this.#pass;
    }
    throw new ExportError('export-empty');
  }

  async *frames(signal: AbortSignal): AsyncGenerator<TimedFrame, void, undefined> {
    const pass = this.#pass;
    if (!pass) return;
    const renderer = await this.#workshop.renderer();
    const step = 1 / this.#framesPerSecond;
    let dueSeconds = 0;
    let before: { readonly timestampSeconds: number } | null = null;
    for await (const { plan, moment } of this.#plans(signal)) {
      using current = moment;
      // A lower rate takes the steps that are nearest to its own.
      if (before && current.timestampSeconds < dueSeconds - step / 4) continue;
      dueSeconds = Math.max(dueSeconds + step, current.timestampSeconds);
      before = current;
      const durationSeconds = Math.max(step, current.durationSeconds);
      yield {
        frame: plan.draw(renderer, pass),
        timestampSeconds: current.timestampSeconds,
        durationSeconds,
      };
    }
  }

  async *#plans(
    signal: AbortSignal,
  ): AsyncGenerator<{ readonly plan: DrawingPlan; readonly moment: Moment }, void, undefined> {
    const tracker = this.#target.kind === 'performance' ? null : await this.#workshop.tracker();
    this.#target.beginAt(0, tracker);
    for await (const tick of this.#target.ticks(signal)) {
      const moment = this.#target.look(tick, tracker);
      await this.#driver.follow(this.#state, moment);
      const plan = planDrawing(this.#state, moment, this.#driver, this.#permission.isOpen);
      if (plan) yield { plan, moment };
      else moment[Symbol.dispose]();
    }
  }
}

export function newRecord(operation: LabelRecord['operation']): LabelRecord {
  return createLabelRecord({
    now: new Date(),
    uuid: crypto.randomUUID(),
    provider: PROVIDER,
    systemVersion: APP_VERSION,
    operation,
  });
}

export function operationOf({ mode }: StudioState): LabelRecord['operation'] {
  const [swap, animation] = LABELLED_OPERATIONS;
  return mode === 'swap' || mode === 'trade' ? swap : animation;
}

function assertSomethingIsDone(state: StudioState): void {
  const { mode, assignments, target } = state;
  const isDone =
    mode === 'swap'
      ? assignments.length > 0
      : mode === 'trade'
        ? target !== null
        : movedStills(state).length > 0;
  if (!isDone) throw new ExportError('export-nothing-to-export');
}

/** What was changed comes first: the target of a swap, the still of an animation; a chorus is made of many, and a camera has no file. */
function ingredientsOf(state: StudioState): MovingIngredient[] {
  const { mode, target, sources, assignments } = state;
  const ofTarget = target && ingredientOfTarget(target);
  if (mode === 'swap' || mode === 'trade') {
    const worn = sources.filter(({ pictureId }) =>
      assignments.some(({ sourcePictureId }) => sourcePictureId === pictureId),
    );
    return [
      ...(ofTarget ? [{ role: 'parent' as const, ...ofTarget }] : []),
      ...(mode === 'swap' ? worn.map(componentOf) : []),
    ];
  }
  const stills = movedStills(state);
  const driving = ofTarget && state.pose === null ? [{ role: 'component' as const, ...ofTarget }] : [];
  const [still] = stills;
  return mode === 'animate' && still
    ? [{ ...componentOf(still), role: 'parent' }, ...driving]
    : [...stills.map(componentOf), ...driving];
}

function componentOf({ file, frame }: Picture): MovingIngredient {
  return { role: 'component', file, mediaType: `image/${frame.format}` };
}

function ingredientOfTarget(
  target: NonNullable<StudioState['target']>,
): Omit<MovingIngredient, 'role'> | null {
  if (target.kind === 'picture') return { file: target.file, mediaType: `image/${target.frame.format}` };
  const { file, mediaType } = target.source;
  return file && { file, mediaType };
}

function soundOf({ source }: MovingTarget): MovingSound | null {
  return source.hasSound && source.file ? { kind: 'clip', file: source.file, fromSeconds: 0 } : null;
}

function parametersOf({ mode, settings, assignments, sources }: StudioState) {
  const isSwap = mode === 'swap' || mode === 'trade';
  return {
    mode,
    ...(isSwap ? settings.swap : settings.animate),
    faces: isSwap ? Math.max(assignments.length, mode === 'trade' ? 2 : 0) : sources.length,
  };
}
