import { type Box, boxCentre } from '../core';
import { assignRows } from './assignment';
import { type FoundFace, Track } from './track';
import type { KnownPlace, LostFace, TrackedFace, TrackedFrame } from './tracked-face';

/** A face that is not found stays where it was for this long: a blink of the detector, not of the picture. */
const HELD_SECONDS = 0.25;

/** After that its place stays covered for this long, since the face may still be there. */
const LOST_SECONDS = 3;

/** How much larger the covered place becomes in that time. */
const LOST_GROWTH = 1;

/** How far a face may be from where it was expected, in its widths: at once, and for each second unseen. */
const REACH_IN_WIDTHS = 0.5;
const REACH_GROWTH_IN_WIDTHS_PER_SECOND = 2;
const LONGEST_REACH_IN_WIDTHS = 3;

/** How much larger or smaller it may have become, as a logarithm, at once and for each second unseen. */
const SIZE_REACH = 0.35;
const SIZE_REACH_GROWTH_PER_SECOND = 0.7;

/** What looks less alike than this is doubted although it is in the right place. */
const DOUBTED_LOOK = 1;

/** Whoever was seen so shortly ago has not been exchanged for somebody else, but by a cut, which is known by itself. */
const STILL_HERE_SECONDS = 0.6;

/** A doubt that lasts is a certainty. */
const LONGEST_DOUBT_SECONDS = 0.25;

/** Where somebody was lost, whoever looks as alike as this is taken to have been found again. */
const FOUND_AGAIN_LOOK = 0.7;

/** What looks as alike as this is the same person, wherever and whenever it is. */
const SAME_LOOK = 0.6;

/** ... provided that nobody else looks nearly as alike. */
const LEAD_OF_SAME_LOOK = 0.15;

/** Somebody new may turn out within so many frames to be somebody known. */
const FRAMES_OF_A_NEWCOMER = 12;
const SAME_GALLERY = 0.5;

/** A pair that costs more is not made. */
const COST_OF_NO_PAIR = 4;

/** More people than this are not remembered; those seen least are forgotten first. */
const MOST_TRACKS = 60;

/** Who is who from frame to frame. Pure bookkeeping of what was found; the picture itself it does not see. */
export class TrackRegister {
  #tracks: Track[] = [];
  #nextTrackId = 0;
  #timestampSeconds = -Infinity;
  /** Since the frame before. */
  #stepSeconds = Infinity;

