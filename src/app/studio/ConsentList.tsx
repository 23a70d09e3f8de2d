import { fill, messages } from '../../locales';
import type { ConsentSummary } from '../../consent';
import { TakeCode } from '../components/TakeCode';
import { formatTime, pluralForm } from '../components/format-values';
import { useAppState, useSession } from '../use-app';
import { RecordsAsFiles } from './RecordsAsFiles';
import { WithdrawByCode } from './WithdrawByCode';
import { scopeWords } from './scope-words';

/** Every consent record this device holds, each with one click to withdraw it. */
export function ConsentList() {
  const status = useAppState((state) => state.status);
  const { consents } = messages;
  const records = status?.consents ?? [];
  return (
    <section aria-labelledby="consents-heading">
      <h2 id="consents-heading">{consents.heading}</h2>
      <p className="hint">{consents.explain}</p>
      {status?.ledgerError && <DamagedLedger />}
      {status?.persistent === false && <p className="notice">{consents.temporary}</p>}
      {records.length === 0 ? (
        <p className="hint">{consents.empty}</p>
      ) : (
        <ul className="consent-list">
          {records.map((consent) => (
            <ConsentRow key={consent.recordId} consent={consent} />
          ))}
        </ul>
      )}
      {records.some(({ state }) => state === 'given') && <WithdrawByCode />}
      {records.some(({ state, isSubjectSigned }) => state === 'given' && isSubjectSigned) && <TakeBack />}
      <RecordsAsFiles />
    </section>
  );
}

/** For a withdrawal that was signed on a person's own device. */
function TakeBack() {
  const session = useSession();
  const { takeBack } = messages.ownDevice;
  return (
    <details className="withdraw-by-code">
      <summary>{takeBack.heading}</summary>
      <p className="hint">{takeBack.explain}</p>
      <TakeCode onText={(text) => void session.ownDevice.takeAnswer(text)} />
    </details>
  );
}

/** Damage is shown, never repaired in silence; the way out is to erase what cannot be trusted any more. */
function DamagedLedger() {
  const session = useSession();
  return (
    <div className="notice notice-error">
      <p>{messages.errors['consent-ledger-damaged']}</p>
      <button type="button" onClick={() => void session.desk.eraseConsents()}>
        {messages.consents.erase}
      </button>
    </div>
  );
}

function ConsentRow({ consent }: { consent: ConsentSummary }) {
  const session = useSession();
  const { consents, attest } = messages;
  return (
    <li data-state={consent.state}>
      <p>
        <strong>{fill(consents.row, { kind: attest.kinds[consent.kind], display: consent.display })}</strong>{' '}
        <span className="badge">{consents.states[consent.state]}</span>
      </p>
      <p className="hint">
        {fill(consents.detail, {
          scope: scopeWords(consent),
          given: formatTime(consent.givenAt),
          until: formatTime(consent.validUntil),
          left: fill(pluralForm(consents.left, consent.exportsLeft), { count: consent.exportsLeft }),
        })}{' '}
        {consent.withdrawnAt && fill(consents.withdrawnAt, { time: formatTime(consent.withdrawnAt) })}
      </p>
      <button
        type="button"
        aria-label={fill(consents.receipt.openFor, { display: consent.display })}
        onClick={() => void session.desk.showReceipt(consent.recordId)}
      >
        {consents.receipt.open}
      </button>{' '}
      {consent.state === 'given' && (
        <button
          type="button"
          aria-label={fill(consents.withdraw, { display: consent.display })}
          onClick={() => void session.withdraw(consent.recordId)}
        >
          {messages.people.withdraw}
        </button>
      )}
    </li>
  );
}
