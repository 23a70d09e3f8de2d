import { useLessonWords } from './use-lesson';
import '../lesson.css';

/** In the studio, while a class makes pictures of its own: the way back. */
export function LessonReturn() {
  const { own } = useLessonWords();
  return (
    <p className="notice lesson-return">
      {own.under}{' '}
      <a className="button" href="#/lesson">
        {own.back}
      </a>
    </p>
  );
}
