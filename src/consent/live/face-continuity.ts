import { type Box, boxCentre } from '../../core';

/** Nobody looks away from a prompt for so long. */
const LONGEST_GAP_SECONDS = 0.6;
/** In parts of the face's width, for each second: a head goes no faster, a cut does. */
const FASTEST_PER_SECOND = 8;
/** What a head that leans in or a landmark that errs may do from frame to frame. */
const LEAST_JUMP = 0.45;
const LARGEST_GROWTH = 1.4;

export type BreakReason = 'face-lost' | 'face-jumped' | 'face-replaced';

/** A face seen in one frame. */
export interface SeenFace {
  readonly trackId: number;
  readonly box: Box;
}

/** Holds the challenge to one face, from the first frame to the last, without a jump. */
export class FaceContinuity {
  #last: (SeenFace & { readonly seconds: number }) | null = null;

  /** Why this is not the face any more, or null while it is. */
  follow(seconds: number, face: SeenFace | null): BreakReason | null {
    const last = this.#last;
    if (!face) return last && seconds - last.seconds > LONGEST_GAP_SECONDS ? 'face-lost' : null;
    this.#last = { ...face, seconds };
    if (!last) return null;
    if (face.trackId !== last.trackId) return 'face-replaced';
    if (seconds - last.seconds > LONGEST_GAP_SECONDS) return 'face-lost';
    const [one, other] = [boxCentre(last.box), boxCentre(face.box)];
    const moved = Math.hypot(other.x - one.x, other.y - one.y) / last.box.width;
    const growth = Math.max(face.box.width / last.box.width, last.box.width / face.box.width);
    const mostMoved = Math.max(LEAST_JUMP, FASTEST_PER_SECOND * (seconds - last.seconds));
    return moved > mostMoved || growth > LARGEST_GROWTH ? 'face-jumped' : null;
  }
}
