import type { LessonSheet } from '../../store';

/** One of our people twice: with their own face, and with that of another. */
export interface Pair {
  readonly targetName: string;
  readonly sourceName: string;
}

/** The two tests show different people, so that nobody is known from the first. */
const PAIRS: readonly (readonly Pair[])[] = [
  [
    { targetName: 'tomas', sourceName: 'samir' },
    { targetName: 'samir', sourceName: 'kenji' },
    { targetName: 'kenji', sourceName: 'tomas' },
  ],
  [
    { targetName: 'mara', sourceName: 'ines' },
    { targetName: 'ines', sourceName: 'adaeze' },
    { targetName: 'adaeze', sourceName: 'mara' },
  ],
];

/** Asked in both tests. None of them is true. */
export const STATEMENTS = ['unlabelled', 'screenshot', 'joke'] as const;
export type StatementName = (typeof STATEMENTS)[number];

export type Test = Exclude<LessonSheet, 'exit'>;

/** How an answer is counted. */
export const MARKS = ['right', 'wrong', 'unsure'] as const;
export type Mark = (typeof MARKS)[number];

export type Question =
  | ({ readonly kind: 'pair'; readonly name: string } & Pair)
  | { readonly kind: 'statement'; readonly name: StatementName };

/**
 * Which people a test shows. One half of all sessions begin with the one set and one half with the other, so that a set that is easier
 * does not look like something that was learned.
 */
export function pairsOf(test: Test, sessionCode: string): readonly Pair[] {
  const sum = Array.from(sessionCode).reduce((total, letter) => total + letter.codePointAt(0)!, 0);
  return PAIRS[(sum + (test === 'after' ? 1 : 0)) % PAIRS.length]!;
}

export function questionsOf(test: Test, sessionCode: string): readonly Question[] {
  return [
    ...pairsOf(test, sessionCode).map(
      (pair, index) => ({ kind: 'pair', name: `picture-${index + 1}`, ...pair }) as const,
    ),
    ...STATEMENTS.map((name) => ({ kind: 'statement', name }) as const),
  ];
}

/** What the exit ticket asks, and what can be answered. */
export const EXIT_QUESTIONS = {
  deed: ['ask', 'look', 'search', 'nothing'],
  eye: ['hardly', 'sometimes', 'mostly'],
} as const;
export type ExitQuestion = keyof typeof EXIT_QUESTIONS;
