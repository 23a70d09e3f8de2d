import { fitLongSide } from '../core';
import type { ConsentGate } from '../consent';
import { clearVisibleCanvas, presentLabelledFrame } from '../render';
import { emptyPrivateFiles } from './private-files';
import { planDrawing } from './drawing-plan';
import { Driver } from './driver';
import { newRecord } from './exports';
import type { LessonRequests, LessonViewReport } from './lesson-messages';
import type { StudioStatus } from './messages';
import type { Moment } from './moving-target';
import { OpenedFiles } from './opened-files';
import { OurPeople } from './our-people';
import { stillPass } from './pass';
import type { Picture } from './picture';
import { fetchSample } from './sample-file';
import { EMPTY_STATE, type StudioState, useOf, withAssignments, withinPolicy } from './studio-state';
import { listSubjects } from './subjects';
import type { Workshop } from './workshop';

const LONG_SIDE_IN_PIXELS = 640;

/** What stands in the studio now. */
export interface StudioNow {
  readonly state: StudioState;
  readonly moment: Moment | null;
  readonly driver: Driver;
}

/** What the desk needs of the studio that it is beside. */
export interface LessonSurroundings {
  readonly now: () => StudioNow;
  readonly refresh: () => Promise<StudioStatus>;
  readonly reset: () => Promise<StudioStatus>;
}

/**
 * Draws for a class, beside whatever the studio itself shows. Everything goes the way of every picture: the gate is asked for each
 * face, the renderer labels what it draws, and a canvas is given labelled frames alone.
 */
export class LessonDesk {
  readonly #gate: ConsentGate;
  readonly #workshop: Workshop;
  readonly #files: OpenedFiles;
  readonly #surroundings: LessonSurroundings;
  readonly #canvases = new Map<string, OffscreenCanvas>();
  /** Opened once, and closed when the lesson is left. */
  readonly #pictures = new Map<string, Picture>();
  readonly #driver = new Driver();

  constructor(gate: ConsentGate, workshop: Workshop, surroundings: LessonSurroundings) {
    this.#surroundings = surroundings;
    this.#gate = gate;
    this.#workshop = workshop;
    this.#files = new OpenedFiles(workshop);
  }

  beginLesson(): Promise<StudioStatus> {
    this.#gate.endWithSession();
    return this.#surroundings.refresh();
  }

  /**
   * Records of this session go with the pictures they are about, and those of the lesson say that they do.
   *
   * @throws StorageError `storage-in-use` when a file cannot be removed.
   */
  async endLesson(): Promise<StudioStatus> {
    for (const { fileSha256 } of this.#pictures.values()) this.#gate.forgetPicture(fileSha256);
    await this.leaveLesson();
    await this.#surroundings.reset();
    // Where nobody's record is left, neither is what stands in for those that were removed.
    if ((await this.#gate.summaries()).length === 0) await this.#gate.eraseRecords();
    await emptyPrivateFiles();
    return this.#surroundings.refresh();
  }

  networkRequests(): Promise<readonly string[]> {
    return Promise.resolve(performance.getEntriesByType('resource').map(({ name }) => name));
  }

  openLessonView({ viewId, canvas }: LessonRequests['openLessonView'][0]): Promise<null> {
    this.#canvases.set(viewId, canvas);
    return Promise.resolve(null);
  }

  /** @throws StudioError `sample-unavailable`; LabelError and RenderError as the renderer does. The view is then empty. */
  async drawLessonView(
    { viewId, samplesAddress, people, stage }: LessonRequests['drawLessonView'][0],
    signal: AbortSignal,
  ): Promise<LessonViewReport> {
    const canvas = this.#canvases.get(viewId);
    if (!canvas) return 'closed';
    const ours = people && (await this.#stateOf(people, samplesAddress, signal));
    const renderer = await this.#workshop.renderer();
    // Nothing is awaited from here on: what is asked of the gate holds for what is drawn.
    const { state, moment, driver } = ours ?? this.#surroundings.now();
    const plan = planDrawing(
      state,
      moment,
      driver,
      (face) => this.#gate.consentFor(face, useOf(state)) !== null,
    );
    clearVisibleCanvas(canvas);
    if (!plan || (plan.kind !== 'swapped' && people === null)) return 'nothing';
    const size = fitLongSide(plan.size, LONG_SIDE_IN_PIXELS);
    using frame = plan.draw(renderer, stillPass(newRecord('face_swap'), size), stage);
    presentLabelledFrame(frame, canvas);
    return plan.kind === 'swapped' ? 'swapped' : 'unconsented';
  }

  closeLessonView({ viewId }: LessonRequests['closeLessonView'][0]): Promise<null> {
    this.#canvases.delete(viewId);
    return Promise.resolve(null);
  }

  leaveLesson(): Promise<null> {
    this.#canvases.clear();
    for (const { frame } of this.#pictures.values()) frame.close();
    this.#pictures.clear();
    return Promise.resolve(null);
  }

  async #stateOf(
    { sourceName, targetName }: NonNullable<LessonRequests['drawLessonView'][0]['people']>,
    samplesAddress: string,
    signal: AbortSignal,
  ): Promise<StudioNow> {
    const target = await this.#picture(samplesAddress, targetName, signal);
    const source = await this.#picture(samplesAddress, sourceName, signal);
    const state = withAssignments(
      withinPolicy({ ...EMPTY_STATE, purpose: 'education', target, sources: [source] }, this.#gate.policy),
    );
    await this.#attest(state);
    return { state, moment: null, driver: this.#driver };
  }

  async #picture(samplesAddress: string, name: string, signal: AbortSignal): Promise<Picture> {
    const known = this.#pictures.get(name);
    if (known) return known;
    const fileName = `${name}.png`;
    const file = await fetchSample(samplesAddress, fileName, signal);
    const picture = await this.#files.picture(file, fileName, 'target', signal);
    this.#pictures.set(name, picture);
    return picture;
  }

  /** For those alone who have no consent yet, so that the list of records does not grow with every drawing. */
  async #attest(state: StudioState): Promise<void> {
    const missing = listSubjects(state).filter(
      ({ face }) => this.#gate.consentFor(face, useOf(state)) === null,
    );
    if (missing.length === 0) return;
    const ourPeople = new OurPeople();
    ourPeople.begin(missing.map(({ face }) => face));
    await ourPeople.attest(state, this.#gate);
  }
}
