import type { Frame } from '../capture';
import type { Face } from '../landmarks';
import { type DriverRest, type Motion, STILL_MOTION, motionOf, restOf } from '../reenact';
import type { Moment } from './moving-target';
import type { SeenPerson } from './people';
import { type StudioState, driverOf } from './studio-state';

/** Whoever moves the stills, as they are now. */
export interface Driving {
  readonly motion: Motion;
  /** Their picture, from which the inside of the mouth is taken; null for a performance, and while nobody is seen. */
  readonly picture: { readonly frame: Frame; readonly face: Face; readonly rest: SeenPerson } | null;
}

const NOTHING_HAPPENS: Driving = { motion: STILL_MOTION, picture: null };

/** Reads the motion out of a moving target, moment by moment, against the driver at rest. */
export class Driver {
  #rest: { readonly person: SeenPerson; readonly shape: DriverRest } | null = null;
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
    if (!face || trackId === null || moment.frame === null) {
      this.#driving = { motion: this.#driving.motion, picture: null };
      return;
    }
    if (this.#isCalibrating) await target.people.retake(moment.frame, face);
    this.#isCalibrating = false;
    const person = target.people.seen(trackId);
    if (!person) return;
    if (this.#rest?.person !== person) this.#rest = { person, shape: restOf(person.face) };
    this.#driving = {
      motion: motionOf(face, this.#rest.shape),
      picture: { frame: moment.frame, face, rest: person },
    };
  }

  /** The next moment's face is the resting one. */
  calibrate(): void {
    this.#isCalibrating = true;
  }

  /** Another target, another driver. */
  forget(): void {
    this.#rest = null;
    this.#isCalibrating = false;
    this.#driving = NOTHING_HAPPENS;
  }

  /** One that starts from the same rest, for a pass of its own. */
  copy(): Driver {
    const copy = new Driver();
    copy.#rest = this.#rest;
    return copy;
  }
}
