import { ExportError, GuardError, MotionError, PersonaGrataError } from '../core';
import { ConsentGate } from '../consent';
import { type ExportedFile, type ExportedMoving, sweepLeftovers } from '../export';
import { CodeReader } from './code-reader';
import { ConsentDesk } from './consent-desk';
import { planDrawing } from './drawing-plan';
import { Driver } from './driver';
import { ExpiryTimer } from './expiry-timer';
import { Exports, newRecord } from './exports';
import { FaceCanvases } from './face-canvases';
import { InputGuard } from './input-guard';
import { LedgerRequests } from './ledger-requests';
import { LessonDesk } from './lesson-desk';
import { LiveChecks } from './live-checks';
import { LiveRecordings } from './live-recordings';
import type { PerformanceFile, StudioRequests, StudioStatus } from './messages';
import { type Moment, MovingTarget } from './moving-target';
import { OpenedFiles } from './opened-files';
import { OurPeople } from './our-people';
import { OwnDeviceDesk } from './own-device-desk';
import { findPersons } from './person-masks';
import type { Picture } from './picture';
import { Playback } from './playback';
import { Preview } from './preview';
import { PreviewSound } from './preview-sound';
import { ReplacedTarget } from './replaced-target';
import { fetchSample } from './sample-file';
import { reportStatus } from './status';
import {
  EMPTY_STATE,
  type StudioState,
  type Target,
  filesOf,
  movedStills,
  picturesOf,
  useOf,
  withAssignments,
  withinPolicy,
} from './studio-state';
import type { StudioSurroundings } from './studio-surroundings';
import { Workshop } from './workshop';

/** While something plays, the page is told where it stands this often. */
const REPORT_INTERVAL_IN_MILLISECONDS = 250;

