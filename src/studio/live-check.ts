import { type MovingFrame, cameraFrames, imageOf } from '../capture';
import { CameraError, InspectError, PersonaGrataError, isAbort } from '../core';
import { type ChallengeState, LiveChallenge, gaugeFace } from '../consent';
import { Inspector, cropFace } from '../inspect';
import { FaceTracker, type TrackedFace } from '../landmarks';
import { type LiveFindings, LiveFaces } from './live-faces';
import type { LiveCommand, LiveOutcome, LiveReport } from './live-messages';
import { drawLiveOutline } from './live-outline';
import type { SeenPerson } from './people';

/** While nothing else changes, the page is told of the time that is left this often. */
const REPORT_INTERVAL_SECONDS = 0.1;
/** Narrower faces, in parts of the frame, are measured too roughly. */
const LEAST_FACE_WIDTH = 0.12;
/** Only the subject and whoever may take over are of interest. */
const MAXIMUM_FACES = 3;

type Begin = Extract<LiveCommand, { kind: 'begin' }>;

/** What a live check ends with; `challenge` is null when it was broken off. */
export interface LiveResult {
  readonly outcome: LiveOutcome;
  readonly challenge: ChallengeState;
  readonly advisory: LiveFindings['advisory'];
}

/**
 * One live check, from the first frame of the camera to its outcome. It owns tracker, crops and the stream, and lets all of them go when
 * it is over; nothing of what was seen stays.
 */
export class LiveCheck implements Disposable {
  readonly #begin: Begin;
  readonly #challenge: LiveChallenge;
  readonly #onReport: (report: LiveReport) => void;
  readonly #abort = new AbortController();
  #report: LiveReport;
  #reportedSeconds = -Infinity;

  constructor(begin: Begin, onReport: (report: LiveReport) => void, challenge = new LiveChallenge()) {
    this.#begin = begin;
    this.#onReport = onReport;
    this.#challenge = challenge;
    this.#report = {
      subjectId: begin.subjectId,
      stage: 'opening',
      seen: 'nobody',
      challenge: null,
      outcome: null,
      error: null,
    };
  }

  /**
   * Runs until it is over.
   *
   * @param reference - in the picture that somebody says is of them; null where no face of them is known. Stays the caller's.
   * @returns null when it was closed before, or broken off; the report says why.
   */
  async run(reference: SeenPerson | null): Promise<LiveResult | null> {
    const { signal } = this.#abort;
    this.#tell({});
    try {
      using faces = new LiveFaces(reference && cropFace(imageOf(reference.frame), reference.face));
      const challenge = await this.#watch(faces);
      if (challenge.phase !== 'passed') return this.#end({ outcome: 'failed', challenge, advisory: {} });
      this.#tell({ stage: 'comparing', challenge });
      using inspector = new Inspector();
      return this.#end({ challenge, ...(await faces.compare(inspector, signal)) });
    } catch (error) {
      if (!isAbort(error)) this.refuse(error);
      return null;
    }
  }

  /** Ends it, or does not even begin, and says why. */
  refuse(error: unknown): void {
    if (!(error instanceof PersonaGrataError)) console.error(error);
    const known = error instanceof PersonaGrataError ? error : new InspectError('inspect-failed');
    this.#tell({ stage: 'broken', error: known.toReport() });
    this.close();
  }

  steer(kind: Exclude<LiveCommand['kind'], 'begin' | 'end'>): void {
    const challenge = {
      exchange: () => this.#challenge.exchange(),
      speak: () => this.#challenge.speakInstead(),
      heard: () => this.#challenge.answerSpoken(true),
      'not-heard': () => this.#challenge.answerSpoken(false),
    }[kind]();
    this.#tell({ challenge });
  }

  close(): void {
    this.#abort.abort();
    // A stream that nobody has begun to read.
    if (!this.#begin.frames.locked) this.#begin.frames.cancel().catch(() => undefined);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async #watch(faces: LiveFaces): Promise<ChallengeState> {
    const { signal } = this.#abort;
    using tracker = await FaceTracker.create({ maximumFaces: MAXIMUM_FACES });
    signal.throwIfAborted();
    for await (const frame of cameraFrames(this.#begin.frames, signal)) {
      using closing = frame;
      const state = this.#look(tracker, closing, faces);
      if (state.phase === 'passed' || state.phase === 'failed') return state;
    }
    throw new CameraError('camera-lost');
  }

  #look(tracker: FaceTracker, frame: MovingFrame, faces: LiveFaces): ChallengeState {
    const { timestampSeconds, widthInPixels: width, heightInPixels: height } = frame;
    const face = nearest(tracker.track(frame).faces);
    const isFar = face !== null && face.box.width < LEAST_FACE_WIDTH * width;
    const before = this.#challenge.state;
    const state = this.#challenge.look({
      timestampSeconds,
      face: face && !isFar ? { trackId: face.trackId, box: face.box, gauge: gaugeFace(face) } : null,
    });
    // At rest a face is compared best: when it has just come to rest, before each prompt, and at the very end.
    if (face && !isFar && state.phase !== before.phase && state.phase !== 'failed') faces.keep(frame, face);
    drawLiveOutline(this.#begin.canvas, face, { width, height });
    const seen = face === null ? 'nobody' : isFar ? 'far' : 'good';
    const isNews =
      seen !== this.#report.seen ||
      state.phase !== before.phase ||
      state.step !== before.step ||
      state.mistake !== before.mistake;
    if (isNews || timestampSeconds - this.#reportedSeconds > REPORT_INTERVAL_SECONDS) {
      this.#reportedSeconds = timestampSeconds;
      this.#tell({ stage: 'watching', seen, challenge: state });
    }
    return state;
  }

  #end(result: LiveResult): LiveResult {
    this.#tell({ stage: 'over', outcome: result.outcome, challenge: result.challenge });
    return result;
  }

  #tell(change: Partial<LiveReport>): void {
    this.#report = { ...this.#report, ...change };
    if (!this.#abort.signal.aborted) this.#onReport(this.#report);
  }
}

/** Who stands before the camera; somebody beside or behind them is smaller. */
function nearest(faces: readonly TrackedFace[]): TrackedFace | null {
  const seen = faces.filter(({ presence }) => presence === 'seen');
  return seen.reduce<TrackedFace | null>(
    (largest, face) => (largest && largest.box.width >= face.box.width ? largest : face),
    null,
  );
}
