/** The steps of a lesson, in their order. */
export const LESSON_STEPS = ['spot', 'works', 'own', 'survives', 'rules', 'learned'] as const;
export type LessonStep = (typeof LESSON_STEPS)[number];

/** What a class answers: a test before the lesson, one after it, and the exit ticket. */
export const LESSON_SHEETS = ['before', 'after', 'exit'] as const;
export type LessonSheet = (typeof LESSON_SHEETS)[number];

/** How often each answer was given; nothing says by whom, or which were given together. */
export interface Tally {
  /** How many people answered. */
  readonly sheets: number;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A lesson under way. It ends with the tab. */
export interface LessonView {
  /** Groups the answers given on this machine; stands for nobody. */
  readonly code: string;
  readonly step: LessonStep;
  /** A teacher holds the class at this step. */
  readonly isLocked: boolean;
  readonly tallies: Readonly<Record<LessonSheet, Tally>>;
}
