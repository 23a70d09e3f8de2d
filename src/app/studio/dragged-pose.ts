import type { Box } from '../../core';
import type { HandPose } from '../../studio';

/** What a drag takes hold of. */
export type PosedPart = 'head' | 'eyes' | 'mouth';

/** A place in the preview, or a way across it; 1 is its whole width or height, y points down. */
export interface PreviewPoint {
  readonly x: number;
  readonly y: number;
}

/** Where the values of a pose end. */
export const POSE_LIMITS: Readonly<Record<keyof HandPose, readonly [minimum: number, maximum: number]>> = {
  yawDegrees: [-35, 35],
  pitchDegrees: [-20, 20],
  rollDegrees: [-25, 25],
  gazeX: [-1, 1],
  gazeY: [-1, 1],
  mouthOpen: [0, 1],
  smile: [-1, 1],
  blink: [0, 1],
};

export const RESTING_POSE: HandPose = {
  yawDegrees: 0,
  pitchDegrees: 0,
  rollDegrees: 0,
  gazeX: 0,
  gazeY: 0,
  mouthOpen: 0,
  smile: 0,
  blink: 0,
};

/** Turn of the head by a drag across one width of the face: it follows the finger roughly as a ball would. */
const DEGREES_A_FACE = 70;
/** A whole look to the side takes this part of the face's width. */
const GAZE_A_FACE = 0.25;
/** A wide open mouth takes this part of the face's height. */
const MOUTH_A_FACE = 0.3;

/** Where a face would be when nobody knows: the middle third. */
const SOMEWHERE: Box = { left: 1 / 3, top: 1 / 6, width: 1 / 3, height: 2 / 3 };

/** The face's box in parts of the preview. */
export function faceInPreview(box: Box | undefined, size: { width: number; height: number }): Box {
  if (!box) return SOMEWHERE;
  return {
    left: box.left / size.width,
    top: box.top / size.height,
    width: box.width / size.width,
    height: box.height / size.height,
  };
}

/** Eyes and mouth by where they lie in the box of a frontal face; anything else is the head. */
export function partAt({ x, y }: PreviewPoint, face: Box): PosedPart {
  const across = (x - face.left) / face.width;
  const down = (y - face.top) / face.height;
  if (across > 0.1 && across < 0.9 && down > 0.2 && down < 0.45) return 'eyes';
  if (across > 0.2 && across < 0.8 && down > 0.62 && down < 0.92) return 'mouth';
  return 'head';
}

/** The pose after a drag from where it stood. */
export function draggedPose(pose: HandPose, part: PosedPart, way: PreviewPoint, face: Box): HandPose {
  const across = way.x / face.width;
  const down = way.y / face.height;
  switch (part) {
    case 'head':
      return withinLimits({
        ...pose,
        yawDegrees: pose.yawDegrees + across * DEGREES_A_FACE,
        pitchDegrees: pose.pitchDegrees - down * DEGREES_A_FACE,
      });
    case 'eyes':
      return withinLimits({
        ...pose,
        gazeX: pose.gazeX + across / GAZE_A_FACE,
        gazeY: pose.gazeY - down / GAZE_A_FACE,
      });
    case 'mouth':
      return withinLimits({ ...pose, mouthOpen: pose.mouthOpen + down / MOUTH_A_FACE });
  }
}

const DEGREES_A_PRESS = 2;
const GAZE_A_PRESS = 0.1;

/** The pose after an arrow key; with Shift it moves the gaze. Null for any other key. */
export function pressedPose(pose: HandPose, key: string, withShift: boolean): HandPose | null {
  const direction = ARROWS[key];
  if (!direction) return null;
  return withShift
    ? withinLimits({
        ...pose,
        gazeX: pose.gazeX + direction.x * GAZE_A_PRESS,
        gazeY: pose.gazeY - direction.y * GAZE_A_PRESS,
      })
    : withinLimits({
        ...pose,
        yawDegrees: pose.yawDegrees + direction.x * DEGREES_A_PRESS,
        pitchDegrees: pose.pitchDegrees - direction.y * DEGREES_A_PRESS,
      });
}

const ARROWS: Readonly<Record<string, PreviewPoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function withinLimits(pose: HandPose): HandPose {
  return Object.fromEntries(
    Object.entries(POSE_LIMITS).map(([name, [minimum, maximum]]) => [
      name,
      Math.min(maximum, Math.max(minimum, pose[name as keyof HandPose])),
    ]),
  ) as unknown as HandPose;
}
