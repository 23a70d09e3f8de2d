import { type Box, boxCentre } from '../core';
import type { Face } from './face';
import type { LostFace, TrackedFace, TrackedFrame } from './tracked-face';

/** A face that is not found stays where it was for this long: a blink of the detector, not of the picture. */
const HELD_SECONDS = 0.25;

/** After that its place stays covered for this long. */
const LOST_SECONDS = 3;

/** How much larger the covered place is in the end. */
const LOST_GROWTH = 2;

interface Track {
  readonly trackId: number;
  face: Face;
  seenSeconds: number;
}

/** Who is who from frame to frame: pure bookkeeping, knows nothing of pictures. */
export class TrackRegister {
  readonly #tracks: Track[] = [];

  /** The faces found in the frame at `timestampSeconds`, named. */
  update(found: readonly Face[], timestampSeconds: number): TrackedFrame {
    const unmatched = new Set(found);
    const pairs = this.#tracks
      .flatMap((track) => found.map((face) => ({ track, face, cost: distanceInWidths(track.face, face) })))
      .filter(({ cost }) => cost < 1)
      .sort((one, other) => one.cost - other.cost);
    const matched = new Set<Track>();
    for (const { track, face } of pairs) {
      if (matched.has(track) || !unmatched.delete(face)) continue;
      matched.add(track);
      track.face = face;
      track.seenSeconds = timestampSeconds;
    }
    for (const face of unmatched)
      this.#tracks.push({ trackId: this.#tracks.length, face, seenSeconds: timestampSeconds });
    const faces: TrackedFace[] = [];
    const lost: LostFace[] = [];
    for (const { trackId, face, seenSeconds } of this.#tracks) {
      const age = timestampSeconds - seenSeconds;
      if (age <= HELD_SECONDS) faces.push({ ...face, trackId, presence: age > 0 ? 'held' : 'seen' });
      else if (age <= HELD_SECONDS + LOST_SECONDS)
        lost.push({ trackId, box: grow(face.box, 1 + ((LOST_GROWTH - 1) * age) / LOST_SECONDS) });
    }
    return { faces, lost };
  }

  /** After a jump in time nobody is held or lost; whoever comes next near an old place is the one who was there. */
  restart(): void {
    for (const track of this.#tracks) track.seenSeconds = -Infinity;
  }

  forget(): void {
    this.#tracks.length = 0;
  }
}

function distanceInWidths(one: Face, other: Face): number {
  const [a, b] = [boxCentre(one.box), boxCentre(other.box)];
  return Math.hypot(a.x - b.x, a.y - b.y) / Math.max(one.box.width, other.box.width);
}

function grow(box: Box, factor: number): Box {
  const [width, height] = [box.width * factor, box.height * factor];
  const centre = boxCentre(box);
  return { left: centre.x - width / 2, top: centre.y - height / 2, width, height };
}
