import type { Session } from '../../session';
import type { AppStore } from '../../store';

/** In the tab’s own storage: it lives through an accidental reload, and ends with the tab. */
export const LESSON_PLACE = 'persona-grata-lesson';

/** Goes on with the lesson of this tab after a reload, whichever page it was on; what that takes is fetched only there. */
export async function resumeLesson(store: AppStore, session: Session): Promise<void> {
  try {
    if (sessionStorage.getItem(LESSON_PLACE) === null) return;
  } catch {
    return;
  }
  const { beginLesson } = await import('./begin-lesson');
  beginLesson(store, session);
}
