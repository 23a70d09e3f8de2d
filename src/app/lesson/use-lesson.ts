import { use } from 'react';
import { type LessonMessages, lessonIn } from '../../locales';
import type { LessonView } from '../../store';
import { useAppState, useStore } from '../use-app';
import { keepLesson } from './kept-lesson';

/** The words of the lesson; whoever calls it first in a language waits until they are fetched. */
export function useLessonWords(): LessonMessages {
  return use(lessonIn(useAppState((state) => state.language)));
}

/** The lesson under way; `change` is kept for a reload. To be called within a lesson. */
export function useLesson(): readonly [LessonView, (change: Partial<LessonView>) => void] {
  const store = useStore();
  const lesson = useAppState((state) => state.lesson);
  if (!lesson) throw new Error('A component of the lesson stands outside it.');
  const change = (part: Partial<LessonView>) => {
    // Whatever was counted in between stays.
    const changed = { ...(store.getState().lesson ?? lesson), ...part };
    keepLesson(changed);
    store.setState({ lesson: changed });
  };
  return [lesson, change];
}
