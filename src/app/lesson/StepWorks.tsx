import { useLessonWords } from './use-lesson';

/** What a picture goes through, stage by stage. */
export function StepWorks() {
  const { works } = useLessonWords();
  return (
    <div className="lesson-card">
      <p>{works.explain}</p>
      <ol>
        {Object.entries(works.stages).map(([stage, { name, what }]) => (
          <li key={stage}>
            <strong>{name}.</strong> {what}
          </li>
        ))}
      </ol>
    </div>
  );
}
