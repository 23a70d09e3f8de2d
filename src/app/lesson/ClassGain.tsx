import { useState } from 'react';
import { fill } from '../../locales';
import { useSession } from '../use-app';
import { LessonPicture } from './LessonPicture';
import { STATEMENTS, pairsOf } from './lesson-questions';
import { lessonTable } from './lesson-table';
import { gainInPoints, shareRight } from './tally';
import { useLesson, useLessonWords } from './use-lesson';

const isPicture = (question: string) => question.startsWith('picture-');

/** What the class knew before and what it knows now, in totals. */
export function ClassGain() {
  const session = useSession();
  const [lesson] = useLesson();
  const { results } = useLessonWords();
  const { before, after } = lesson.tallies;
  const rows = [
    [results.pictures, isPicture],
    [results.statements, (question: string) => !isPicture(question)],
  ] as const;
  return (
    <section className="lesson-card" aria-labelledby="lesson-gain">
      <h4 id="lesson-gain">{results.heading}</h4>
      <p>{fill(results.answered, { before: before.sheets, after: after.sheets })}</p>
      {before.sheets === 0 || after.sheets === 0 ? (
        <p>{results.nobody}</p>
      ) : (
        <table className="lesson-gain">
          <caption>{results.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{results.question}</th>
              <th scope="col">{results.before}</th>
              <th scope="col">{results.after}</th>
              <th scope="col">{results.gain}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, isCounted]) => {
              const shares = [shareRight(before, isCounted), shareRight(after, isCounted)] as const;
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{inPerCent(shares[0])}</td>
                  <td>{inPerCent(shares[1])}</td>
                  <td>{signed(gainInPoints(...shares))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className="hint">{results.limits}</p>
      <button
        type="button"
        onClick={() => {
          session.saveTable(lessonTable(lesson), `persona-grata_lesson_${lesson.code}.csv`);
        }}
      >
        {results.save}
      </button>
      <p className="hint">{results.saveHint}</p>
      <Answers />
    </section>
  );
}

function Answers() {
  const [isOpen, setIsOpen] = useState(false);
  const [{ code }] = useLesson();
  const { results, tests } = useLessonWords();
  return (
    <details
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>{results.answers}</summary>
      {STATEMENTS.map((name) => (
        <p key={name}>
          <strong>{tests.statements[name]}</strong> {results.why[name]}
        </p>
      ))}
      {isOpen &&
        [...pairsOf('before', code), ...pairsOf('after', code)].map(({ targetName, sourceName }) => (
          <div key={targetName} className="lesson-pair">
            <LessonPicture
              name={fill(results.own, { name: nameOf(targetName) })}
              people={{ targetName, sourceName: targetName }}
            />
            <LessonPicture
              name={fill(results.other, { name: nameOf(targetName), other: nameOf(sourceName) })}
              people={{ targetName, sourceName }}
            />
          </div>
        ))}
    </details>
  );
}

/** Our people are called by the names of their files. */
function nameOf(sample: string): string {
  return sample[0]!.toUpperCase() + sample.slice(1);
}

function inPerCent(share: number | null): string {
  return share === null
    ? '–'
    : new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' }).format(share);
}

function signed(points: number | null): string {
  return points === null
    ? '–'
    : new Intl.NumberFormat(document.documentElement.lang, { signDisplay: 'exceptZero' }).format(points);
}
