import type { Frame } from '../capture';
import type { Face, TrackedFace } from '../landmarks';
import { type DriverRest, type Motion, RestFinder, STILL_MOTION, motionOf } from '../reenact';
import type { Moment, MovingTarget } from './moving-target';
import type { SeenPerson } from './people';
import { type StudioState, driverOf, movedStills } from './studio-state';

/** Whoever moves the stills, as they are now. */
export interface Driving {
  readonly motion: Motion;
  /** Their picture, from which the inside of the mouth is taken; null for a performance, and while nobody is seen. */
  readonly picture: {
    readonly frame: Frame;
    readonly face: Face;
    readonly rest: SeenPerson | null;
  } | null;
}

const NOTHING_HAPPENS: Driving = { motion: STILL_MOTION, picture: null };

/** Reads the motion out of a moving target, moment by moment, against the driver at rest. */
export class Driver {
  #finder: { readonly still: Face | null; readonly finder: RestFinder } | null = null;
  /** For a pass of its own: measured from one rest throughout. */
  #fixedRest: DriverRest | null = null;
  #isCalibrating = false;
  #driving = NOTHING_HAPPENS;

  get driving(): Driving {
    return this.#driving;
  }

  /**
   * Takes in one moment. A driver who is out of sight for a moment leaves the stills as they were.
   *
   * @param state - must have a moving target, of which the moment is.
   */
  async follow(state: StudioState, moment: Moment): Promise<void> {
    const { target } = state;
    if (!target || target.kind === 'picture') return;
    if (moment.performed) {
      this.#driving = { motion: moment.performed, picture: null };
      return;
    }
    const trackId = driverOf(state);
    const face = moment.tracked.faces.find((candidate) => candidate.trackId === trackId);
    if (!face || moment.frame === null) {
      this.#driving = { motion: this.#driving.motion, picture: null };
      return;
    }
    const rest = this.#fixedRest ?? (await this.#seeRest(state, target, moment, face));
    const person = target.people.seen(face.trackId);
    this.#driving = { motion: motionOf(face, rest), picture: { frame: moment.frame, face, rest: person } };
  }

  /** The next moment's face is the resting one. */
  calibrate(): void {
    this.#isCalibrating = true;
  }

  /** Another target, another driver. */
  forget(): void {
    this.#finder = null;
    this.#fixedRest = null;
    this.#isCalibrating = false;
    this.#driving = NOTHING_HAPPENS;
  }

  /** One that measures from the rest found so far and finds no other, for a pass of its own. */
  copy(): Driver {
    const copy = new Driver();
    copy.#fixedRest = this.#finder?.finder.rest ?? null;
    return copy;
  }

  /** Keeps a picture of the driver whenever a better rest is seen: folds are measured against it. */
  async #seeRest(
    state: StudioState,
    target: MovingTarget,
    { frame, timestampSeconds }: Moment,
    face: TrackedFace,
  ): Promise<DriverRest> {
    const finder = this.#finderFor(state, face);
    const isCalibrating = this.#isCalibrating;
    this.#isCalibrating = false;
    if (isCalibrating) finder.calibrate(face);
    const { rest, isBest } = finder.see(face, timestampSeconds);
    if (frame && (isBest || isCalibrating)) await target.people.retake(frame, face);
    return rest;
  }

  #finderFor(state: StudioState, driving: Face): RestFinder {
    const still = movedStills(state)[0]?.faces[0] ?? null;
    if (this.#finder?.still !== still) this.#finder = { still, finder: new RestFinder(still ?? driving) };
    return this.#finder.finder;
  }
}