  /**
   * Names the faces found in the frame at `timestampSeconds`: first those near the place where somebody was expected, then those who
   * look like somebody who had gone; the others are new.
   */
  update(found: readonly FoundFace[], timestampSeconds: number): TrackedFrame {
    if (timestampSeconds < this.#timestampSeconds) this.restart();
    this.#stepSeconds = timestampSeconds - this.#timestampSeconds;
    this.#timestampSeconds = timestampSeconds;
    const open = new Set(found);
    this.#matchByPlace(open, timestampSeconds);
    this.#matchByLook(open, timestampSeconds);
    for (const face of open) this.#tracks.push(new Track(this.#nextTrackId++, face, timestampSeconds));
    this.#joinNewcomers(timestampSeconds);
    this.#forgetSome(timestampSeconds);
    return this.#frameAt(timestampSeconds);
  }

  /** Where faces that are held or lost should be looked for, nearest in time first. */
  expected(timestampSeconds: number): { readonly box: Box; readonly secondsUnseen: number }[] {
    return this.#tracks
      .map((track) => ({
        box: track.predictedBox(timestampSeconds),
        secondsUnseen: track.secondsUnseen(timestampSeconds),
      }))
      .filter(({ secondsUnseen }) => secondsUnseen <= HELD_SECONDS + LOST_SECONDS)
      .sort((one, other) => one.secondsUnseen - other.secondsUnseen);
  }

  /** Everyone remembered: fewer than were ever named, since a newcomer may turn out to be somebody known. */
  get trackIds(): readonly number[] {
    return this.#tracks.map(({ trackId }) => trackId);
  }

  /** After a jump in time: nobody is held or lost, and people are known again by their looks. */
  restart(): void {
    for (const track of this.#tracks) track.restart();
    this.#timestampSeconds = -Infinity;
  }

  /** After a jump to a place where everyone's whereabouts are known: nobody has to be known by their looks there. */
  placeAt(known: readonly KnownPlace[], timestampSeconds: number): void {
    // Long enough ago that whoever is not found there after all is lost, and not held.
    const seenSeconds = timestampSeconds - 1.2 * HELD_SECONDS;
    for (const { trackId, box } of known)
      this.#tracks.find((track) => track.trackId === trackId)?.placeAt(box, seenSeconds);
  }

  forget(): void {
    this.#tracks = [];
    this.#nextTrackId = 0;
    this.#timestampSeconds = -Infinity;
  }

  #matchByPlace(open: Set<FoundFace>, timestampSeconds: number): void {
    const found = [...open];
    const near = this.#tracks.filter(
      (track) => track.secondsUnseen(timestampSeconds) <= HELD_SECONDS + LOST_SECONDS,
    );
    if (found.length === 0 || near.length === 0) return;
    const distances = near.map((track) => found.map(({ look }) => track.gallery.distanceTo(look)));
    const columns = assignRows(
      near.map((track, row) =>
        found.map((face, column) =>
          pairCost(track, face, distances[row]![column]!, timestampSeconds, this.#stepSeconds),
        ),
      ),
      COST_OF_NO_PAIR,
    );
    const doubted: [Track, FoundFace][] = [];
    columns.forEach((column, row) => {
      if (column === null) return;
      const [track, face, distance] = [near[row]!, found[column]!, distances[row]![column]!];
      const isTold = canTell(track, face.look, timestampSeconds);
      if (isTold && distance >= DOUBTED_LOOK) {
        doubted.push([track, face]);
        return;
      }
      open.delete(face);
      const isGap = track.secondsUnseen(timestampSeconds) > HELD_SECONDS;
      track.see(face, isTold ? distance : 0, timestampSeconds, isGap);
    });
    for (const [track, face] of doubted) {
      // Somebody else in the same place, or a hand before the face: until that is clear, nobody is taken for anybody.
      track.doubtedSinceSeconds ??= timestampSeconds;
      const isUnclear = timestampSeconds - track.doubtedSinceSeconds < LONGEST_DOUBT_SECONDS;
      if (isUnclear && this.#whoLooksLike(face, timestampSeconds) === null) open.delete(face);
    }
  }

  #matchByLook(open: Set<FoundFace>, timestampSeconds: number): void {
    for (const face of open) {
      const match = this.#whoLooksLike(face, timestampSeconds);
      if (match === null) continue;
      open.delete(face);
      match.track.see(face, match.distance, timestampSeconds, true);
    }
  }

  /** The one person not seen in this frame who looks like `face`, beyond confusion. */
  #whoLooksLike(
    { look }: FoundFace,
    timestampSeconds: number,
  ): { readonly track: Track; readonly distance: number } | null {
    const [best, second] = this.#tracks
      .filter((track) => track.secondsUnseen(timestampSeconds) > 0)
      .map((track) => ({ track, distance: track.gallery.distanceTo(look) }))
      .sort((one, other) => one.distance - other.distance);
    if (best === undefined) return null;
    const leads = second === undefined || second.distance - best.distance > LEAD_OF_SAME_LOOK;
    return best.distance < SAME_LOOK && leads ? best : null;
  }

