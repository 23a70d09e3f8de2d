import type { Session } from '../../session';
import type { AppStore } from '../../store';
import { keepLesson, keptLesson, newLesson } from './kept-lesson';

/** The lesson of this tab, or a new one: shown, kept for a reload, and with consents that end with it. */
export function beginLesson(store: AppStore, session: Session): void {
  const lesson = keptLesson() ?? newLesson();
  keepLesson(lesson);
  store.setState({ lesson });
  void session.beginLesson();
}
