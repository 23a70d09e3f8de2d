import { type SubmitEvent, useId, useState } from 'react';
import { messages } from '../../locales';
import { useSession } from '../use-app';

/** For whoever holds a receipt: the code on it takes the consent back. */
export function WithdrawByCode() {
  const session = useSession();
  const id = useId();
  const [code, setCode] = useState('');
  const { withdrawal } = messages.consents;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (await session.desk.withdrawByCode(code)) setCode('');
  };
  return (
    <details className="withdraw-by-code">
      <summary>{withdrawal.heading}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <p className="field-row">
          <label htmlFor={id}>{withdrawal.label}</label>
          <input
            id={id}
            required
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={code}
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              setCode(event.target.value);
            }}
          />
        </p>
        <p id={`${id}-hint`} className="hint">
          {withdrawal.explain}
        </p>
        <button type="submit">{withdrawal.button}</button>
      </form>
    </details>
  );
}
