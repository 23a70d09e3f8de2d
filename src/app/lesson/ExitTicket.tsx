import { useState } from 'react';
import { fill } from '../../locales';
import { ChoiceField } from './ChoiceField';
import { EXIT_QUESTIONS, type ExitQuestion } from './lesson-questions';
import { type Sheet, withSheet } from './tally';
import { useLesson, useLessonWords } from './use-lesson';

const QUESTIONS = Object.keys(EXIT_QUESTIONS) as ExitQuestion[];

/** Two questions at the door; what the class answered is for everybody to see. */
export function ExitTicket() {
  const [{ tallies }, change] = useLesson();
  const { exit, tests } = useLessonWords();
  const [answers, setAnswers] = useState<Sheet>({});
  const [state, setState] = useState<'asked' | 'missing' | 'thanked'>('asked');
  const count = () => {
    if (QUESTIONS.some((question) => answers[question] === undefined)) {
      setState('missing');
      return;
    }
    change({ tallies: { ...tallies, exit: withSheet(tallies.exit, answers) } });
    setAnswers({});
    setState('thanked');
  };
  return (
    <section className="lesson-card" aria-labelledby="test-exit">
      <h4 id="test-exit">{tests.headings.exit}</h4>
      <p>{exit.explain}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          count();
        }}
      >
        {QUESTIONS.map((question) => (
          <ChoiceField
            key={question}
            legend={exit.questions[question]}
            choices={EXIT_QUESTIONS[question].map((answer) => [answer, exit.answers[answer]] as const)}
            chosen={answers[question] ?? null}
            onChoose={(answer) => {
              setAnswers({ ...answers, [question]: answer });
              setState('asked');
            }}
          />
        ))}
        {state === 'missing' && <p role="alert">{tests.choose}</p>}
        <p role="status">{state === 'thanked' ? tests.thanks : ''}</p>
        <button type="submit" className="primary">
          {tests.finish}
        </button>
      </form>
      <p>{fill(tests.answered, { count: tallies.exit.sheets })}</p>
      {tallies.exit.sheets > 0 && (
        <details>
          <summary>{exit.totals}</summary>
          {QUESTIONS.map((question) => (
            <dl key={question} className="lesson-totals">
              <dt>{exit.questions[question]}</dt>
              {EXIT_QUESTIONS[question].map((answer) => (
                <dd key={answer}>
                  {exit.answers[answer]}: {tallies.exit.counts[question]?.[answer] ?? 0}
                </dd>
              ))}
            </dl>
          ))}
        </details>
      )}
    </section>
  );
}
