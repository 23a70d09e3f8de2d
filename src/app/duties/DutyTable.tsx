import { type DutyWords, fill } from '../../locales';
import { formatDate } from '../components/format-values';
import { DutyRow } from './DutyRow';
import type { Assessment } from './assessment';
import { DUTIES, type DutyId, type DutyPart, LAWS, type LawId } from './duties';

interface DutyTableProps {
  readonly law: LawId;
  readonly duties: readonly DutyId[];
  readonly words: DutyWords;
  /** Null while nobody fills one in. */
  readonly assessment: Assessment | null;
  readonly onMeasure: (duty: DutyId, measure: string) => void;
}

/** The duties of one law. On a narrow screen the cells stand below each other; the roles keep it a table for assistive technology. */
export function DutyTable({ law, duties, words, assessment, onMeasure }: DutyTableProps) {
  const parts = (Object.keys(words.parts) as DutyPart[])
    .map((part) => ({ part, count: duties.filter((id) => DUTIES[id].part === part).length }))
    .filter(({ count }) => count > 0);
  return (
    <section className="law" aria-labelledby={`law-${law}`}>
      <h3 id={`law-${law}`}>
        <span className="law-place">{words.places.names[LAWS[law].place]}</span>{' '}
        {fill(words.laws[law].name, { date: formatDate(LAWS[law].date) })}
      </h3>
      <ul className="part-counts">
        {parts.map(({ part, count }) => (
          <li key={part}>{fill(words.partCount, { part: words.parts[part], count })}</li>
        ))}
      </ul>
      <table role="table" aria-labelledby={`law-${law}`}>
        <thead role="rowgroup">
          <tr role="row">
            {(['duty', 'does', 'tests', 'cannot'] as const).map((column) => (
              <th role="columnheader" scope="col" key={column}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {duties.map((id) => (
            <DutyRow key={id} id={id} words={words} assessment={assessment} onMeasure={onMeasure} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
