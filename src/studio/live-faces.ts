import type { MovingFrame } from '../capture';
import type { Face } from '../landmarks';
import { type FaceCrop, type FaceVerdict, type Inspector, cropFace, eraseFaceCrop } from '../inspect';
import type { LiveOutcome } from './live-messages';

/** Crops beyond the first: at each rest, and at the end. */
const MOST_LATER_CROPS = 6;

export interface LiveFindings {
  readonly outcome: Exclude<LiveOutcome, 'failed'>;
  readonly advisory: Readonly<Record<string, number | null>>;
}

/** The few crops of a live check by which faces are compared. Owns them; `close()` overwrites every pixel. */
export class LiveFaces implements Disposable {
  readonly #reference: FaceCrop | null;
  #first: FaceCrop | null = null;
  readonly #later: FaceCrop[] = [];

  /** @param reference - the face in the picture, which becomes this object's; null where there is none to compare with. */
  constructor(reference: FaceCrop | null) {
    this.#reference = reference;
  }

  /** Remembers the face in a frame: the first time as that of the beginning. */
  keep({ pixels }: MovingFrame, face: Face): void {
    if (!this.#first) this.#first = cropFace(pixels, face);
    else if (this.#later.length < MOST_LATER_CROPS) this.#later.push(cropFace(pixels, face));
  }

  /** @throws InspectError `inspect-unavailable` or `inspect-failed`; DOMException `AbortError`. */
  async compare(inspector: Inspector, signal: AbortSignal): Promise<LiveFindings> {
    const first = this.#first;
    if (!first) return { outcome: 'changed', advisory: {} };
    const { antispoof, liveness } = await inspector.scoreLiveness(first, signal);
    const advisory = { antispoof: rounded(antispoof), liveness: rounded(liveness) };
    let weakest: FaceVerdict = 'same';
    for (const later of this.#later) {
      const { verdict } = await inspector.compareFaces(first, later, signal);
      if (verdict === 'different') return { outcome: 'changed', advisory };
      if (verdict === 'uncertain') weakest = verdict;
    }
    if (!this.#reference) return { outcome: 'not-run', advisory };
    const { verdict } = await inspector.compareFaces(this.#reference, first, signal);
    // Who may not be the same from beginning to end is not surely the one in the picture.
    return { outcome: verdict === 'same' ? weakest : verdict, advisory };
  }

  close(): void {
    for (const crop of [this.#reference, this.#first, ...this.#later]) if (crop) eraseFaceCrop(crop);
    this.#first = null;
    this.#later.length = 0;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Advice needs no more digits, and more of them could tell records apart. */
function rounded(score: number): number {
  return Math.round(100 * score) / 100;
}