  /** One look may mislead; after some frames a newcomer can be known as somebody who had gone. */
  #joinNewcomers(timestampSeconds: number): void {
    for (const newcomer of this.#tracks) {
      const { count } = newcomer.gallery;
      if (count < FRAMES_OF_A_NEWCOMER / 2 || count > FRAMES_OF_A_NEWCOMER) continue;
      if (newcomer.secondsUnseen(timestampSeconds) > 0) continue;
      const [best, second] = this.#tracks
        .filter((track) => track.trackId < newcomer.trackId && track.secondsUnseen(timestampSeconds) > 0)
        .map((track) => ({ track, distance: track.gallery.distanceToGallery(newcomer.gallery) }))
        .sort((one, other) => one.distance - other.distance);
      if (best === undefined || best.distance > SAME_GALLERY) continue;
      if (second !== undefined && second.distance - best.distance < LEAD_OF_SAME_LOOK) continue;
      best.track.becomes(newcomer);
      this.#tracks = this.#tracks.filter((track) => track !== newcomer);
    }
  }

  #forgetSome(timestampSeconds: number): void {
    while (this.#tracks.length > MOST_TRACKS) {
      const gone = this.#tracks
        .filter((track) => track.secondsUnseen(timestampSeconds) > HELD_SECONDS + LOST_SECONDS)
        .sort((one, other) => one.gallery.count - other.gallery.count)[0];
      if (gone === undefined) return;
      this.#tracks = this.#tracks.filter((track) => track !== gone);
    }
  }

  /** Where somebody else is found in the very place, nobody is left to be seen. */
  #isBehindSomebody(lost: Track, timestampSeconds: number): boolean {
    const place = lost.predictedBox(timestampSeconds);
    return this.#tracks.some(
      (track) => track.secondsUnseen(timestampSeconds) === 0 && distanceInWidths(place, track.face.box) < 0.3,
    );
  }

  #frameAt(timestampSeconds: number): TrackedFrame {
    const faces: TrackedFace[] = [];
    const lost: LostFace[] = [];
    for (const track of this.#tracks) {
      const secondsUnseen = track.secondsUnseen(timestampSeconds);
      const { trackId, face } = track;
      if (secondsUnseen <= HELD_SECONDS)
        faces.push({ ...face, trackId, presence: secondsUnseen > 0 ? 'held' : 'seen' });
      else if (
        secondsUnseen <= HELD_SECONDS + LOST_SECONDS &&
        !this.#isBehindSomebody(track, timestampSeconds)
      ) {
        const growth = (LOST_GROWTH * (secondsUnseen - HELD_SECONDS)) / LOST_SECONDS;
        lost.push({ trackId, box: growBox(track.predictedBox(timestampSeconds), 1 + growth) });
      }
    }
    return { faces: faces.sort(byTrackId), lost: lost.sort(byTrackId) };
  }
}

/** What it costs to take `found` for `track`: how far it is from where it was expected, and how unlike it looks. */
function pairCost(
  track: Track,
  { face, look }: FoundFace,
  distance: number,
  timestampSeconds: number,
  stepSeconds: number,
): number {
  const seconds = track.secondsUnseen(timestampSeconds);
  const expected = track.predictedBox(timestampSeconds);
  const reach = Math.min(
    REACH_IN_WIDTHS + REACH_GROWTH_IN_WIDTHS_PER_SECOND * seconds,
    LONGEST_REACH_IN_WIDTHS,
  );
  const apart = distanceInWidths(expected, face.box) / reach;
  const grown = Math.abs(Math.log(face.box.width / expected.width));
  if (apart > 1 || grown > SIZE_REACH + SIZE_REACH_GROWTH_PER_SECOND * seconds) return Infinity;
  if (!canTell(track, look, timestampSeconds)) return apart + 2 * Math.min(distance, DOUBTED_LOOK);
  // Where frames are far apart, whoever was there in the one before was not lost.
  const wasThere = seconds <= Math.max(HELD_SECONDS, Math.min(stepSeconds, STILL_HERE_SECONDS));
  if (!wasThere && distance >= FOUND_AGAIN_LOOK) return Infinity;
  return apart + 2 * distance;
}

/** Whether a look speaks for or against a person: a side never seen tells nothing of somebody who was here a moment ago. */
function canTell(track: Track, look: FoundFace['look'], timestampSeconds: number): boolean {
  return track.secondsUnseen(timestampSeconds) > STILL_HERE_SECONDS || track.gallery.knowsSideOf(look);
}

function distanceInWidths(one: Box, other: Box): number {
  const [a, b] = [boxCentre(one), boxCentre(other)];
  return Math.hypot(a.x - b.x, a.y - b.y) / Math.max(one.width, other.width);
}

function growBox(box: Box, factor: number): Box {
  const [width, height] = [box.width * factor, box.height * factor];
  const centre = boxCentre(box);
  return { left: centre.x - width / 2, top: centre.y - height / 2, width, height };
}

function byTrackId(one: { readonly trackId: number }, other: { readonly trackId: number }): number {
  return one.trackId - other.trackId;
}
