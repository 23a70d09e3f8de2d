import { useEffect, useRef } from 'react';
import { messages } from '../../locales';
import { StatementText } from '../components/StatementText';
import { QrCode } from '../components/QrCode';
import { formatTime } from '../components/format-values';
import { useAppState, useSession } from '../use-app';
import { scopeWords } from './scope-words';

/** The receipt of one consent: to read, to print, to save. */
export function ReceiptSheet() {
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const receipt = useAppState((state) => state.consentReceipt);
  const summary = useAppState((state) =>
    state.status?.consents.find(({ recordId }) => recordId === receipt?.file.signed.record.record_id),
  );
  const record = receipt?.file.signed.record;
  const words = messages.consents.receipt;
  useEffect(() => {
    if (!receipt) {
      dialog.current?.close();
      return;
    }
    dialog.current?.showModal();
    // Else the first button is, and the receipt is shown from its end.
    heading.current?.focus();
  }, [receipt]);
  return (
    <dialog
      ref={dialog}
      className="receipt-sheet"
      aria-labelledby="receipt-sheet-heading"
      onClose={() => {
        session.desk.closeReceipt();
      }}
    >
      {receipt && record && summary && (
        <>
          <h2 id="receipt-sheet-heading" ref={heading} tabIndex={-1}>
            {words.heading}
          </h2>
          <p>{words.intro}</p>
          <div className="receipt-code">
            <QrCode name={words.qrName} text={codeText(receipt.withdrawalCode, summary.recordSha256)} />
            <div>
              <h3>{words.code}</h3>
              {receipt.withdrawalCode ? (
                <p className="withdrawal-code">{receipt.withdrawalCode}</p>
              ) : (
                <p>{words.noCode}</p>
              )}
            </div>
          </div>
          <dl>
            <Fact name={words.scope} value={scopeWords(summary)} />
            <Fact name={words.given} value={formatTime(summary.givenAt)} />
            <Fact name={words.until} value={formatTime(summary.validUntil)} />
            {summary.withdrawnAt && <Fact name={words.withdrawn} value={formatTime(summary.withdrawnAt)} />}
            <Fact name={words.record} value={summary.recordSha256} />
            <Fact name={words.operatorKey} value={record.operator.thumbprint} />
          </dl>
          <h3>{words.agreed}</h3>
          <StatementText paragraphs={record.notice.statement.split('\n\n')} language={record.language} />
          <div className="button-row">
            <button
              type="button"
              onClick={() => {
                print();
              }}
            >
              {words.print}
            </button>
            <button type="button" onClick={() => void session.desk.saveConsentFile(summary.recordId)}>
              {summary.withdrawnAt ? words.saveNotice : words.save}
            </button>
            <button
              type="button"
              onClick={() => {
                dialog.current?.close();
              }}
            >
              {words.close}
            </button>
          </div>
          <p className="hint">{words.fileHint}</p>
        </>
      )}
    </dialog>
  );
}

/** What the QR code holds: readable by any reader, by a person as well. */
function codeText(code: string | null, recordSha256: string): string {
  return ['PERSONA GRATA', ...(code === null ? [] : [code]), recordSha256].join('\n');
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
