import { type Box, LabelError, type Size, contrastRatio, shortSide } from '../core';
import { LABEL_TEXT, type LabelPlan } from '../label';

const LEAST_CAP_HEIGHT_SHARE = 0.05;
const LEAST_CONTRAST = 4.5;

/**
 * The last look at the label before anything is drawn: whoever planned it, a picture leaves only with a plate that lies within it
 * and can be read.
 *
 * @throws LabelError `label-unreadable`
 */
export function assertLegible({ size, plate }: LabelPlan, canvasSize: Size): void {
  const fits = size.width === canvasSize.width && size.height === canvasSize.height;
  const legible =
    plate.text === LABEL_TEXT &&
    plate.capHeightInPixels >= LEAST_CAP_HEIGHT_SHARE * shortSide(size) &&
    plate.capHeightInPixels <= plate.box.height &&
    contrastRatio(plate.plateColour, plate.textColour) >= LEAST_CONTRAST;
  if (!fits || !legible || !liesWithin(plate.box, size)) throw new LabelError('label-unreadable');
}

function liesWithin(box: Box, size: Size): boolean {
  return (
    box.left >= 0 && box.top >= 0 && box.left + box.width <= size.width && box.top + box.height <= size.height
  );
}
