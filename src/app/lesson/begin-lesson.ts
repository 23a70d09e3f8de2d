import type { Session } from '../../session';
import type { AppStore } from '../../store';
import { keepLesson, keptLesson, newLesson } from './kept-lesson';
import { keptTeacher } from './kept-teacher';

/** Whether a teacher holds the class at a step of this machine. */
export function isLocked(): boolean {
  return keptTeacher()?.lockedStep != null;
}

/** The lesson of this tab, or a new one, where a teacher holds it: shown, kept for a reload, and with consents that end with it. */
export function beginLesson(store: AppStore, session: Session): void {
  const lesson = keptLesson() ?? newLesson();
  const lockedStep = keptTeacher()?.lockedStep ?? null;
  const begun = { ...lesson, step: lockedStep ?? lesson.step, isLocked: lockedStep !== null };
  keepLesson(begun);
  store.setState({ lesson: begun });
  void session.beginLesson();
}
