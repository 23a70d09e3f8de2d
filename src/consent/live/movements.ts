import type { FaceGauge } from './face-gauge';
import type { WatchedStep } from './live-step';

/** Movements that last; blinking twice is counted by `BlinkCount`. */
export type HeldMovement = Exclude<WatchedStep, 'blink-twice'>;

/** How far a movement must go, against the face at rest. Measured on rendered faces; see `SECURITY.md`. */
const TURN_DEGREES = 16;
const LOOK_DEGREES = 9;
const MOUTH_OPENS_BY = 0.38;
const LIPS_NARROW_TO = 0.7;
const SMILE_GROWS_TO = 1.28;
const BROWS_RISE_TO = 1.085;
/** Beyond this the corners of the mouth and the brows cannot be judged. */
const JUDGED_WITHIN_DEGREES = 9;

/** Eyes count as closed below, and as open again above. */
export const EYES_CLOSED_BELOW = 0.62;
export const EYES_OPEN_ABOVE = 0.78;

/** Whether a movement is made in this frame, against the face at rest. */
export const IS_MADE: Readonly<Record<HeldMovement, (now: FaceGauge, rest: FaceGauge) => boolean>> = {
  'turn-left': (now, rest) => now.yawDegrees - rest.yawDegrees > TURN_DEGREES,
  'turn-right': (now, rest) => rest.yawDegrees - now.yawDegrees > TURN_DEGREES,
  'look-up': (now, rest) => now.pitchDegrees - rest.pitchDegrees > LOOK_DEGREES,
  'look-down': (now, rest) => rest.pitchDegrees - now.pitchDegrees > LOOK_DEGREES,
  smile: (now, rest) => isJudged(now, rest) && smileOf(now) > SMILE_GROWS_TO * smileOf(rest),
  'open-mouth': (now, rest) => now.mouthOpening - rest.mouthOpening > MOUTH_OPENS_BY,
  'pucker-lips': (now, rest) => isJudged(now, rest) && now.mouthWidth < LIPS_NARROW_TO * rest.mouthWidth,
  'raise-brows': (now, rest) =>
    isJudged(now, rest) &&
    now.eyeOpening > EYES_OPEN_ABOVE * rest.eyeOpening &&
    now.browHeight > BROWS_RISE_TO * rest.browHeight,
};

/** What may come along with a movement without being a wrong one. Blinking always may. */
export const COMES_ALONG: Readonly<Record<WatchedStep, readonly HeldMovement[]>> = {
  'turn-left': ['smile', 'raise-brows', 'look-up', 'look-down'],
  'turn-right': ['smile', 'raise-brows', 'look-up', 'look-down'],
  'look-up': ['smile', 'raise-brows', 'open-mouth'],
  'look-down': ['smile', 'raise-brows'],
  'blink-twice': ['raise-brows', 'smile'],
  smile: ['open-mouth', 'raise-brows'],
  'open-mouth': ['smile', 'raise-brows', 'pucker-lips', 'look-up'],
  'pucker-lips': ['open-mouth', 'raise-brows'],
  'raise-brows': ['look-up', 'smile'],
};

/** Near enough to the face at rest that what comes now was not begun before it was asked for. */
export function isAtRest(now: FaceGauge, rest: FaceGauge): boolean {
  return (
    Math.abs(now.yawDegrees - rest.yawDegrees) < TURN_DEGREES / 2 &&
    Math.abs(now.pitchDegrees - rest.pitchDegrees) < (2 * LOOK_DEGREES) / 3 &&
    now.mouthOpening - rest.mouthOpening < MOUTH_OPENS_BY / 3 &&
    now.mouthWidth > ((1 + LIPS_NARROW_TO) / 2) * rest.mouthWidth &&
    smileOf(now) < ((1 + SMILE_GROWS_TO) / 2) * smileOf(rest)
  );
}

function smileOf({ mouthWidth, cornerDrop }: FaceGauge): number {
  return mouthWidth / Math.max(0.05, cornerDrop);
}

function isJudged(now: FaceGauge, rest: FaceGauge): boolean {
  return (
    Math.abs(now.yawDegrees - rest.yawDegrees) < JUDGED_WITHIN_DEGREES &&
    Math.abs(now.pitchDegrees - rest.pitchDegrees) < JUDGED_WITHIN_DEGREES
  );
}
