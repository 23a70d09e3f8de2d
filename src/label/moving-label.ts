import { type Box, type Size, clampBox, shortSide } from '../core';
import { MOVING_STRENGTH, type WatermarkPlan, planWatermark } from '../watermark';
import { type CornerCost, bestCorner, cornerCosts, cornerPlates } from './corner-plate';
import {
  type TagPlace,
  bestTagPlace,
  layOutTag,
  tagCapHeight,
  tagPlaceOrder,
  tagPlaces,
  tagReach,
} from './face-tag';
import { type LabelPlan, type LabelPlate, assertLargeEnough } from './label-plan';
import type { LabelRecord } from './label-record';
import type { MarkedFace } from './marked-face';
import { microTextSize, planMicroText } from './micro-text';
import { Patience } from './patience';

/** A replaced or moved face of one frame, and whose it is over time. */
export interface MarkedTrack {
  readonly trackId: number;
  readonly face: MarkedFace;
}

/** How long something has to be wrong before a mark goes elsewhere. */
const PATIENCE_IN_SECONDS = 1;

/** A corner is wrong when another is nearer by this part of the short side, or covers less by this part of the plate. */
const CLEARLY_NEARER = 0.25;
const CLEARLY_FREER = 0.02;

/** The letters of a tag, and the small print, keep their size while the right one is within these factors. */
const TAG_SIZE_SLACK = 1.15;
const MICRO_TEXT_SLACK = 1.3;

/** What is kept of one face's tag from frame to frame. */
interface HungTag {
  readonly capHeight: number;
  readonly place: number;
  readonly box: Box;
  readonly patience: Patience;
}

/**
 * Plans the marks of a moving picture, frame by frame, so that the plate stands still: it stays in the corner it was given until that
 * corner has been the wrong one for a second or more, and tags follow their faces without changing sides at every turn of the head.
 * The small print has one size, and its phase and angle are the export's: the pattern does not swim.
 */
export class MovingLabel {
  readonly #record: LabelRecord;
  readonly #size: Size;
  readonly #corners: readonly LabelPlate[];
  readonly #watermark: WatermarkPlan;
  #corner: number | null = null;
  #cornerPatience = new Patience(PATIENCE_IN_SECONDS);
  #microTextSize: number | null = null;
  #microTextPatience = new Patience(PATIENCE_IN_SECONDS);
  #tags = new Map<number, HungTag>();
  #lastSeconds = -Infinity;

  /** @throws LabelError `label-picture-too-small`. */
  constructor(record: LabelRecord, size: Size) {
    assertLargeEnough(size);
    this.#record = record;
    this.#size = size;
    this.#corners = cornerPlates(record, size);
    this.#watermark = planWatermark(record.exportId, size, MOVING_STRENGTH);
  }

  /**
   * The marks of one frame; a tag for each of `tracks`, in their order.
   *
   * @param timestampSeconds - never smaller than the time before, except after a jump, which is taken as a new beginning.
   */
  plan(timestampSeconds: number, tracks: readonly MarkedTrack[]): LabelPlan {
    if (timestampSeconds < this.#lastSeconds) this.#beginAnew();
    this.#lastSeconds = timestampSeconds;
    const faces = tracks.map(({ face }) => face);
    const plate = this.#plateFor(timestampSeconds, faces);
    const tags: LabelPlate[] = [];
    for (const track of tracks) {
      const taken = [plate, ...tags].map(({ box }) => box);
      tags.push(this.#tagFor(timestampSeconds, track, faces, taken));
    }
    return {
      size: this.#size,
      plate,
      tags,
      microText: planMicroText(this.#record.exportId, this.#microTextSizeFor(timestampSeconds, faces)),
      watermark: this.#watermark,
    };
  }

  #beginAnew(): void {
    this.#corner = null;
    this.#microTextSize = null;
    this.#cornerPatience = new Patience(PATIENCE_IN_SECONDS);
    this.#microTextPatience = new Patience(PATIENCE_IN_SECONDS);
    this.#tags = new Map();
  }

  #plateFor(seconds: number, faces: readonly MarkedFace[]): LabelPlate {
    const costs = cornerCosts(this.#corners, faces);
    const best = bestCorner(costs);
    this.#corner ??= best;
    const isWrong = faces.length > 0 && this.#isClearlyBetter(costs[best]!, costs[this.#corner]!);
    if (this.#cornerPatience.isOver(seconds, isWrong)) this.#corner = best;
    return this.#corners[this.#corner]!;
  }

  #isClearlyBetter(one: CornerCost, other: CornerCost): boolean {
    const { width, height } = this.#corners[0]!.box;
    if (Math.abs(one.covered - other.covered) > CLEARLY_FREER * width * height)
      return one.covered < other.covered;
    return one.distanceInPixels < other.distanceInPixels - CLEARLY_NEARER * shortSide(this.#size);
  }

  #tagFor(
    seconds: number,
    { trackId, face }: MarkedTrack,
    faces: readonly MarkedFace[],
    taken: readonly Box[],
  ): LabelPlate {
    const kept = this.#tags.get(trackId);
    const capHeight = keptWithin(TAG_SIZE_SLACK, tagCapHeight(face), kept?.capHeight);
    const layout = layOutTag(capHeight);
    const places = tagPlaces(this.#record.exportId, layout.size, this.#size, face, faces, taken);
    const best = bestTagPlace(places);
    const patience = kept?.patience ?? new Patience(PATIENCE_IN_SECONDS);
    let chosen = places.find(({ place }) => place === kept?.place) ?? best;
    if (patience.isOver(seconds, tagPlaceOrder(best, chosen) < 0) || hasLeftItsFace(chosen, best)) {
      chosen = best;
    }
    const isSamePlace = chosen.place === kept?.place;
    const box = isSamePlace ? this.#dragged(kept.box, chosen.box, face) : chosen.box;
    this.#tags.set(trackId, { capHeight, place: chosen.place, box, patience });
    return layout.placeAt({ x: box.left, y: box.top });
  }

  /** Landmarks tremble by a pixel: the tag follows with that much play, where it reaches over the edge by more. */
  #dragged(from: Box, to: Box, face: Box): Box {
    const play = tagReach(face) >= 2 ? 1 : 0;
    const follow = (last: number, wanted: number) => Math.min(wanted + play, Math.max(wanted - play, last));
    return clampBox({ ...to, left: follow(from.left, to.left), top: follow(from.top, to.top) }, this.#size);
  }

  #microTextSizeFor(seconds: number, faces: readonly MarkedFace[]): number {
    const wanted = microTextSize(this.#size, faces);
    if (faces.length === 0) return this.#microTextSize ?? wanted;
    this.#microTextSize ??= wanted;
    const isWrong = keptWithin(MICRO_TEXT_SLACK, wanted, this.#microTextSize) !== this.#microTextSize;
    if (this.#microTextPatience.isOver(seconds, isWrong)) this.#microTextSize = wanted;
    return this.#microTextSize;
  }
}

/** The edge of the face has gone out of the picture there, and is still in it elsewhere. */
function hasLeftItsFace(chosen: TagPlace, best: TagPlace): boolean {
  return chosen.isOffEdge && !best.isOffEdge;
}

function keptWithin(slack: number, wanted: number, kept: number | undefined): number {
  return kept !== undefined && kept <= wanted * slack && wanted <= kept * slack ? kept : wanted;
}
