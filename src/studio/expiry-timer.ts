import type { ConsentGate } from '../consent';
import { type StudioState, useOf } from './studio-state';
import { listSubjects } from './subjects';

/** Timers hold no more milliseconds than this; what is later is looked for again. */
const LONGEST_WAIT_IN_MILLISECONDS = 24 * 3_600_000;

/** The gate closes by itself when a consent runs out; the picture must follow at once. */
export class ExpiryTimer {
  readonly #onExpiry: () => void;
  #timer = 0;

  constructor(onExpiry: () => void) {
    this.#onExpiry = onExpiry;
  }

  /** Waits for whichever consent of those in the pictures ends first. */
  renew(state: StudioState, gate: ConsentGate): void {
    clearTimeout(this.#timer);
    const ends = listSubjects(state).flatMap(({ face }) => {
      const consent = gate.consentFor(face, useOf(state));
      return consent ? [Date.parse(consent.validUntil)] : [];
    });
    if (ends.length > 0)
      this.#timer = setTimeout(
        this.#onExpiry,
        Math.min(LONGEST_WAIT_IN_MILLISECONDS, Math.max(0, Math.min(...ends) - Date.now()) + 1),
      );
  }
}
