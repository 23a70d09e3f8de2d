import type { FaceGauge } from '../../src/consent/live/face-gauge';
import type { ChallengeState, LiveChallenge, LiveLook } from '../../src/consent/live/live-challenge';
import type { Draw, WatchedStep } from '../../src/consent/live/live-step';

export const REST: FaceGauge = {
  yawDegrees: 1,
  pitchDegrees: -4,
  eyeOpening: 0.32,
  mouthOpening: 0.04,
  browHeight: 0.45,
  mouthWidth: 0.64,
  cornerDrop: 0.49,
};

/** Each movement as it was measured on rendered stills. */
export const MADE: Readonly<Record<WatchedStep, Partial<FaceGauge>>> = {
  'turn-left': { yawDegrees: 28 },
  'turn-right': { yawDegrees: -27 },
  'look-up': { pitchDegrees: 11 },
  'look-down': { pitchDegrees: -18 },
  'blink-twice': { eyeOpening: 0.12 },
  smile: { mouthWidth: 0.695, cornerDrop: 0.37 },
  'open-mouth': { mouthOpening: 0.7 },
  'pucker-lips': { mouthWidth: 0.33, mouthOpening: 0.38 },
  'raise-brows': { browHeight: 0.5 },
};

const FRAMES_PER_SECOND = 25;
const BOX = { left: 200, top: 100, width: 200, height: 260 };

/** The same draws each time, as a test needs it; the product draws secretly. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
}

/** How a face is at a time, knowing what the screen shows since when; null for nobody. */
export type Actor = (
  seconds: number,
  state: ChallengeState,
  promptedForSeconds: number,
) => Partial<FaceGauge> | null;

/** Does what is asked, a little after it was asked for. */
export const obliging: Actor = (_, { step }, since) => {
  if (!step || step === 'say-number' || since < 0.4) return {};
  if (step === 'blink-twice') return Math.floor((since - 0.4) / 0.2) % 2 === 0 ? MADE[step] : {};
  return MADE[step];
};

/** Plays the actor before the challenge until it is over, or for so many seconds. */
export function perform(
  challenge: LiveChallenge,
  actor: Actor,
  {
    seconds = 120,
    framesPerSecond = FRAMES_PER_SECOND,
    faceOf = (look: LiveLook) => look,
  }: {
    seconds?: number;
    framesPerSecond?: number;
    faceOf?: (look: LiveLook) => LiveLook;
  } = {},
): ChallengeState {
  let { state } = challenge;
  let promptedAt = 0;
  for (let frame = 0; frame < seconds * framesPerSecond; frame++) {
    const now = frame / framesPerSecond;
    const gauge = actor(now, state, now - promptedAt);
    const face = gauge && { trackId: 0, box: BOX, gauge: { ...REST, ...gauge } };
    const before = state;
    state = challenge.look(faceOf({ timestampSeconds: now, face }));
    if (state.step !== before.step || state.done.length !== before.done.length) promptedAt = now;
    if (state.phase === 'passed' || state.phase === 'failed') return state;
  }
  return state;
}
