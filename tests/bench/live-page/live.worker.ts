import { LiveChallenge } from '../../../src/consent';
import { WATCHED_STEPS } from '../../../src/consent/live/live-step';
import { FRAMES_PER_SECOND, HOLDS, heldFrames } from './moving-pictures';
import { type Gauge, type Seen, gaugesOf, loopOf, picturesOf, splice, track } from './recordings';
import { type Performer, type Repertoire, attempt, looped, obliging, replayed } from './tries';

/** How many of the tries of one kind passed. */
export interface LiveRate {
  readonly name: string;
  readonly isGenuine: boolean;
  readonly passed: number;
  readonly tries: number;
}

export interface LiveTask {
  readonly samplesAddress: string;
  /** Folder of stills of one person in each movement; null when there is none. */
  readonly sheetAddress: string | null;
}

const TRIES = 1000;
const HELD_SECONDS = 20;
/** A film is cut after so many of its frames, at as many places as there are here. */
const CUTS = [12, 18, 24, 30, 36] as const;
/** At rest, then as `WATCHED_STEPS` go. */
const SHEET = [
  '00_neutral',
  '10_yaw_p25',
  '11_yaw_m25',
  '13_pitch_up15',
  '12_pitch_down15',
  '05_blink_both',
  '04_smile_teeth',
  '02_mouth_open_wide',
  '09_pucker',
  '07_brows_up',
] as const;

addEventListener('message', ({ data }: MessageEvent<LiveTask>) => {
  void measure(data).then((answer) => {
    self.postMessage(answer);
  });
});

async function measure({ samplesAddress, sheetAddress }: LiveTask): Promise<LiveRate[]> {
  const portrait = await createImageBitmap(await (await fetch(`${samplesAddress}tomas.png`)).blob());
  const rates: LiveRate[] = [];
  let resting: Seen[] = [];
  for (const [name, hold] of Object.entries(HOLDS)) {
    const seen = await track(heldFrames(portrait, hold, HELD_SECONDS));
    resting = name.endsWith('hand') ? seen : resting;
    rates.push(rateOf(name, () => looped(seen)));
  }
  const tomas = await picturesOf(`${samplesAddress}tomas.mp4`);
  const adaeze = await picturesOf(`${samplesAddress}adaeze.webm`);
  for (const [name, pictures] of Object.entries({ tomas, adaeze })) {
    const seen = await track(loopOf(pictures, 2));
    rates.push(rateOf(`a clip of ${name} talking and turning, looped`, () => looped(seen)));
  }
  rates.push(await rateOfCuts(tomas, adaeze));
  if (sheetAddress !== null) {
    const repertoire = await repertoireOf(sheetAddress, spreadOf(resting));
    rates.push(rateOf('the person, doing what is asked', () => obliging(repertoire), true));
    rates.push(
      rateOf('a film of the person passing another check, once', () =>
        replayed(attempt(obliging(repertoire)).shown),
      ),
      rateOf('the same, looped', () => looped(attempt(obliging(repertoire)).shown)),
    );
  }
  return rates;
}

function rateOf(name: string, make: () => Performer, isGenuine = false): LiveRate {
  let passed = 0;
  for (let round = 0; round < TRIES; round++) if (attempt(make()).state.phase === 'passed') passed++;
  return { name, isGenuine, passed, tries: TRIES };
}

/** Whether the challenge goes on when one person is cut to another in the same place: it was steadied by the first. */
async function rateOfCuts(one: readonly ImageData[], other: readonly ImageData[]): Promise<LiveRate> {
  let [passed, tries] = [0, 0];
  for (const whole of [one, other])
    if (isNoticed(await track(splice(whole, []))))
      throw new Error('Where nothing is cut, nothing must be noticed.');
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const cut of CUTS) {
      const seen = await track(splice(first.slice(0, cut), second.slice(cut)));
      tries++;
      if (!isNoticed(seen)) passed++;
    }
  }
  return {
    name: 'a cut to another person in the same place, by continuity alone',
    isGenuine: false,
    passed,
    tries,
  };
}

function isNoticed(seen: readonly Seen[]): boolean {
  const challenge = new LiveChallenge();
  const first = seen[0];
  if (!first) return true;
  // Held at rest until the first prompt, then as it was seen.
  let frame = 0;
  while (challenge.state.phase === 'steadying' && frame < 100)
    challenge.look({ timestampSeconds: frame++ / FRAMES_PER_SECOND, face: first });
  for (const face of seen)
    challenge.look({
      timestampSeconds: frame++ / FRAMES_PER_SECOND,
      face: face && { ...face, gauge: first.gauge },
    });
  const { failure } = challenge.state;
  return failure === 'face-jumped' || failure === 'face-replaced';
}

async function repertoireOf(sheetAddress: string, noise: Gauge): Promise<Repertoire> {
  const [rest, ...made] = await gaugesOf(SHEET.map((name) => `${sheetAddress}${name}.png`));
  const movements = Object.fromEntries(WATCHED_STEPS.map((step, index) => [step, made[index]!]));
  const [left, right] = [movements['turn-left']!, movements['turn-right']!];
  // The sheet does not say whose left it means.
  if (left.yawDegrees < right.yawDegrees) [movements['turn-left'], movements['turn-right']] = [right, left];
  return { rest: rest!, movements, noise };
}

function spreadOf(seen: readonly Seen[]): Gauge {
  const gauges = seen.flatMap((face) => (face ? [face.gauge] : []));
  const names = Object.keys(gauges[0]!) as (keyof Gauge)[];
  const spread = (name: keyof Gauge) => {
    const values = gauges.map((gauge) => gauge[name]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  };
  return Object.fromEntries(names.map((name) => [name, spread(name)])) as unknown as Gauge;
}
