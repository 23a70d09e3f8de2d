import type { CapturedFrame, MovingFrame } from '../capture';
import type { Face, TrackedFace } from '../landmarks';

/** How somebody looked when they were seen best: for their portrait in the list of people. */
export interface SeenPerson {
  readonly frame: CapturedFrame;
  readonly face: Face;
}

/** While somebody known is away, a stranger may turn out to be them within so many frames; until then they are nobody's, and hidden. */
const SIGHTINGS_OF_A_STRANGER = 13;

/** Everyone who was seen in a moving target, by the number the tracker gave them. Owns their portraits. */
export class People implements Disposable {
  /** Null for somebody whose portrait was taken away: they are known, and there is no picture of them. */
  readonly #people = new Map<number, SeenPerson | null>();
  readonly #welcome = new Set<number>();
  readonly #sightings = new Map<number, number>();

  /** In order of appearance. */
  get trackIds(): readonly number[] {
    return [...this.#people.keys()].sort((one, other) => one - other);
  }

  seen(trackId: number): SeenPerson | null {
    return this.#people.get(trackId) ?? null;
  }

  /** Takes away the portrait of somebody who no longer agrees, and takes none until {@link welcome} says that they do. */
  removePortrait(trackId: number): void {
    if (!this.#people.has(trackId)) return;
    this.#people.get(trackId)?.frame.close();
    this.#people.set(trackId, null);
    this.#welcome.delete(trackId);
  }

  /** Somebody agrees again: their portrait is taken when they are seen next. */
  welcome(trackId: number): void {
    if (this.#people.get(trackId) === null) this.#welcome.add(trackId);
  }

  /** Takes a picture of whoever is new or welcome again; true when somebody is. The frame must not be closed meanwhile. */
  async meet(frame: MovingFrame, faces: readonly TrackedFace[]): Promise<boolean> {
    const isSomebodyAway = this.trackIds.some((known) => !faces.some(({ trackId }) => trackId === known));
    const strangers = faces.filter(({ trackId }) => {
      if (this.#people.has(trackId)) return this.#welcome.delete(trackId);
      const sightings = (this.#sightings.get(trackId) ?? 0) + 1;
      this.#sightings.set(trackId, sightings);
      return !isSomebodyAway || sightings > SIGHTINGS_OF_A_STRANGER;
    });
    for (const stranger of strangers) await this.#take(frame, stranger);
    return strangers.length > 0;
  }

  /** Forgets everyone but those; true when somebody was forgotten. */
  keepOnly(trackIds: readonly number[]): boolean {
    const gone = this.trackIds.filter((known) => !trackIds.includes(known));
    for (const trackId of gone) {
      this.#people.get(trackId)?.frame.close();
      this.#people.delete(trackId);
      this.#welcome.delete(trackId);
    }
    return gone.length > 0;
  }

  /** Takes a new picture of somebody, unless theirs was taken away. The frame must not be closed meanwhile. */
  async retake(frame: MovingFrame, face: TrackedFace): Promise<void> {
    if (this.#people.get(face.trackId) !== null) await this.#take(frame, face);
  }

  close(): void {
    for (const person of this.#people.values()) person?.frame.close();
    this.#people.clear();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async #take(frame: MovingFrame, { trackId, landmarksInPixels, box, pose }: TrackedFace): Promise<void> {
    const bitmap = await createImageBitmap(frame.pixels);
    this.#people.get(trackId)?.frame.close();
    const face: Face = { landmarksInPixels: landmarksInPixels.slice(), box, pose };
    this.#people.set(trackId, { frame: stillOf(bitmap), face });
  }
}

function stillOf(bitmap: ImageBitmap): CapturedFrame {
  return {
    bitmap,
    widthInPixels: bitmap.width,
    heightInPixels: bitmap.height,
    format: 'png',
    fileSha256: '',
    notices: [],
    close: () => {
      bitmap.close();
    },
    [Symbol.dispose]: () => {
      bitmap.close();
    },
  };
}
