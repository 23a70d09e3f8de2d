import { useState } from 'react';
import { fill, messages } from '../../locales';
import { FileField } from '../components/FileField';
import { formatTime } from '../components/format-values';
import { useAppState, useSession } from '../use-app';
import { scopeWords } from './scope-words';

/** The whole list as a file, a saved list to look at, and the end of everything that is kept here. */
export function RecordsAsFiles() {
  const session = useSession();
  const [isSure, setSure] = useState(false);
  const { records } = messages.consents;
  return (
    <details className="records">
      <summary>{records.heading}</summary>
      <p>
        <button type="button" onClick={() => void session.desk.saveLedger()}>
          {records.save}
        </button>
      </p>
      <FileField
        label={records.open}
        hint={records.openHint}
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file) void session.desk.readLedger(file);
        }}
      />
      <OpenedLedger />
      <h3>{records.deleteAll}</h3>
      <p>{records.deleteExplain}</p>
      {isSure ? (
        <button type="button" onClick={() => void session.desk.deleteEverything()}>
          {records.deleteSure}
        </button>
      ) : (
        <button
          type="button"
          onClick={() => {
            setSure(true);
          }}
        >
          {records.deleteAll}
        </button>
      )}
    </details>
  );
}

function OpenedLedger() {
  const ledger = useAppState((state) => state.openedLedger);
  const { records, row, states } = messages.consents;
  if (!ledger) return null;
  const { report, fileName, thumbprint, consents } = ledger;
  if (!report.intact)
    return (
      <p className="notice notice-error" role="status">
        {fill(records.damaged, { fileName, at: report.at + 1, fault: records.faults[report.fault] })}
      </p>
    );
  return (
    <div role="status">
      <p>{fill(records.whole, { fileName, count: report.entries, key: thumbprint })}</p>
      <ul className="consent-list">
        {consents.map((consent) => (
          <li key={consent.recordId} data-state={consent.state}>
            {fill(row, { kind: messages.attest.kinds[consent.kind], display: consent.display })}{' '}
            <span className="badge">{states[consent.state]}</span> {scopeWords(consent)},{' '}
            {formatTime(consent.givenAt)}
          </li>
        ))}
      </ul>
    </div>
  );
}
