import type { LessonStep } from '../../store';

/** How long each step takes a class, in minutes. */
export const MINUTES: Readonly<Record<LessonStep, number>> = {
  spot: 6,
  works: 8,
  own: 8,
  survives: 6,
  rules: 8,
  learned: 6,
};

export const LESSON_MINUTES = Object.values(MINUTES).reduce((sum, minutes) => sum + minutes, 0);
