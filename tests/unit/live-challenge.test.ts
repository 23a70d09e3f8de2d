import { describe, expect, it } from 'vitest';
import { LiveChallenge } from '../../src/consent/live/live-challenge';
import {
  type WatchedStep,
  WATCHED_STEPS,
  drawAnother,
  drawSecretly,
  drawSteps,
} from '../../src/consent/live/live-step';
import { STEP_SECONDS } from '../../src/consent/live/step-watch';
import { type Actor, MADE, obliging, perform, seededDraw } from './live-actors';

const HEAD = ['turn-left', 'turn-right', 'look-up', 'look-down'];
const seeds = Array.from({ length: 60 }, (_, seed) => seed * 7919 + 1);

describe('the draw', () => {
  it('gives three different steps, head and face among them, and every step in the long run', () => {
    const seen = new Set<string>();
    const sequences = new Set<string>();
    for (let round = 0; round < 2000; round++) {
      const steps = drawSteps(drawSecretly);
      expect(new Set(steps).size).toBe(3);
      const heads = steps.filter((step) => HEAD.includes(step)).length;
      expect(heads).toBeGreaterThan(0);
      expect(heads).toBeLessThan(3);
      for (const step of steps) seen.add(step);
      sequences.add(steps.join());
    }
    expect(seen.size).toBe(WATCHED_STEPS.length);
    expect(sequences.size).toBeGreaterThan(300);
  });

  it('never asks again for what was asked for', () => {
    for (const step of WATCHED_STEPS) {
      const asked = WATCHED_STEPS.filter((candidate) => candidate !== step);
      expect(drawAnother(asked, drawSecretly)).toBe(step);
    }
    expect(drawAnother(WATCHED_STEPS, drawSecretly)).toBeNull();
  });
});

describe('who does what is asked', () => {
  it.each(seeds)('passes, whatever is drawn (%d)', (seed) => {
    const state = perform(new LiveChallenge(seededDraw(seed)), obliging);
    expect(state).toMatchObject({ phase: 'passed', failure: null });
    expect(state.done).toHaveLength(3);
    expect(state.done.every(({ known }) => known === 'watched')).toBe(true);
  });

  it('is asked for each of the steps, and each is seen', () => {
    const done = new Set<string>();
    for (const seed of seeds)
      for (const { step } of perform(new LiveChallenge(seededDraw(seed)), obliging).done) done.add(step);
    expect([...done].sort()).toEqual([...WATCHED_STEPS].sort());
  });

  it('is not asked to blink where the camera is too slow to see it', () => {
    for (const seed of seeds) {
      const state = perform(new LiveChallenge(seededDraw(seed)), obliging, { framesPerSecond: 7 });
      expect(state.phase).toBe('passed');
      expect(state.done.map(({ step }) => step)).not.toContain('blink-twice');
    }
  });

  it('may blink meanwhile, and be lost from sight for a moment', () => {
    const actor: Actor = (seconds, state, since) => {
      if (seconds % 3 > 2.8) return null;
      return { ...obliging(seconds, state, since), ...(seconds % 1.7 < 0.1 ? { eyeOpening: 0.1 } : {}) };
    };
    for (const seed of seeds.slice(0, 20))
      expect(perform(new LiveChallenge(seededDraw(seed)), actor).phase, `${seed}`).toBe('passed');
  });
});

