import type { KnownPlace, TrackedFace } from '../landmarks';

/** How far apart two steps may be to tell of one another. */
const NEAR_ENOUGH_IN_SECONDS = 0.2;
/** Notes are taken this far apart: one every few frames is enough to find somebody by. */
const STEP_IN_SECONDS = 0.1;

/** Where everyone was at each time of a clip, so that a second run through it knows them from the first frame on. */
export class Whereabouts {
  readonly #places = new Map<number, readonly KnownPlace[]>();

  note(timestampSeconds: number, faces: readonly TrackedFace[]): void {
    const seen = faces.filter(({ presence }) => presence === 'seen');
    if (seen.length === 0) return;
    this.#places.set(
      stepOf(timestampSeconds),
      seen.map(({ trackId, box }) => ({ trackId, box })),
    );
  }

  /** Nobody where nothing is known. */
  at(seconds: number): readonly KnownPlace[] {
    const reach = Math.ceil(NEAR_ENOUGH_IN_SECONDS / STEP_IN_SECONDS);
    for (let away = 0; away <= reach; away++) {
      for (const step of [stepOf(seconds) - away, stepOf(seconds) + away]) {
        const places = this.#places.get(step);
        if (places) return places;
      }
    }
    return [];
  }
}

function stepOf(seconds: number): number {
  return Math.round(seconds / STEP_IN_SECONDS);
}
