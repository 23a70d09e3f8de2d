import { type ChallengeState, LiveChallenge, type LiveStep } from '../../../src/consent';
import { FRAMES_PER_SECOND } from './moving-pictures';
import type { Gauge, Seen } from './recordings';

/** Longer than any challenge may last. */
const LONGEST_SECONDS = 150;
const BOX = { left: 200, top: 100, width: 220, height: 280 };

/** What is before the camera in a frame, knowing what the screen shows and for how long. */
export type Performer = (frame: number, state: ChallengeState, shownForSeconds: number) => Seen;

export interface Try {
  readonly state: ChallengeState;
  readonly seconds: number;
  readonly shown: readonly Seen[];
}

/** One challenge, drawn anew, before somebody. */
export function attempt(performer: Performer): Try {
  const challenge = new LiveChallenge();
  const shown: Seen[] = [];
  let { state } = challenge;
  let [shownSince, frame] = [0, 0];
  for (; frame < LONGEST_SECONDS * FRAMES_PER_SECOND; frame++) {
    const seconds = frame / FRAMES_PER_SECOND;
    const face = performer(frame, state, seconds - shownSince);
    shown.push(face);
    const before = state;
    state = challenge.look({ timestampSeconds: seconds, face });
    if (state.step !== before.step || state.done.length !== before.done.length) shownSince = seconds;
    if (state.phase === 'passed' || state.phase === 'failed') break;
  }
  return { state, seconds: frame / FRAMES_PER_SECOND, shown };
}

/** Plays what was seen before, over and over, from anywhere in it. */
export function looped(seen: readonly Seen[]): Performer {
  const start = Math.floor(Math.random() * seen.length);
  return (frame) => seen[(start + frame) % seen.length]!;
}

/** Plays a recording once from its beginning, and holds its last frame. */
export function replayed(seen: readonly Seen[]): Performer {
  return (frame) => seen[Math.min(frame, seen.length - 1)]!;
}

/** How a person's face measures at rest and in each movement. */
export interface Repertoire {
  readonly rest: Gauge;
  readonly movements: Readonly<Partial<Record<LiveStep, Gauge>>>;
  /** Standard deviation of each measure while nothing moves. */
  readonly noise: Gauge;
}

/** Does what is asked after a while, at a speed of their own, and comes back to rest. */
export function obliging({ rest, movements, noise }: Repertoire): Performer {
  const between = (least: number, most: number) => least + (most - least) * Math.random();
  let [reaction, swing] = [between(0.35, 1.5), between(0.15, 0.4)];
  let lastStep: LiveStep | null = null;
  return (_, { step }, shownFor) => {
    if (step !== lastStep) [reaction, swing] = [between(0.35, 1.5), between(0.15, 0.4)];
    lastStep = step;
    const movement = step && movements[step];
    const begun = shownFor - reaction;
    const share =
      !movement || begun < 0 ? 0 : step === 'blink-twice' ? blinkAt(begun) : Math.min(1, begun / swing);
    const gauge = mixed(rest, movement ?? rest, share);
    for (const name of Object.keys(gauge) as (keyof Gauge)[]) gauge[name] += noise[name] * normal();
    return { trackId: 0, box: BOX, gauge };
  };
}

/** Lids go down in 80 ms, stay so for 80 and come up in 120; again after a quarter of a second. */
function blinkAt(seconds: number): number {
  const time = seconds % 0.53;
  if (time < 0.08) return time / 0.08;
  if (time < 0.16) return 1;
  return Math.max(0, 1 - (time - 0.16) / 0.12);
}

function mixed(one: Gauge, other: Gauge, share: number): { -readonly [Name in keyof Gauge]: number } {
  const names = Object.keys(one) as (keyof Gauge)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + (other[name] - one[name]) * share])) as {
    -readonly [Name in keyof Gauge]: number;
  };
}

/** Box and Muller (1958). */
function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
}