describe('what does not live', () => {
  it('a still picture comes to no step', () => {
    const state = perform(new LiveChallenge(seededDraw(3)), () => ({}));
    expect(state).toMatchObject({ phase: 'failed', failure: 'too-many-mistakes', mistake: 'too-late' });
    expect(state.done).toEqual([]);
  });

  it('a recording of a challenge, shown again and again, passes another one about once in eighty times', () => {
    let passed = 0;
    const rounds = Array.from({ length: 320 }, (_, round) => round * 104_729 + 1);
    for (const seed of rounds) {
      const recorded = drawSteps(seededDraw(seed * 31 + 7));
      // One after the other, as they were asked for when it was recorded, again and again.
      const replay: Actor = (seconds) => {
        const time = (seconds - 1.5) % 7.5;
        const index = Math.floor(time / 2.5);
        if (seconds < 1.5 || time % 2.5 < 1) return {};
        return time % 2.5 < 1.8 ? MADE[recorded[index]!] : {};
      };
      const state = perform(new LiveChallenge(seededDraw(seed)), replay);
      if (state.phase === 'passed') passed++;
    }
    expect(passed / rounds.length).toBeLessThan(0.02);
  });

  it('a movement begun before it was asked for does not count', () => {
    const challenge = new LiveChallenge(seededDraw(5));
    // Knows what will be asked, and is always too early by a quarter of a second: never at rest when the prompt comes.
    let next: WatchedStep = 'smile';
    const hasty: Actor = (_, { step }) => {
      if (step && step !== 'say-number') next = step;
      return MADE[next];
    };
    const calm: Actor = (seconds, state, since) => (seconds < 1.2 ? {} : hasty(seconds, state, since));
    expect(perform(challenge, calm)).toMatchObject({ phase: 'failed', mistake: 'restless' });
  });

  it('a movement in the very moment of the prompt is too early', () => {
    const instant: Actor = (_, { step }) => (step && step !== 'say-number' ? MADE[step] : {});
    const seed = seeds.find((candidate) => drawSteps(seededDraw(candidate))[0] !== 'blink-twice')!;
    const challenge = new LiveChallenge(seededDraw(seed));
    const mistakes = new Set<string | null>();
    perform(challenge, (...moment) => {
      mistakes.add(moment[1].mistake);
      return instant(...moment);
    });
    expect(mistakes).toContain('too-early');
  });

  it('a wrong movement counts against, and the right one afterwards does not undo it', () => {
    const opposite: Partial<Record<WatchedStep, WatchedStep>> = {
      'turn-left': 'turn-right',
      'turn-right': 'turn-left',
      'look-up': 'look-down',
      'look-down': 'look-up',
    };
    const astray: Actor = (_, { step }, since) => {
      if (!step || step === 'say-number' || since < 0.4) return {};
      return since < 1 ? MADE[opposite[step] ?? 'turn-left'] : MADE[step];
    };
    const state = perform(new LiveChallenge(seededDraw(11)), astray);
    expect(state).toMatchObject({ phase: 'failed', mistake: 'wrong-movement', done: [] });
  });

  it.each([
    ['another face takes over', 'face-replaced', { trackId: 1 }],
    ['the face jumps', 'face-jumped', { box: { left: 420, top: 100, width: 200, height: 260 } }],
    [
      'the face is suddenly twice as large',
      'face-jumped',
      { box: { left: 100, top: 0, width: 400, height: 520 } },
    ],
  ] as const)('%s', (_, failure, change) => {
    const state = perform(new LiveChallenge(seededDraw(2)), obliging, {
      faceOf: (look) =>
        look.face && look.timestampSeconds > 3 ? { ...look, face: { ...look.face, ...change } } : look,
    });
    expect(state).toMatchObject({ phase: 'failed', failure });
  });

  it('a face that is gone for a while ends it, even if it comes back', () => {
    const state = perform(new LiveChallenge(seededDraw(2)), (seconds, ...rest) =>
      seconds > 2.5 && seconds < 3.5 ? null : obliging(seconds, ...rest),
    );
    expect(state).toMatchObject({ phase: 'failed', failure: 'face-lost' });
  });

  it('nobody at all ends it as well', () => {
    expect(perform(new LiveChallenge(seededDraw(2)), () => null).failure).toBe('nobody-seen');
  });
});

describe('who cannot do a step', () => {
  const untilPrompted = (challenge: LiveChallenge) => {
    let { step } = challenge.state;
    for (let frame = 0; step === null && frame < 500; frame++)
      ({ step } = perform(challenge, obliging, { seconds: 0 }));
    return step;
  };

  it('is asked for another one each time, is told of no mistake, and it is recorded', () => {
    const challenge = new LiveChallenge(seededDraw(9));
    const refused = new Set<string>();
    let exchanges = 0;
    const choosy: Actor = (seconds, state, since) => {
      if (state.step && exchanges < 4 && since > 0.2) {
        refused.add(state.step);
        exchanges++;
        challenge.exchange();
        return {};
      }
      return obliging(seconds, state, since);
    };
    const state = perform(challenge, choosy);
    expect(state).toMatchObject({ phase: 'passed', mistakesLeft: 1 });
    expect(state.exchanged).toHaveLength(4);
    expect(new Set(state.exchanged)).toEqual(refused);
    for (const { step } of state.done) expect(refused.has(step)).toBe(false);
  });

  it('may say a number instead: four digits, heard by the operator, and recorded as witnessed', () => {
    const challenge = new LiveChallenge(seededDraw(4));
    const numbers: string[] = [];
    const speaking: Actor = (_, state, since) => {
      if (!state.step) return {};
      if (state.step !== 'say-number') challenge.speakInstead();
      else if (since > STEP_SECONDS + 5) {
        // There is no time limit on speech.
        numbers.push(state.spokenNumber!);
        challenge.answerSpoken(true);
      }
      return {};
    };
    const state = perform(challenge, speaking);
    expect(state.phase).toBe('passed');
    expect(state.done.every(({ step, known }) => step === 'say-number' && known === 'witnessed')).toBe(true);
    for (const number of numbers) expect(number).toMatch(/^\d \d \d \d$/);
    expect(new Set(numbers).size).toBeGreaterThan(1);
  });

  it('a number that was not heard is a mistake, and an answer without a question is nothing', () => {
    const challenge = new LiveChallenge(seededDraw(4));
    challenge.answerSpoken(true);
    expect(challenge.state.done).toEqual([]);
    const state = perform(challenge, (_, { step }) => {
      if (step && step !== 'say-number') challenge.speakInstead();
      else if (step) challenge.answerSpoken(false);
      return {};
    });
    expect(state).toMatchObject({ phase: 'failed', mistake: 'not-heard' });
    expect(untilPrompted(challenge)).toBeNull();
  });
});
