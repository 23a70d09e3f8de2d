import { useLessonWords } from './use-lesson';

/** What the law asks, what happened without it, and what a class may talk about. */
export function StepRules() {
  const { own, rules, teacher } = useLessonWords();
  return (
    <>
      <p>{rules.explain}</p>
      <div className="lesson-card">
        <ul>
          {own.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
      <section className="lesson-card" aria-labelledby="lesson-law">
        <h4 id="lesson-law">{rules.law.heading}</h4>
        <dl>
          {rules.law.places.map(({ name, words }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{rules.law.note}</p>
      </section>
      <section className="lesson-card" aria-labelledby="lesson-cases">
        <h4 id="lesson-cases">{rules.cases.heading}</h4>
        {rules.cases.stories.map((story) => (
          <p key={story}>{story}</p>
        ))}
        <p className="hint">{rules.cases.note}</p>
      </section>
      <section aria-labelledby="lesson-cards">
        <h4 id="lesson-cards">{rules.cards.heading}</h4>
        <p>{rules.cards.explain}</p>
        <ol className="lesson-cards">
          {rules.cards.texts.map((text) => (
            <li key={text} className="lesson-card">
              {text}
            </li>
          ))}
        </ol>
        <p className="lesson-sheet">{teacher.notes.sheet}</p>
      </section>
    </>
  );
}
