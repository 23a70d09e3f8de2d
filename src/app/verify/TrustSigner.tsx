import { type SubmitEvent, useId } from 'react';
import { fill, messages } from '../../locales';
import type { SignerIdentity } from '../../verify';
import { formatTime } from '../components/format-values';
import { useAppState, useSession } from '../use-app';

/** Whether the person here knows who signed. It says nothing of what the picture shows. */
export function TrustSigner({ signer }: { signer: SignerIdentity }) {
  const session = useSession();
  const id = useId();
  const known = useAppState((state) => state.trustedSigners.find((trusted) => trusted.id === signer.id));
  const { signers } = messages.examine;
  if (known)
    return (
      <p className="trust-signer">
        {fill(signers.known, { name: known.name, time: formatTime(known.since) })}{' '}
        <button type="button" onClick={() => void session.verifying.stopTrusting(known.id)}>
          {signers.stop}
        </button>
      </p>
    );
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    if (typeof name === 'string') void session.verifying.trust(signer, name);
  };
  return (
    <details className="trust-signer">
      <summary>{signers.offer}</summary>
      <p className="hint">{signers.explain}</p>
      <form onSubmit={submit}>
        <p className="field-row">
          <label htmlFor={id}>{signers.name}</label>
          <input id={id} name="name" required maxLength={80} pattern=".*\S.*" autoComplete="off" />
        </p>
        <button type="submit">{signers.trust}</button>
      </form>
    </details>
  );
}
