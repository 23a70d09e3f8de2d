import { errorSentence, fill, messages } from '../../locales';
import type { BatchRow, VerdictLayer } from '../../verify';
import { DROPPED_FILES_LIMIT } from '../components/dropped-files';
import { FileField } from '../components/FileField';
import { useAppState, useSession } from '../use-app';
import { summaryOf } from './summary-of';

/** Several files or a folder: one line for each, and a table to take home. */
export function ManyFiles() {
  const session = useSession();
  const batch = useAppState((state) => state.batch);
  const isAtWork = useAppState((state) => state.busy === 'verifying-many');
  const { many } = messages.examine;
  const onFiles = (files: readonly File[]) => void session.verifying.verifyMany(files);
  const read = { count: batch?.rows.length ?? 0, total: batch?.total ?? 0 };
  return (
    <section className="examination" aria-labelledby="many-heading">
      <h3 id="many-heading">{many.heading}</h3>
      <p className="hint">{fill(many.hint, { limit: DROPPED_FILES_LIMIT })}</p>
      <div className="file-fields">
        <FileField label={many.files} limit={DROPPED_FILES_LIMIT} onFiles={onFiles} />
        <FileField label={many.folder} limit={DROPPED_FILES_LIMIT} isFolder onFiles={onFiles} />
      </div>
      {batch !== null && (
        <>
          <p className="examination-progress">
            {isAtWork && <progress aria-label={many.heading} value={read.count} max={read.total} />}{' '}
            <span className="figures">{fill(many.progress, read)}</span>
          </p>
          {batch.rows.length > 0 && <BatchTable rows={batch.rows} />}
          {!isAtWork && batch.rows.length > 0 && (
            <button
              type="button"
              onClick={() => {
                session.verifying.saveTable();
              }}
            >
              {many.saveTable}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function BatchTable({ rows }: { rows: readonly BatchRow[] }) {
  const { verify, examine } = messages;
  const layers = Object.keys(verify.layers) as VerdictLayer[];
  return (
    <div className="wide-table" role="region" aria-label={examine.many.caption} tabIndex={0}>
      <table>
        <caption>{examine.many.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{examine.many.file}</th>
            <th scope="col">{examine.many.summary}</th>
            {layers.map((layer) => (
              <th key={layer} scope="col">
                {verify.layers[layer]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ fileName, verdict, error }, place) => (
            <tr key={place}>
              <th scope="row">{fileName}</th>
              {verdict === null ? (
                <td colSpan={layers.length + 1}>{error && errorSentence(error)}</td>
              ) : (
                <>
                  <td className="wide-cell">{verify.summaries[summaryOf(verdict)]}</td>
                  {verdict.layers.map(({ layer, state }) => (
                    <td key={layer} data-layer={layer} data-state={state}>
                      {verify.states[state]}
                    </td>
                  ))}
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
