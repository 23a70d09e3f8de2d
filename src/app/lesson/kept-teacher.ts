import * as v from 'valibot';
import { LESSON_STEPS, type LessonStep, keepAt, keptAt } from '../../store';
import type { KeptPin } from './pin';
import { TEACHER_PLACE } from './resume-lesson';

/** What a teacher set on this machine: it outlasts the tab, so that a lock is not opened by closing it. */
export interface KeptTeacher {
  readonly pin: KeptPin;
  /** Where the class is held; null where it may go on and back. */
  readonly lockedStep: LessonStep | null;
}

const bytesInHex = (count: number) => v.pipe(v.string(), v.regex(new RegExp(`^[\\da-f]{${2 * count}}$`)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const teacherSchema = v.strictObject({
  pin: v.strictObject({ salt: bytesInHex(16), hash: bytesInHex(32), failures: count, waitUntil: count }),
  lockedStep: v.nullable(v.picklist(LESSON_STEPS)),
});

/** Null where no teacher set a PIN, or where what is kept is none. */
export function keptTeacher(): KeptTeacher | null {
  const { success, output } = v.safeParse(teacherSchema, keptAt(TEACHER_PLACE));
  return success ? output : null;
}

export function keepTeacher(teacher: KeptTeacher): void {
  keepAt(TEACHER_PLACE, teacher);
}
