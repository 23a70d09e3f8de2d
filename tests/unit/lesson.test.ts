import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLesson, newLesson } from '../../src/app/lesson/kept-lesson';
import { LESSON_MINUTES, MINUTES } from '../../src/app/lesson/lesson-plan';
import { pairsOf, questionsOf } from '../../src/app/lesson/lesson-questions';
import { lessonTable } from '../../src/app/lesson/lesson-table';
import { isSessionCode, newSessionCode } from '../../src/app/lesson/session-code';
import { NO_TALLY, gainInPoints, shareRight, withSheet } from '../../src/app/lesson/tally';
import { LESSON_STEPS } from '../../src/store';

const everything = () => true;

describe('the steps of a lesson', () => {
  it('take 30 to 45 minutes, each of them some', () => {
    expect(Object.keys(MINUTES)).toEqual([...LESSON_STEPS]);
    expect(Math.min(...Object.values(MINUTES))).toBeGreaterThan(0);
    expect(LESSON_MINUTES).toBeGreaterThanOrEqual(30);
    expect(LESSON_MINUTES).toBeLessThanOrEqual(45);
  });
});

describe('a session code', () => {
  it('is drawn anew, and read out without mistakes', () => {
    const codes = Array.from({ length: 200 }, newSessionCode);
    expect(codes.every(isSessionCode)).toBe(true);
    expect(codes.join('')).not.toMatch(/[01ILO]/);
    expect(new Set(codes).size).toBeGreaterThan(190);
  });
});

describe('the two tests', () => {
  it('show different people, and ask the same of both', () => {
    for (const code of ['AAAA', 'AAAB']) {
      const people = (['before', 'after'] as const).map((test) =>
        pairsOf(test, code).flatMap(({ targetName, sourceName }) => [targetName, sourceName]),
      );
      expect(people[0]!.filter((name) => people[1]!.includes(name))).toEqual([]);
      expect(questionsOf('before', code).map(({ name }) => name)).toEqual(
        questionsOf('after', code).map(({ name }) => name),
      );
    }
  });

  it('come in both orders, as the session code has it', () => {
    expect(pairsOf('before', 'AAAA')).toEqual(pairsOf('after', 'AAAB'));
    expect(pairsOf('before', 'AAAA')).not.toEqual(pairsOf('before', 'AAAB'));
  });

  it('never show somebody with their own face as the changed one', () => {
    for (const { targetName, sourceName } of [...pairsOf('before', 'A'), ...pairsOf('after', 'A')])
      expect(sourceName).not.toBe(targetName);
  });
});

const sheet = fc.dictionary(
  fc.constantFrom('picture-1', 'picture-2', 'joke'),
  fc.constantFrom('right', 'wrong', 'unsure'),
);

describe('a tally', () => {
  it('says the same in whatever order people came', () => {
    fc.assert(
      fc.property(fc.array(sheet), (sheets) => {
        const tallied = sheets.reduce(withSheet, NO_TALLY);
        const backwards = sheets.toReversed().reduce(withSheet, NO_TALLY);
        expect(tallied).toEqual(backwards);
        expect(tallied.sheets).toBe(sheets.length);
        const counted = Object.values(tallied.counts).flatMap((answers) => Object.values(answers));
        const given = sheets.flatMap((one) => Object.values(one));
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(given.length);
      }),
    );
  });

  it('counts what was right; not to know is not right', () => {
    const tally = [
      { 'picture-1': 'right', joke: 'right' },
      { 'picture-1': 'unsure', joke: 'right' },
      { 'picture-1': 'wrong', joke: 'right' },
      { 'picture-1': 'right', joke: 'wrong' },
    ].reduce(withSheet, NO_TALLY);
    expect(shareRight(tally, (question) => question.startsWith('picture-'))).toBe(0.5);
    expect(shareRight(tally, (question) => question === 'joke')).toBe(0.75);
    expect(shareRight(tally, everything)).toBe(0.625);
    expect(shareRight(NO_TALLY, everything)).toBeNull();
  });

  it('gives a gain in points, as the shares are written', () => {
    expect(gainInPoints(1 / 3, 2 / 3)).toBe(34);
    expect(gainInPoints(0.5, 0.25)).toBe(-25);
    expect(gainInPoints(null, 1)).toBeNull();
    expect(gainInPoints(0, null)).toBeNull();
  });
});

describe('the table of a lesson', () => {
  it('holds totals, the code, and nothing else', () => {
    const before = [{ joke: 'right' }, { joke: 'right' }, { joke: 'unsure' }].reduce(withSheet, NO_TALLY);
    const lesson = { ...newLesson(), code: 'K7QM' };
    expect(lessonTable({ ...lesson, tallies: { ...lesson.tallies, before } }).split('\r\n')).toEqual([
      'session_code,sheet,question,answer,count',
      'K7QM,before,people,,3',
      'K7QM,before,joke,right,2',
      'K7QM,before,joke,unsure,1',
      'K7QM,after,people,,0',
      'K7QM,exit,people,,0',
      '',
    ]);
  });
});

describe('the lesson of this tab', () => {
  it('goes on after a reload', () => {
    const lesson = newLesson();
    const after = withSheet(NO_TALLY, { 'picture-2': 'right', unlabelled: 'wrong' });
    const exit = withSheet(NO_TALLY, { deed: 'ask', eye: 'hardly' });
    const kept = { ...lesson, step: 'rules', tallies: { ...lesson.tallies, after, exit } } as const;
    expect(readLesson(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a formula for a code', JSON.stringify({ ...newLesson(), code: '=A1+B2' })],
    ['a step that is not there', JSON.stringify({ ...newLesson(), step: 'detention' })],
    [
      'a question that nobody asked',
      JSON.stringify({
        ...newLesson(),
        tallies: { before: { sheets: 1, counts: { name: { right: 1 } } }, after: NO_TALLY, exit: NO_TALLY },
      }),
    ],
    [
      'less than nobody',
      JSON.stringify({
        ...newLesson(),
        tallies: { before: { sheets: -1, counts: {} }, after: NO_TALLY, exit: NO_TALLY },
      }),
    ],
  ])('is none where there is %s', (_, text) => {
    expect(readLesson(text)).toBeNull();
  });
});
