import type { BothEyes } from './worn-mesh';

/** What an open eye of somebody unknown is taken to be, as a part of the eye's width. */
const USUAL_OPENING = 0.2;
/** Eyes that open wider are known at once; that they are narrower shows only after a while, or every blink would count. */
const NARROWING_SECONDS = 4;
/** A lid lower than this part of the usual is on its way to a blink. */
const BLINKING = 0.6;
const NARROWEST_OPENING = 0.08;

/** How wide one person's eyes are when they are open, learned while they move. */
export class OpenLids {
  readonly #usual = { left: USUAL_OPENING, right: USUAL_OPENING };

  /** The openings as parts of this person's own open eye, in the measure of an average one: 0.2 is open. */
  read(opening: BothEyes, passedSeconds: number): BothEyes {
    const usual = this.#usual;
    for (const eye of ['left', 'right'] as const) {
      const found = opening[eye];
      if (found > usual[eye]) usual[eye] += 0.5 * (found - usual[eye]);
      else if (found > BLINKING * usual[eye]) {
        const share = 1 - Math.exp(-passedSeconds / NARROWING_SECONDS);
        usual[eye] = Math.max(NARROWEST_OPENING, usual[eye] + share * (found - usual[eye]));
      }
    }
    return {
      left: (USUAL_OPENING * opening.left) / usual.left,
      right: (USUAL_OPENING * opening.right) / usual.right,
    };
  }
}
