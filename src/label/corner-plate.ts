import { type Box, LabelError, type Size, boxCentre, shortSide } from '../core';
import { sharedArea } from './box-overlap';
import { keyedFraction } from './keyed-fraction';
import type { LabelPlate } from './label-plan';
import type { LabelRecord } from './label-record';
import { type PlateLayout, layOutPlate } from './plate-layout';

/**
 * GB 45438-2025 asks for a text height of 5 % of the short side and leaves open which height. Capitals are the lowest ink
 * of the line, so everything else is higher; a little more than 5 % holds as well for those who take the capital height
 * that the font's own table gives, 1 % below the ink.
 */
const CAP_HEIGHT_SHARE = 0.051;
const MARGIN_SHARE = 0.025;
/** Parts of the cap height. */
const PADDING = { width: 0.5, height: 0.36 } as const;

/** What of a face must stay visible, as parts of its box: from the eyes to the chin, without the cheeks. */
const FACE_CORE = { left: 0.15, top: 0.22, width: 0.7, height: 0.78 } as const;

/** What speaks against a corner: first what of the faces it covers, in square pixels, then how far it is from the largest. */
export interface CornerCost {
  readonly covered: number;
  readonly distanceInPixels: number;
}

/**
 * The main plate in each of the four corners. Bottom right first: where most readers look for it, and the choice when nothing
 * else decides.
 *
 * @throws LabelError `label-unreadable` when it does not fit.
 */
export function cornerPlates(record: LabelRecord, size: Size): readonly LabelPlate[] {
  const capHeight = Math.ceil(CAP_HEIGHT_SHARE * shortSide(size));
  const margin = Math.ceil(MARGIN_SHARE * shortSide(size));
  const padding = { width: PADDING.width * capHeight, height: PADDING.height * capHeight };
  const radius = capHeight * (0.15 + 0.6 * keyedFraction(record.exportId, 'plate-radius'));
  const layout = layOutPlate(record.text, capHeight, padding, radius);
  if (layout.size.width > size.width - 2 * margin || layout.size.height > size.height - 2 * margin)
    throw new LabelError('label-unreadable');
  return cornersOf(layout, size, margin);
}

/**
 * Which of `plates` is nearest to the largest face among those that leave the middle of every face free; when none does, which
 * covers least. Cropping it away then cuts into what it labels.
 */
export function bestCorner(costs: readonly CornerCost[]): number {
  let best = 0;
  costs.forEach(({ covered, distanceInPixels }, corner) => {
    const least = costs[best]!;
    const isLess = covered - least.covered || distanceInPixels - least.distanceInPixels;
    if (isLess < 0) best = corner;
  });
  return best;
}

/** One cost for each plate; all the same when there is no face. */
export function cornerCosts(plates: readonly LabelPlate[], faces: readonly Box[]): readonly CornerCost[] {
  const largest = faces.reduce<Box | null>(
    (best, face) => (best && best.width * best.height >= face.width * face.height ? best : face),
    null,
  );
  const faceCores = faces.map(coreOf);
  return plates.map(({ box }) => ({
    covered: faceCores.reduce((sum, core) => sum + sharedArea(core, box), 0),
    distanceInPixels: largest === null ? 0 : distanceBetween(box, largest),
  }));
}

function cornersOf({ size, placeAt }: PlateLayout, frame: Size, margin: number): LabelPlate[] {
  const right = Math.floor(frame.width) - margin - size.width;
  const bottom = Math.floor(frame.height) - margin - size.height;
  return [
    placeAt({ x: right, y: bottom }),
    placeAt({ x: margin, y: bottom }),
    placeAt({ x: right, y: margin }),
    placeAt({ x: margin, y: margin }),
  ];
}

function coreOf(face: Box): Box {
  return {
    left: face.left + FACE_CORE.left * face.width,
    top: face.top + FACE_CORE.top * face.height,
    width: FACE_CORE.width * face.width,
    height: FACE_CORE.height * face.height,
  };
}

function distanceBetween(one: Box, other: Box): number {
  const [from, to] = [boxCentre(one), boxCentre(other)];
  return Math.hypot(from.x - to.x, from.y - to.y);
}
