import * as v from 'valibot';
import { LESSON_STEPS, type LessonSheet, type LessonView, type Tally } from '../../store';
import { EXIT_QUESTIONS, MARKS, STATEMENTS } from './lesson-questions';
import { LESSON_PLACE as PLACE } from './resume-lesson';
import { isSessionCode, newSessionCode } from './session-code';
import { NO_TALLY } from './tally';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const pictureSchema = v.pipe(v.string(), v.regex(/^picture-\d$/));
const testSchema = v.strictObject({
  sheets: count,
  counts: v.record(v.union([v.picklist(STATEMENTS), pictureSchema]), v.record(v.picklist(MARKS), count)),
});
const exitSchema = v.strictObject({
  sheets: count,
  counts: v.record(
    v.picklist(['deed', 'eye']),
    v.record(v.picklist([...EXIT_QUESTIONS.deed, ...EXIT_QUESTIONS.eye]), count),
  ),
});
const lessonSchema = v.strictObject({
  code: v.pipe(v.string(), v.check(isSessionCode)),
  step: v.picklist(LESSON_STEPS),
  isLocked: v.boolean(),
  tallies: v.strictObject({ before: testSchema, after: testSchema, exit: exitSchema }),
});

export function newLesson(): LessonView {
  const tallies: Readonly<Record<LessonSheet, Tally>> = { before: NO_TALLY, after: NO_TALLY, exit: NO_TALLY };
  return { code: newSessionCode(), step: 'spot', isLocked: false, tallies };
}

/** The lesson of this tab, or null; what somebody else wrote there is none. */
export function readLesson(text: string | null): LessonView | null {
  try {
    const { success, output } = v.safeParse(lessonSchema, JSON.parse(text ?? 'null'));
    return success ? output : null;
  } catch {
    return null;
  }
}

export function keptLesson(): LessonView | null {
  try {
    return readLesson(sessionStorage.getItem(PLACE));
  } catch {
    return null;
  }
}

export function keepLesson(lesson: LessonView): void {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(lesson));
  } catch {
    // A browser that keeps nothing forgets the lesson when the page is loaded anew.
  }
}
