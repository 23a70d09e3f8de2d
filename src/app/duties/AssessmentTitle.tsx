import { type DutyWords, fill, messages } from '../../locales';
import { formatDate } from '../components/format-values';
import type { Assessment } from './assessment';

interface AssessmentTitleProps {
  readonly words: DutyWords;
  readonly assessment: Assessment;
  /** Null where the operator has written no rules. */
  readonly rulesSha256: string | null;
}

/** On paper alone: whose assessment it is, and of what. */
export function AssessmentTitle({ words, assessment, rulesSha256 }: AssessmentTitleProps) {
  const said = words.assessment;
  const { operator, contact, place, date, remarks } = assessment;
  const facts: readonly (readonly [name: string, value: string])[] = [
    [said.operator, operator],
    [said.contact, contact],
    [said.place, place],
    [said.date, date === '' ? '' : formatDate(date)],
    [said.rules, rulesSha256 ?? said.noRules],
    [said.remarks, remarks],
  ];
  return (
    <div className="print-only">
      <h3>{fill(said.title, { product: messages.title, version: APP_VERSION })}</h3>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={value === '' ? 'left-blank' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
