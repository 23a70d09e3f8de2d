import { type SubmitEvent, useEffect, useId, useState } from 'react';
import { fill, messages } from '../../locales';
import type { Attestation, ConsentKind, Statement, Purpose } from '../../consent';
import { useSession } from '../use-app';
import { AttestFields } from './AttestFields';
import { attestationFrom } from './attestation-from';

interface AttestFormProps {
  readonly subjectId: string;
  readonly purpose: Purpose;
  /** Open where the swap waits for it; folded for bystanders. */
  readonly isOpen: boolean;
}

const KINDS: readonly ConsentKind[] = ['self', 'permission', 'guardian', 'nobody-real'];

/** Who says yes, to what, in plain words. What counts is signed in the studio worker; this form only asks. */
export function AttestForm({ subjectId, purpose, isOpen }: AttestFormProps) {
  const session = useSession();
  const id = useId();
  const { attest, people } = messages;
  const [kind, setKind] = useState<ConsentKind | null>(null);
  const [statement, setStatement] = useState<Statement | null>(null);
  useEffect(() => {
    if (!kind) return;
    let isCurrent = true;
    void session.statement({ kind, purpose }).then((answer) => {
      if (isCurrent) setStatement(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, kind, purpose]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const attestation: Attestation | null = kind && attestationFrom(kind, new FormData(event.currentTarget));
    if (attestation) void session.attest({ subjectId, attestation });
  };
  return (
    <details open={isOpen} className="attest">
      <summary>{people.needed}</summary>
      <form onSubmit={submit}>
        <fieldset>
          <legend>{attest.legend}</legend>
          {KINDS.map((candidate) => (
            <label key={candidate} className="choice">
              <input
                type="radio"
                name={`${id}-kind`}
                required
                checked={kind === candidate}
                onChange={() => {
                  setKind(candidate);
                }}
              />{' '}
              {attest.kinds[candidate]}
            </label>
          ))}
        </fieldset>
        {kind && <AttestFields kind={kind} />}
        {kind && statement && (
          <div className="statement">
            <h4>{attest.read}</h4>
            <p>{fill(attest.purpose, { purpose: messages.purposes[purpose] })}</p>
            {statement.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        )}
        <button type="submit" className="primary">
          {attest.button}
        </button>
      </form>
    </details>
  );
}
