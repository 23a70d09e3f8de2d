import { useLessonWords } from './use-lesson';

/** What a teacher wants to know beforehand; and the page of the step, on paper. */
export function TeacherNotes() {
  const {
    teacher: { notes },
  } = useLessonWords();
  return (
    <section className="lesson-card" aria-labelledby="lesson-notes">
      <h3 id="lesson-notes">{notes.heading}</h3>
      <ul>
        {notes.texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          print();
        }}
      >
        {notes.print}
      </button>
    </section>
  );
}
