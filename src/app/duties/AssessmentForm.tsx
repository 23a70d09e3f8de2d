import { useId } from 'react';
import type { DutyWords } from '../../locales';
import type { Assessment } from './assessment';

interface AssessmentFormProps {
  readonly words: DutyWords;
  readonly assessment: Assessment;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (change: Partial<Assessment>) => void;
}

const LONGEST_LINE = 200;
const LONGEST_REMARKS = 4000;

/** What goes on paper beside the table. Nothing of it is kept, and nothing of it is sent. */
export function AssessmentForm({ words, assessment, isOpen, onOpen, onChange }: AssessmentFormProps) {
  const said = words.assessment;
  const id = useId();
  return (
    <details
      className="assessment screen-only"
      onToggle={({ currentTarget }) => {
        onOpen(currentTarget.open);
      }}
    >
      <summary>{said.open}</summary>
      <p>{said.explain}</p>
      {(['operator', 'contact', 'place', 'date'] as const).map((field) => (
        <div className="field-row" key={field}>
          <label htmlFor={`${id}-${field}`}>{said[field]}</label>
          <input
            id={`${id}-${field}`}
            type={field === 'date' ? 'date' : 'text'}
            maxLength={LONGEST_LINE}
            autoComplete="off"
            value={assessment[field]}
            onChange={({ target }) => {
              onChange({ [field]: target.value });
            }}
          />
        </div>
      ))}
      <div className="field-row">
        <label htmlFor={`${id}-remarks`}>{said.remarks}</label>
        <textarea
          id={`${id}-remarks`}
          rows={3}
          maxLength={LONGEST_REMARKS}
          value={assessment.remarks}
          onChange={({ target }) => {
            onChange({ remarks: target.value });
          }}
        />
      </div>
      <button
        type="button"
        disabled={!isOpen}
        onClick={() => {
          print();
        }}
      >
        {said.print}
      </button>
    </details>
  );
}
