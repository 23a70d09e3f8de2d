import { ExportError } from '../core';
import { LABELLED_OPERATIONS, type LabelRecord, createLabelRecord } from '../label';
import type { ConsentGate, ConsentGrant, FaceReference, GrantRequest } from '../consent';
import {
  type ExportedFile,
  type ExportedMoving,
  type MovingExport,
  type MovingFormat,
  type MovingProgress,
  type StillFormat,
  type TimedFrame,
  discardExported,
  exportMoving,
  exportStill,
} from '../export';
import type { ConsentQuestion } from './composition';
import type { Driver } from './driver';
import { planDrawing } from './drawing-plan';
import type { InputGuard } from './input-guard';
import { ingredientsOf, parametersOf, soundOf } from './made-of';
import { MovingPass } from './moving-pass';
import { stillPass } from './pass';
import type { Moment, MovingTarget } from './moving-target';
import { type StudioState, movedStills, useOf } from './studio-state';
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
  readonly #inputs: InputGuard;
  /** The finished file that may still be read from the disk by whoever downloads it. */
  #finished: ExportedMoving | null = null;

  constructor(gate: ConsentGate, workshop: Workshop, inputs: InputGuard) {
    this.#gate = gate;
    this.#workshop = workshop;
    this.#inputs = inputs;
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
    await this.#inputs.assertFit(state, signal);
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
      guard: this.#workshop.nudityGuard,
      format,
      record,
      ingredients: ingredientsOf(state),
      parameters: parametersOf(state),
      faceBoxes: plan.faceBoxes,
      renderMilliseconds: performance.now() - begin,
      signal,
    });
  }

  /** Gives back the room of the last moving file, which was handed over long ago. */
  async removeFinished(): Promise<void> {
    const finished = this.#finished;
    this.#finished = null;
    if (finished !== null) await discardExported(finished);
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
    await this.#inputs.assertFit(state, signal);
    await this.removeFinished();
    const framesPerSecond =
      options.format === 'gif'
        ? Math.min(GIF_RATE, target.source.framesPerSecond)
        : target.source.framesPerSecond;
    const passes = new MovingPass(
      this.#workshop,
      this.#inputs,
      state,
      target,
      driver,
      permission,
      framesPerSecond,
    );
    const { size } = await passes.begin(signal);
    const frames = passes.frames(signal);
    const duration = target.source.durationSeconds ?? 0;
    return this.#make({
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
    return this.#make({
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
      ({ inPlay, face }) => inPlay || this.#gate.consentFor(face, useOf(state)) !== null,
    );
    const faces = subjects.map(({ face }) => face);
    const grantRequest: GrantRequest = { faces, ...useOf(state), medium, audience: state.audience };
    const grant = await this.#gate.requestGrant(grantRequest);
    const isGranted = (face: FaceReference) =>
      faces.some(
        ({ fileSha256, faceIndex }) => fileSha256 === face.fileSha256 && faceIndex === face.faceIndex,
      );
    return {
      grant,
      grantRequest,
      record: newRecord(operationOf(state), this.#gate.policy.contact),
      isOpen: (face) => isGranted(face) && this.#gate.consentFor(face, useOf(state)) !== null,
    };
  }

  async #make(moving: MovingExport): Promise<ExportedMoving> {
    this.#finished = await exportMoving(moving);
    return this.#finished;
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
      guard: this.#workshop.nudityGuard,
      format,
      record,
      size,
      audioMark,
      ingredients: ingredientsOf(state),
      parameters: parametersOf(state),
    };
  }
}

/** @param contact - of whoever runs the installation; of no use for what is not exported. */
export function newRecord(operation: LabelRecord['operation'], contact: string | null = null): LabelRecord {
  return createLabelRecord({
    now: new Date(),
    uuid: crypto.randomUUID(),
    provider: PROVIDER,
    systemVersion: APP_VERSION,
    operation,
    contact,
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
