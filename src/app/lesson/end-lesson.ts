import type { Session } from '../../session';

/** Everything of a class is removed, and the page begins anew. Where the studio could not remove its part, nothing else is. */
export async function endLesson(session: Session): Promise<void> {
  if (!(await session.endLesson())) return;
  sessionStorage.clear();
  localStorage.clear();
  location.reload();
}
