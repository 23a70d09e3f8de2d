import { fill, messages } from '../../locales';
import type { OwnConsentSummary } from '../../consent';
import { ShownCode } from '../components/ShownCode';
import { formatTime } from '../components/format-values';
import { wholeScopeWords } from '../studio/scope-words';
import { useAppState, useSession } from '../use-app';

/** What was agreed to on this device, each with one click to take it back. */
export function OwnConsentList() {
  const consents = useAppState((state) => state.ownConsents);
  const { list } = messages.ownDevice;
  return (
    <section aria-labelledby="own-consents-heading">
      <h3 id="own-consents-heading">{list.heading}</h3>
      {consents.length === 0 ? (
        <p className="hint">{list.empty}</p>
      ) : (
        <ul className="consent-list">
          {consents.map((consent) => (
            <OwnConsentRow key={consent.nonce} consent={consent} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OwnConsentRow({ consent }: { consent: OwnConsentSummary }) {
  const session = useSession();
  const takeBack = useAppState((state) => state.ownTakeBack);
  const { list } = messages.ownDevice;
  const { nonce, asker, scope, givenAt, validUntil, withdrawalCode, takenBackAt } = consent;
  return (
    <li>
      <p>
        <strong>{fill(list.row, { asker, scope: wholeScopeWords(scope) })}</strong>
      </p>
      <p className="hint">
        {fill(list.until, { given: formatTime(givenAt), until: formatTime(validUntil) })}{' '}
        {fill(list.code, { code: withdrawalCode })}
      </p>
      {takenBackAt && <p className="hint">{fill(list.takenBackAt, { time: formatTime(takenBackAt) })}</p>}
      <button
        type="button"
        aria-label={takenBackAt ? undefined : fill(list.takeBackFor, { asker })}
        onClick={() => void session.ownDevice.takeBack(nonce)}
      >
        {takenBackAt ? list.show : list.takeBack}
      </button>
      {takeBack?.nonce === nonce && (
        <>
          <p role="status">{list.shown}</p>
          <ShownCode
            text={takeBack.line}
            name={list.qrName}
            saveLabel={list.saveFile}
            onSave={() => {
              session.ownDevice.saveLine(takeBack.line, 'withdrawal');
            }}
          />
        </>
      )}
    </li>
  );
}
