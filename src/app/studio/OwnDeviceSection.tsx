import { useId, useState } from 'react';
import { messages } from '../../locales';
import type { ConsentScope } from '../../consent';
import { ShownCode } from '../components/ShownCode';
import { TakeCode } from '../components/TakeCode';
import { requestLink } from '../consent/request-link';
import { useSession } from '../use-app';

interface OwnDeviceSectionProps {
  readonly subjectId: string;
  readonly scope: ConsentScope;
}

/** Asks the person themselves: a code for their phone, and what their phone answers. */
export function OwnDeviceSection({ subjectId, scope }: OwnDeviceSectionProps) {
  const session = useSession();
  const id = useId();
  const { ask } = messages.ownDevice;
  const [asker, setAsker] = useState('');
  const [asked, setAsked] = useState<{ readonly line: string; readonly scope: ConsentScope } | null>(null);
  // What was chosen anew is not what the code asks for.
  const shown = asked?.scope === scope ? asked : null;
  const show = async () => {
    const line = await session.ownDevice.ask({ subjectId, scope, asker });
    setAsked(line === null ? null : { line, scope });
  };
  return (
    <div className="own-device">
      <p className="hint">{ask.explain}</p>
      <p className="field-row">
        <label htmlFor={id}>{ask.asker}</label>
        <input
          id={id}
          maxLength={80}
          autoComplete="name"
          value={asker}
          onChange={(event) => {
            setAsker(event.target.value);
          }}
        />
      </p>
      <button type="button" className="primary" disabled={asker.trim() === ''} onClick={() => void show()}>
        {shown ? ask.again : ask.button}
      </button>
      {shown && (
        <>
          <h4>{ask.heading}</h4>
          <p>{ask.shown}</p>
          <ShownCode
            isLink
            text={requestLink(shown.line)}
            name={ask.qrName}
            saveLabel={ask.saveFile}
            onSave={() => {
              session.ownDevice.saveLine(requestLink(shown.line), 'request');
            }}
          />
          <h4>{ask.answer}</h4>
          <p className="hint">{ask.answerExplain}</p>
          <TakeCode onText={(text) => void session.ownDevice.takeAnswer(text)} />
        </>
      )}
    </div>
  );
}
