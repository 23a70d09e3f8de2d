import { type SubmitEvent, useEffect, useId, useRef } from 'react';
import { LANGUAGE_NAMES, fill, messages } from '../../locales';
import type { OpenedRequest } from '../../consent';
import type { OwnDeviceSubjectId } from '../../studio';
import { AgreeButton } from '../embed/AgreeButton';
import { StatementText } from '../components/StatementText';
import { formatTime } from '../components/format-values';
import { AdultField, TextField } from '../studio/AttestFields';
import { LiveSection } from '../studio/LiveSection';
import { wholeScopeWords } from '../studio/scope-words';
import { useNameField } from '../components/use-name-field';
import { useSession } from '../use-app';

const SUBJECT_ID: OwnDeviceSubjectId = 'own-device';

interface RequestFormProps {
  readonly request: OpenedRequest;
  readonly onRefuse: () => void;
}

/** Who asks, what for, how long and where, in plain words; then the live check, and the signature. */
export function RequestForm({ request, onRefuse }: RequestFormProps) {
  const session = useSession();
  const id = useId();
  const { ownDevice, attest } = messages;
  const { page } = ownDevice;
  const { asker, thumbprint, scope, statement, ageLimit, validUntil, line } = request;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { form, askName } = useNameField();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const isOn = (name: string) => answers.get(name) === 'on';
    const display = answers.get('display');
    const witness = answers.get('witness');
    void session.ownDevice.answer({
      text: line,
      display: typeof display === 'string' ? display.trim() : '',
      adult: isOn('adult'),
      witness: typeof witness === 'string' ? witness : null,
    });
  };
  return (
    <section aria-labelledby={id} className="request">
      <h3 id={id} ref={heading} tabIndex={-1}>
        {fill(page.askedBy, { asker })}
      </h3>
      <dl className="request-terms">
        <Term name={page.what} value={wholeScopeWords(scope)} />
        <Term name={page.until} value={formatTime(validUntil)} />
        <Term name={page.where} value={page.whereWords} />
        <Term name={page.picture} value={page.pictureWords} />
      </dl>
      <p className="hint">{fill(page.askedHint, { key: thumbprint })}</p>
      <form ref={form} onSubmit={submit}>
        <div className="statement">
          <h4>{page.read}</h4>
          {statement.language !== document.documentElement.lang && (
            <p className="hint">
              {fill(page.otherLanguage, { language: LANGUAGE_NAMES[statement.language] })}
            </p>
          )}
          <StatementText {...statement} />
        </div>
        <TextField label={page.name} name="display" />
        <AdultField label={attest.adult.self} age={ageLimit} />
        <LiveSection {...{ subjectId: SUBJECT_ID, scope, statement, askName }} words={ownDevice.live} />
        <div className="button-row">
          <AgreeButton text={page.sign} />
          <button
            type="button"
            onClick={() => {
              onRefuse();
            }}
          >
            {page.refuse}
          </button>
        </div>
      </form>
    </section>
  );
}

function Term({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
