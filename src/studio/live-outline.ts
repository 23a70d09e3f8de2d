import { type Size, brushOf } from '../core';
import {
  FACE_OVAL,
  type Face,
  LEFT_BROW,
  LEFT_EYE,
  LIPS,
  INNER_MOUTH,
  RIGHT_BROW,
  RIGHT_EYE,
  lidRing,
} from '../landmarks';

const PAPER = '#101820';
const LINE = '#f2f5f7';
const SIZE_IN_PIXELS: Size = { width: 480, height: 360 };

/** Lines of a face, and whether each closes. */
const CONTOURS: readonly (readonly [vertices: readonly number[], isClosed: boolean])[] = [
  [FACE_OVAL, true],
  [lidRing(LEFT_EYE.edge), true],
  [lidRing(RIGHT_EYE.edge), true],
  [LEFT_BROW.slice(0, 5), false],
  [RIGHT_BROW.slice(0, 5), false],
  [LIPS, true],
  [INNER_MOUTH, true],
  [[168, 6, 197, 195, 5, 4], false],
  [[98, 97, 2, 326, 327], false],
];

/**
 * Draws the outline of a face, mirrored, as the challenge sees it: lines between landmarks and no pixel of the camera's picture, since
 * nobody is shown before they have agreed.
 *
 * @param face - null for nobody.
 */
export function drawLiveOutline(canvas: OffscreenCanvas, face: Face | null, frame: Size): void {
  if (canvas.width !== SIZE_IN_PIXELS.width) Object.assign(canvas, SIZE_IN_PIXELS);
  const context = brushOf(canvas);
  if (!context) return;
  context.resetTransform();
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (!face) return;
  const scale = Math.min(canvas.width / frame.width, canvas.height / frame.height);
  context.setTransform(-scale, 0, 0, scale, canvas.width / 2, canvas.height / 2);
  context.translate(-frame.width / 2, -frame.height / 2);
  context.strokeStyle = LINE;
  context.lineWidth = 2.5 / scale;
  context.lineJoin = context.lineCap = 'round';
  for (const [vertices, isClosed] of CONTOURS) {
    context.beginPath();
    for (const vertex of vertices)
      context.lineTo(face.landmarksInPixels[3 * vertex]!, face.landmarksInPixels[3 * vertex + 1]!);
    if (isClosed) context.closePath();
    context.stroke();
  }
}
