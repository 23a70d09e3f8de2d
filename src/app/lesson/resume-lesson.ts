import type { Session } from '../../session';
import { type AppStore, keptAt } from '../../store';

/** In the tab’s own storage: it lives through an accidental reload, and ends with the tab. */
export const LESSON_PLACE = 'persona-grata-lesson';
/** With the page’s settings: what a teacher set on this machine. */
export const TEACHER_PLACE = 'persona-grata-teacher';

/**
 * Goes on with the lesson of this tab after a reload, whichever page it was on, and with one that a teacher has locked; what that takes is
 * fetched only there.
 */
export async function resumeLesson(store: AppStore, session: Session): Promise<void> {
  if (!isLessonKept() && keptAt(TEACHER_PLACE) === null) return;
  const { beginLesson, isLocked } = await import('./begin-lesson');
  if (isLessonKept() || isLocked()) beginLesson(store, session);
}

function isLessonKept(): boolean {
  try {
    return sessionStorage.getItem(LESSON_PLACE) !== null;
  } catch {
    return false;
  }
}
