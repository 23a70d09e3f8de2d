import { useState } from 'react';
import { fill } from '../../locales';
import { type Question, type Test, questionsOf } from './lesson-questions';
import { PairQuestion } from './PairQuestion';
import { StatementQuestion } from './StatementQuestion';
import { withSheet, type Sheet } from './tally';
import { useFocusedHeading } from './use-focused-heading';
import { useLesson, useLessonWords } from './use-lesson';

/** One person’s sheet, as far as it is filled in. */
interface Filling {
  readonly at: number;
  readonly answers: Sheet;
  /** Where, of each question, the changed picture stands first: drawn anew for everybody. */
  readonly isChangedFirst: readonly boolean[];
}

/** A test that a class takes one after the other, on one machine. */
export function ClassTest({ test }: { readonly test: Test }) {
  const [lesson, change] = useLesson();
  const { tests } = useLessonWords();
  const [filling, setFilling] = useState<Filling | null>(null);
  const [isThanked, setIsThanked] = useState(false);
  const questions = questionsOf(test, lesson.code);
  const { sheets } = lesson.tallies[test];
  const begin = () => {
    const drawn = crypto.getRandomValues(new Uint8Array(questions.length));
    setFilling({ at: 0, answers: {}, isChangedFirst: [...drawn].map((number) => number % 2 === 0) });
    setIsThanked(false);
  };
  const answer = (mark: string) => {
    if (!filling) return;
    const answers = { ...filling.answers, [questions[filling.at]!.name]: mark };
    if (filling.at + 1 < questions.length) {
      setFilling({ ...filling, at: filling.at + 1, answers });
      return;
    }
    change({ tallies: { ...lesson.tallies, [test]: withSheet(lesson.tallies[test], answers) } });
    setFilling(null);
    setIsThanked(true);
  };
  return (
    <section className="lesson-card" aria-labelledby={`test-${test}`}>
      <h4 id={`test-${test}`}>{tests.headings[test]}</h4>
      {filling ? (
        <Asked
          question={questions[filling.at]!}
          position={fill(tests.position, { number: filling.at + 1, total: questions.length })}
          isChangedFirst={filling.isChangedFirst[filling.at] ?? false}
          isLast={filling.at + 1 === questions.length}
          onAnswer={answer}
          onStop={() => {
            setFilling(null);
          }}
        />
      ) : (
        <>
          {isThanked ? <p role="status">{tests.thanks}</p> : <p>{tests.explain}</p>}
          <p>{fill(tests.answered, { count: sheets })}</p>
          <button type="button" className="primary" onClick={begin}>
            {sheets === 0 ? tests.begin : tests.beginNext}
          </button>
        </>
      )}
    </section>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly position: string;
  readonly isChangedFirst: boolean;
  readonly isLast: boolean;
  readonly onAnswer: (mark: string) => void;
  readonly onStop: () => void;
}

function Asked({ question, position, isChangedFirst, isLast, onAnswer, onStop }: AskedProps) {
  const { tests } = useLessonWords();
  const [answered, setAnswered] = useState<{ readonly to: string; readonly mark: string } | null>(null);
  const heading = useFocusedHeading(question.name, true);
  const mark = answered?.to === question.name ? answered.mark : null;
  const [isMissing, setIsMissing] = useState(false);
  const choose = (chosen: string) => {
    setAnswered({ to: question.name, mark: chosen });
    setIsMissing(false);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(mark === null);
        if (mark !== null) onAnswer(mark);
      }}
    >
      <p ref={heading} tabIndex={-1} className="lesson-position">
        {position}
      </p>
      {question.kind === 'pair' ? (
        <PairQuestion
          key={question.name}
          pair={question}
          isChangedFirst={isChangedFirst}
          mark={mark}
          onMark={choose}
        />
      ) : (
        <StatementQuestion name={question.name} mark={mark} onMark={choose} />
      )}
      {isMissing && <p role="alert">{tests.choose}</p>}
      <div className="lesson-buttons">
        <button type="submit" className="primary">
          {isLast ? tests.finish : tests.next}
        </button>
        <button type="button" onClick={onStop}>
          {tests.stop}
        </button>
      </div>
    </form>
  );
}
