import { type SubmitEvent, useEffect, useId, useMemo, useState } from 'react';
import { messages } from '../../locales';
import type { Attestation, ConsentKind, ConsentScope, Statement } from '../../consent';
import type { StudioStatus } from '../../studio';
import { StatementText } from '../components/StatementText';
import { AgreeButton } from '../embed/AgreeButton';
import { useNameField } from '../components/use-name-field';
import { useAppState, useSession } from '../use-app';
import { AttestFields } from './AttestFields';
import { LiveSection } from './LiveSection';
import { OwnDeviceSection } from './OwnDeviceSection';
import { PaperForm } from './PaperForm';
import { ScopeFields } from './ScopeFields';
import { attestationFrom } from './attestation-from';
import { narrowScope } from './narrow-scope';

interface AttestFormProps {
  readonly subjectId: string;
  readonly status: StudioStatus;
  /** Of the picture. */
  readonly fileName: string;
  /** Open where the swap waits for it; folded for bystanders. */
  readonly isOpen: boolean;
}

/** Who says yes, to what, in plain words. What counts is signed in the studio worker; this form only asks. */
export function AttestForm({ subjectId, status, fileName, isOpen }: AttestFormProps) {
  const session = useSession();
  const id = useId();
  const { attest, ownDevice, people } = messages;
  const [kind, setKind] = useState<ConsentKind | null>(null);
  const [chosen, setChosen] = useState<Partial<ConsentScope>>({});
  const { mode, purpose, audience, choices, target } = status;
  const validity = choices.validities.includes('day') ? 'day' : 'session';
  const isMoving = (target !== null && target.kind !== 'picture') || mode === 'animate' || mode === 'chorus';
  const scope = useMemo(
    () => ({ ...narrowScope({ mode, purpose, audience, isMoving, validity }), ...chosen }),
    [mode, purpose, audience, isMoving, validity, chosen],
  );
  const language = useAppState((state) => state.language);
  const [statement, setStatement] = useState<Statement | null>(null);
  useEffect(() => {
    if (!kind) return;
    let isCurrent = true;
    void session.statement({ kind, scope }).then((answer) => {
      if (isCurrent) setStatement(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, kind, scope, language]);
  const { form, askName } = useNameField();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const attestation: Attestation | null = kind && attestationFrom(kind, answers);
    const witness = answers.get('witness');
    if (attestation)
      void session.attest({
        subjectId,
        attestation,
        scope,
        witness: typeof witness === 'string' ? witness : null,
      });
  };
  return (
    <details open={isOpen} className="attest">
      <summary>{people.needed}</summary>
      <form ref={form} onSubmit={submit}>
        <fieldset>
          <legend>{attest.legend}</legend>
          {choices.kinds.length === 0 && <p className="hint">{attest.noneAllowed}</p>}
          {choices.kinds.map((candidate) => (
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
        {choices.isNarrowed && <p className="hint">{attest.narrowed}</p>}
        {kind && <AttestFields kind={kind} natures={choices.natures} age={status.policy.ageLimit} />}
        {kind && <ScopeFields scope={scope} choices={choices} onChange={setChosen} />}
        {kind && statement && (
          <div className="statement">
            <h4>{kind === 'own-device' ? ownDevice.ask.read : attest.read}</h4>
            <StatementText {...statement} />
          </div>
        )}
        {kind === 'self' && statement && <LiveSection {...{ subjectId, scope, statement, askName }} />}
        {kind === 'own-device' && <OwnDeviceSection {...{ subjectId, scope }} />}
        {kind === 'written' && (
          <PaperForm {...{ subjectId, scope, fileName }} ageLimit={status.policy.ageLimit} />
        )}
        {kind !== 'own-device' && <AgreeButton text={attest.button} />}
      </form>
    </details>
  );
}