/** Carries a frame from capture to export. One method for each request; each leaves the preview as the new state has it. */
export class Studio {
  readonly #gate = new ConsentGate();
  readonly #surroundings: StudioSurroundings;
  readonly #workshop = new Workshop();
  readonly #inputs = new InputGuard(this.#workshop.nudityGuard, (input, error) => {
    this.#refuseInput(input, error);
  });
  readonly #exports = new Exports(this.#gate, this.#workshop, this.#inputs);
  readonly #preview: Preview;
  readonly #playback: Playback;
  readonly #sound: PreviewSound;
  readonly #driver = new Driver();
  readonly #recordings: LiveRecordings;
  readonly #faces = new FaceCanvases(this.#workshop);
  readonly #liveChecks: LiveChecks;
  #state: StudioState = EMPTY_STATE;
  readonly ledgers = new LedgerRequests(this.#gate);
  readonly consents: ConsentDesk;
  readonly ownDevice: OwnDeviceDesk;
  readonly codes = new CodeReader();
  readonly lesson = new LessonDesk(this.#gate, this.#workshop, {
    now: () => ({ state: this.#state, moment: this.#playback.moment, driver: this.#driver }),
    refresh: () => this.#refresh(),
    reset: () => this.reset(),
  });
  readonly #ourPeople = new OurPeople();
  readonly #files = new OpenedFiles(this.#workshop);
  readonly #replaced = new ReplacedTarget();
  readonly #expiry = new ExpiryTimer(() => {
    this.#refreshUnasked();
  });
  #reportedAt = 0;

  constructor(surroundings: StudioSurroundings) {
    this.#surroundings = surroundings;
    this.#preview = new Preview(this.#workshop, newRecord('face_swap'), () => {
      this.#refreshUnasked();
    });
    this.#liveChecks = new LiveChecks(surroundings.onLive);
    this.ownDevice = new OwnDeviceDesk(this.#gate, this.#liveChecks);
    this.consents = new ConsentDesk({
      gate: this.#gate,
      liveChecks: this.#liveChecks,
      state: () => this.#state,
      refresh: () => this.#refresh(),
      driver: this.#driver,
      change: (to) => {
        surroundings.enqueue(async () => {
          surroundings.onStatus(await this.#become(to()));
        });
      },
      onStatus: surroundings.onStatus,
    });
    this.#recordings = new LiveRecordings(this.#exports, surroundings.onProgress);
    const sound = (this.#sound = new PreviewSound(surroundings.onSound));
    this.#playback = new Playback({
      tracker: () => this.#workshop.tracker(),
      onMoment: (moment) => this.#showMoment(moment),
      onBegin: sound.begin.bind(sound),
      onStep: sound.follow.bind(sound),
      onEnd: sound.end.bind(sound),
      onChange: this.#refreshUnasked.bind(this),
      onError: (error) => {
        this.#preview.refuse(error);
        this.#reportUnasked();
      },
    });
  }

  /** Serves a request before anything that plays goes on. */
  giveWayTo<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#playback.giveWayTo(work);
  }

  async open({
    preview,
    policyAddress,
    isOneVisit = false,
  }: StudioRequests['open'][0]): Promise<StudioStatus> {
    if (policyAddress !== undefined) await this.ledgers.adoptPolicy(policyAddress);
    if (isOneVisit) await this.ledgers.beginVisit();
    this.#state = withinPolicy(this.#state, this.#gate.policy);
    this.#preview.open(preview);
    this.#workshop.prepare();
    void sweepLeftovers();
    return this.#become(this.#state);
  }

  async tightenPolicy({ text }: StudioRequests['tightenPolicy'][0]): Promise<StudioStatus> {
    await this.ledgers.tightenPolicy(text);
    return this.#become(withinPolicy(this.#state, this.#gate.policy));
  }

  async setTarget({ file }: StudioRequests['setTarget'][0], signal: AbortSignal): Promise<StudioStatus> {
    const target = await this.#files.target(file, file.name, signal);
    this.#replaced.note(this.#state.target, target);
    return this.#becomeWithTarget(this.#state, target);
  }

  async addSource({ file }: StudioRequests['addSource'][0], signal: AbortSignal): Promise<StudioStatus> {
    const source = await this.#files.picture(file, file.name, 'source', signal);
    return this.#become({ ...this.#state, sources: [...this.#state.sources, source] });
  }

  async removePicture({ pictureId }: StudioRequests['removePicture'][0]): Promise<StudioStatus> {
    return this.#remove(pictureId, null);
  }

  async assign({ targetFaceIndex, source }: StudioRequests['assign'][0]): Promise<StudioStatus> {
    const others = this.#state.assignments.filter(
      (assignment) => assignment.targetFaceIndex !== targetFaceIndex,
    );
    const chosen = source
      ? [{ targetFaceIndex, sourcePictureId: source.pictureId, sourceFaceIndex: source.faceIndex }]
      : [];
    this.#state = { ...this.#state, assignments: [...others, ...chosen] };
    return this.#refresh();
  }

  async setSettings(settings: StudioRequests['setSettings'][0]): Promise<StudioStatus> {
    this.#state = { ...this.#state, settings };
    return this.#refresh();
  }

  async setMode(mode: StudioRequests['setMode'][0]): Promise<StudioStatus> {
    await this.#endRecordings();
    return this.#become({ ...this.#state, mode, pose: null });
  }

  async setPurpose(purpose: StudioRequests['setPurpose'][0]): Promise<StudioStatus> {
    this.#state = { ...this.#state, purpose };
    return this.#refresh();
  }

  async setAudience(audience: StudioRequests['setAudience'][0]): Promise<StudioStatus> {
    this.#state = { ...this.#state, audience };
    return this.#refresh();
  }

  async setPose(pose: StudioRequests['setPose'][0]): Promise<StudioStatus> {
    this.#state = { ...this.#state, pose };
    return this.#refresh();
  }

  async showFace({ subjectId, canvas }: StudioRequests['showFace'][0]): Promise<null> {
    this.#faces.open(subjectId, canvas);
    await this.#faces.draw(() => this.#state, this.#gate);
    return null;
  }

  /** Some of our own people, with the statement that nobody real is in it. */
  async trySamples(
    { samplesAddress, mode, sourceNames, targetName }: StudioRequests['trySamples'][0],
    signal: AbortSignal,
  ): Promise<StudioStatus> {
    const fetched = (name: string) => fetchSample(samplesAddress, name, signal);
    const sources: Picture[] = [];
    try {
      for (const name of sourceNames)
        sources.push(
          await this.#files.picture(await fetched(`${name}.png`), `${name}.png`, 'source', signal),
        );
      const targetFile = await fetched(
        targetName.includes('.') ? targetName : `${targetName}.performance.json`,
      );
      const target = await this.#files.target(targetFile, targetFile.name, signal);
      await this.#endRecordings();
      await this.#takeTarget({ ...EMPTY_STATE, ...this.#kept(), mode, sources }, target);
    } catch (error) {
      for (const source of sources) if (!picturesOf(this.#state).includes(source)) source.frame.close();
      throw error;
    }
    this.#ourPeople.begin(filesOf(this.#state));
    if (this.#state.target?.kind === 'clip') await this.#meetEveryone();
    return this.#refresh();
  }

  async choosePerformance(
    { samplesAddress, name }: StudioRequests['choosePerformance'][0],
    signal: AbortSignal,
  ): Promise<StudioStatus> {
    const file = await fetchSample(samplesAddress, `${name}.performance.json`, signal);
    return this.#becomeWithTarget(this.#state, await this.#files.target(file, file.name, signal));
  }

  async openCamera({
    frames,
    microphone,
    label,
    isMirrored,
  }: StudioRequests['openCamera'][0]): Promise<StudioStatus> {
    const target = MovingTarget.ofCamera(frames, microphone, label, this.#files.newId());
    target.isMirrored = isMirrored;
    return this.#becomeWithTarget(this.#state, target);
  }

  async closeCamera(): Promise<StudioStatus> {
    if (this.#state.target?.kind !== 'camera') return this.#refresh();
    return this.#becomeWithTarget(this.#state, null);
  }

  async play(): Promise<StudioStatus> {
    this.#playback.play();
    return this.#status();
  }

  async pause(): Promise<StudioStatus> {
    await this.#playback.pause();
    return this.#status();
  }

  async seek({ seconds }: StudioRequests['seek'][0]): Promise<StudioStatus> {
    await this.#playback.seek(seconds);
    return this.#refresh();
  }

  async setLooping(isLooping: boolean): Promise<StudioStatus> {
    this.#playback.isLooping = isLooping;
    return this.#status();
  }

  async setMirrored(isMirrored: boolean): Promise<StudioStatus> {
    const { target } = this.#state;
    if (target && target.kind !== 'picture') target.isMirrored = isMirrored;
    return this.#status();
  }

  setListening(isOn: boolean): Promise<null> {
    this.#sound.isOn = isOn;
    return Promise.resolve(null);
  }

  /** @throws MotionError `motion-no-face` when nobody is seen who could be at rest. */
  async calibrate(): Promise<StudioStatus> {
    const [face] = this.#playback.moment?.tracked.faces ?? [];
    if (!face) throw new MotionError('motion-no-face');
    this.#driver.calibrate();
    return this.#refresh();
  }

  live(command: StudioRequests['live'][0]): Promise<null> {
    return this.#liveChecks.obey(command, this.#state);
  }

  exportStill({ format }: StudioRequests['exportStill'][0], signal: AbortSignal): Promise<ExportedFile> {
    return this.#exports.still(this.#state, this.#playback.moment, this.#driver, format, signal);
  }

  /** @throws ExportError `export-nothing-to-export` unless something plays that has an end. */
  async exportMoving(
    options: StudioRequests['exportMoving'][0],
    signal: AbortSignal,
  ): Promise<ExportedMoving> {
    const { target } = this.#state;
    if (!target || target.kind === 'picture' || target.kind === 'camera')
      throw new ExportError('export-nothing-to-export');
    const wasPlaying = this.#playback.isPlaying;
    await this.#playback.stop();
    try {
      const { onProgress } = this.#surroundings;
      const driver = this.#driver.copy();
      return await this.#exports.moving(this.#state, target, driver, options, onProgress, signal);
    } catch (error) {
      if (error instanceof GuardError && error.code === 'guard-input-refused')
        this.#refuseInput(target, error);
      throw error;
    } finally {
      this.#surroundings.onProgress(null);
      if (wasPlaying) this.#playback.play();
    }
  }

  async startRecording(options: StudioRequests['startRecording'][0]): Promise<StudioStatus> {
    const { target } = this.#state;
    const moment = this.#playback.moment;
    if (!target || target.kind === 'picture') throw new ExportError('export-nothing-to-export');
    const plan = planDrawing(this.#state, moment, this.#driver, () => true);
    if (!plan) throw new ExportError('export-nothing-to-export');
    await this.#recordings.start(this.#state, target, plan.size, options);
    this.#playback.play();
    return this.#status();
  }

  async stopRecording(_: null, signal: AbortSignal): Promise<ExportedMoving> {
    try {
      return await this.#recordings.stop(signal);
    } finally {
      this.#reportUnasked();
    }
  }

  async startPerformance(): Promise<StudioStatus> {
    this.#recordings.startPerformance();
    this.#playback.play();
    return this.#status();
  }

  /** @throws MotionError `performance-empty` */
  stopPerformance(): Promise<PerformanceFile> {
    const made = new Promise<PerformanceFile>((resolve) => {
      resolve(this.#recordings.stopPerformance());
    });
    this.#reportUnasked();
    return made;
  }

  async reset(): Promise<StudioStatus> {
    await this.#endRecordings();
    await this.#exports.removeFinished();
    this.#liveChecks.forget();
    const empty = { ...EMPTY_STATE, mode: this.#state.mode };
    return this.#becomeWithTarget(withinPolicy(empty, this.#gate.policy), null);
  }

  /** What of the state a visitor keeps when everything else is replaced. */
  #kept(): Pick<StudioState, 'settings' | 'purpose' | 'audience'> {
    const { settings, purpose, audience } = this.#state;
    return { settings, purpose, audience };
  }

  /** Looks at the first step, so that its people can be asked before anything plays. */
  async #meetEveryone(): Promise<void> {
    await this.#playback.stop();
    await this.#playback.seek(0);
    this.#state = withAssignments(this.#state);
    this.#playback.play();
  }

  /** Closes a picture, or a target, which `instead` takes the place of. */
  async #remove(pictureId: string, instead: Target | null): Promise<StudioStatus> {
    const { target, sources } = this.#state;
    const state = { ...this.#state, sources: sources.filter((source) => source.pictureId !== pictureId) };
    return target?.pictureId === pictureId ? this.#becomeWithTarget(state, instead) : this.#become(state);
  }

  async #become(state: StudioState): Promise<StudioStatus> {
    this.#replaceState(withAssignments(state));
    return this.#refresh();
  }

  async #becomeWithTarget(state: StudioState, target: Target | null): Promise<StudioStatus> {
    await this.#endRecordings();
    await this.#takeTarget(state, target);
    return this.#refresh();
  }

  /** A moving target begins to play at once. */
  async #takeTarget(state: StudioState, target: Target | null): Promise<void> {
    const moving = target && target.kind !== 'picture' ? target : null;
    await this.#playback.load(moving);
    this.#driver.forget();
    this.#replaceState(withAssignments({ ...state, target, assignments: [], pose: null }));
    if (moving) this.#playback.play();
  }

  async #endRecordings(): Promise<void> {
    await this.#recordings.abandon();
  }

  /** Pictures that are in the old state only are closed, and what was opened for them is dropped. */
  #replaceState(state: StudioState): void {
    const before = filesOf(this.#state);
    const after = filesOf(state);
    this.#state = state;
    for (const file of before) {
      if (after.includes(file)) continue;
      if (!after.some(({ fileSha256 }) => fileSha256 === file.fileSha256)) {
        this.#gate.forgetPicture(file.fileSha256);
        this.#ourPeople.forget(file.fileSha256);
      }
      if (file.kind === 'picture') file.frame.close();
      else file.close();
    }
  }

  /** One step of what plays: drawn, recorded if somebody asked for that, and told of now and then. */
  async #showMoment(moment: Moment): Promise<void> {
    // Somebody new may be whom the first source waits for.
    const state = (this.#state = withAssignments(this.#state));
    if (state.target && state.target.kind !== 'picture') this.#inputs.follow(state.target, moment);
    if (movedStills(state).length > 0 || this.#recordings.isTakingMotion) {
      await this.#driver.follow(state, moment);
      this.#recordings.addMotion(moment, this.#driver);
    }
    const isRecorded = await this.#recordings.add(state, moment, this.#driver, this.#workshop, this.#preview);
    if (!isRecorded) await this.#drawPreview();
    await this.#preview.caughtUp();
    if (performance.now() - this.#reportedAt > REPORT_INTERVAL_IN_MILLISECONDS) this.#reportUnasked();
  }

  async #drawPreview(): Promise<void> {
    await this.#preview.draw(() => {
      const state = this.#state;
      if (state.target === null && movedStills(state).length === 0) return 'empty';
      const isOpen = (face: Parameters<ConsentGate['consentFor']>[0]) =>
        this.#gate.consentFor(face, useOf(state)) !== null;
      const plan = planDrawing(state, this.#playback.moment, this.#driver, isOpen);
      return { plan, isMoving: state.target !== null && state.target.kind !== 'picture' };
    });
  }

  async #refresh(): Promise<StudioStatus> {
    this.#state = withAssignments(this.#state);
    await findPersons(movedStills(this.#state), this.#workshop);
    await this.#ourPeople.attest(this.#state, this.#gate);
    this.#expiry.renew(this.#state, this.#gate);
    await this.#drawPreview();
    // A face that cannot be drawn stays hidden; the preview has said why.
    await this.#faces
      .draw(() => this.#state, this.#gate)
      .catch((error: unknown) => {
        if (!(error instanceof PersonaGrataError)) throw error;
      });
    this.#inputs.watch(picturesOf(this.#state));
    return this.#status();
  }

  #status(): Promise<StudioStatus> {
    return reportStatus(this.#state, this.#gate, this.#preview.report, {
      policyError: this.ledgers.policyError,
      moment: this.#playback.moment,
      playback: this.#playback.report(),
      recording: this.#recordings.report(),
    });
  }

  #reportUnasked(): void {
    this.#reportedAt = performance.now();
    void this.#status().then(this.#surroundings.onStatus);
  }

  /** Takes away what the guard refused; everything else stays, and the target before it comes back. */
  #refuseInput(input: Target, error: GuardError): void {
    this.#surroundings.enqueue(async () => {
      if (!filesOf(this.#state).includes(input)) return;
      const before = await this.#replaced.reopen(input, this.#files);
      this.#surroundings.onStatus(await this.#remove(input.pictureId, before));
      this.#surroundings.onRefusal(error);
    });
  }

  #refreshUnasked(): void {
    this.#surroundings.enqueue(async () => {
      this.#surroundings.onStatus(await this.#refresh());
    });
  }
}
