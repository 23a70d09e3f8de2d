import { type DutyWords, fill } from '../../locales';
import type { Assessment } from './assessment';
import { DUTIES, type DutyId, type ShowingTest } from './duties';
import { STATED_FACTS } from './stated-facts';

interface DutyRowProps {
  readonly id: DutyId;
  readonly words: DutyWords;
  readonly assessment: Assessment | null;
  readonly onMeasure: (duty: DutyId, measure: string) => void;
}

const LONGEST_MEASURE = 2000;

/** One duty: what is asked, what is done, what shows it, what is not done, and, where it is theirs, what the operator does. */
export function DutyRow({ id, words, assessment, onMeasure }: DutyRowProps) {
  const { law, number, part, tests } = DUTIES[id];
  const { duty, does, cannot } = words.duties[id];
  const measure = assessment?.measures[id] ?? '';
  const said = words.assessment;
  return (
    <tr role="row" data-part={part}>
      <th role="rowheader" scope="row" data-column={words.columns.duty}>
        {number !== null && <strong>{fill(words.laws[law].cite, { number })}</strong>}
        <span>{duty}</span>
      </th>
      <td role="cell" data-column={words.columns.does}>
        <strong className="duty-part">{words.parts[part]}</strong>
        <span>{fill(does, STATED_FACTS)}</span>
      </td>
      <td role="cell" data-column={words.columns.tests}>
        {tests.length === 0 && <span>{words.noTest}</span>}
        {tests.length > 0 && (
          <ul lang="en" dir="ltr">
            {tests.map((test) => (
              <li key={nameOf(test)}>
                <code>{test.file}</code> {nameOf(test)}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td role="cell" data-column={words.columns.cannot}>
        <span>{fill(cannot, STATED_FACTS)}</span>
        {assessment && (part === 'shared' || part === 'operator') && (
          <>
            <textarea
              className="screen-only"
              rows={2}
              maxLength={LONGEST_MEASURE}
              aria-label={fill(said.measures, { duty })}
              placeholder={said.operatorDoes}
              value={measure}
              onChange={({ target }) => {
                onMeasure(id, target.value);
              }}
            />
            <span className="print-only">
              <strong>{said.operatorDoes}</strong>
              <span className={measure === '' ? 'left-blank' : undefined}>{measure}</span>
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

/** As a sentence; what the test puts in each time is left open. */
function nameOf({ suite, title }: ShowingTest): string {
  return [suite, title]
    .filter((part) => part !== null)
    .join(' ')
    .replaceAll(/%[a-z]|\$\w+/g, '…');
}
