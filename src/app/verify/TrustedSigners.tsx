import { useEffect } from 'react';
import { fill, messages } from '../../locales';
import { formatTime } from '../components/format-values';
import { useAppState, useSession } from '../use-app';

/** Everyone in the address book, each to be taken out again. */
export function TrustedSigners() {
  const session = useSession();
  const trusted = useAppState((state) => state.trustedSigners);
  const { signers } = messages.examine;
  useEffect(() => {
    session.verifying.showTrusted();
  }, [session]);
  if (trusted.length === 0) return null;
  return (
    <section className="examination" aria-labelledby="signers-heading">
      <h3 id="signers-heading">{signers.heading}</h3>
      <p className="hint">{signers.explain}</p>
      <ul className="consent-list">
        {trusted.map(({ id, name, issuedBy, since }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong>
            </p>
            <p className="hint">
              {issuedBy !== null && <>{fill(signers.calledItself, { name: issuedBy })} </>}
              {fill(signers.since, { time: formatTime(since) })} <code>{id}</code>
            </p>
            <button
              type="button"
              aria-label={fill(signers.stopFor, { name })}
              onClick={() => void session.verifying.stopTrusting(id)}
            >
              {signers.stop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
