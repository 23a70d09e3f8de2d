import { useLessonWords } from './use-lesson';

/** A picture of one’s own is made in the studio, under the same rules as always. */
export function StepOwn() {
  const { own } = useLessonWords();
  return (
    <div className="lesson-card">
      <p>{own.explain}</p>
      <ul>
        {own.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className="notice">{own.records}</p>
      <p>
        <a className="button primary" href="#/">
          {own.go}
        </a>
      </p>
    </div>
  );
}
