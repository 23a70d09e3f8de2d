import { useId, useState } from 'react';
import { messages } from '../../locales';
import type { ConsentScope, Statement } from '../../consent';
import { useAppState } from '../use-app';
import { LiveDialog } from './LiveDialog';

/** What is said differently where there is nothing to compare with. */
export interface WithoutPicture {
  readonly watched: string;
  readonly passed: string;
  readonly outcome: string;
}

interface LiveSectionProps {
  readonly subjectId: string;
  readonly scope: ConsentScope;
  readonly statement: Statement;
  /** The name in the form, or null after pointing out that it is missing. */
  readonly askName: () => string | null;
  /** Where no picture is at hand that the face could be compared with. */
  readonly words?: WithoutPicture;
}

/** How “This is me” is shown to be so: before the camera, or with a witness. */
export function LiveSection({ subjectId, scope, statement, askName, words }: LiveSectionProps) {
  const { live } = messages;
  const id = useId();
  const [isWitnessed, setWitnessed] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const [passed, setPassed] = useState<keyof typeof live.passed | null>(null);
  const report = useAppState((state) => state.live);
  const outcome = report?.subjectId === subjectId ? report.outcome : null;
  const close = () => {
    setName(null);
    if (outcome === 'same' || outcome === 'uncertain' || outcome === 'not-run') setPassed(outcome);
    else if (outcome !== null) setPassed(null);
  };
  return (
    <div className="live-section">
      <p className="hint">
        {live.explain} {!words && live.beside}
      </p>
      <button
        type="button"
        onClick={() => {
          setName(askName());
        }}
      >
        {passed ? live.again : live.begin}
      </button>
      {passed && <p className="attested">{words?.passed ?? live.passed[passed]}</p>}
      <details>
        <summary>{live.witness.summary}</summary>
        <label className="choice">
          <input
            type="checkbox"
            checked={isWitnessed}
            onChange={(event) => {
              setWitnessed(event.target.checked);
            }}
          />{' '}
          {live.witness.label}
        </label>
        {isWitnessed && (
          <p className="field-row">
            <label htmlFor={`${id}-witness`}>{live.witness.name}</label>
            <input id={`${id}-witness`} name="witness" required maxLength={80} autoComplete="off" />
          </p>
        )}
      </details>
      {name !== null && <LiveDialog {...{ subjectId, scope, statement, name, words }} onClose={close} />}
    </div>
  );
}
