import { fill, messages } from '../../locales';
import type { ComparedCopy } from '../../verify';
import { FileField } from '../components/FileField';
import { formatList } from '../components/format-values';
import { useAppState, useSession } from '../use-app';
import { type Comparison, compareCopies } from './compared-layers';

/** Two copies of a picture: which marks are in one and not in the other. */
export function CompareCopies() {
  const session = useSession();
  const copies = useAppState((state) => state.copies);
  const { compare } = messages.examine;
  const { before, after } = copies;
  return (
    <section className="examination" aria-labelledby="compare-heading">
      <h3 id="compare-heading">{compare.heading}</h3>
      <p>{compare.explain}</p>
      <div className="file-fields">
        {(['before', 'after'] as const satisfies readonly ComparedCopy[]).map((copy) => (
          <FileField
            key={copy}
            label={compare[copy]}
            hint={copies[copy] ? fill(compare.chosen, { fileName: copies[copy].fileName }) : ''}
            limit={2}
            onFiles={(files) => void session.verifying.compare(copy, files)}
          />
        ))}
      </div>
      {before && after && <ComparisonReport comparison={compareCopies(before, after)} />}
    </section>
  );
}

function ComparisonReport({ comparison }: { comparison: Comparison }) {
  const { verify, examine } = messages;
  const { compare } = examine;
  const { rows, isSameFile, isSameExport } = comparison;
  const kinds = (['lost', 'damaged', 'gained', 'kept'] as const).filter(
    (kind) => comparison[kind].length > 0,
  );
  return (
    <div role="status">
      <ul className="comparison">
        {isSameFile && <li>{compare.sameFile}</li>}
        {kinds.map((kind) => (
          <li key={kind} data-kind={kind}>
            {fill(compare[kind], {
              layers: formatList(comparison[kind].map((layer) => verify.layers[layer])),
            })}
          </li>
        ))}
        {kinds.length === 0 && <li>{compare.none}</li>}
        {isSameExport !== null && !isSameFile && (
          <li>{isSameExport ? compare.sameExport : compare.otherExport}</li>
        )}
      </ul>
      <div className="wide-table" role="region" aria-label={compare.caption} tabIndex={0}>
        <table>
          <caption>{compare.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{compare.layer}</th>
              <th scope="col">{compare.before}</th>
              <th scope="col">{compare.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ layer, before, after }) => (
              <tr key={layer}>
                <th scope="row">{verify.layers[layer]}</th>
                <td>{compare.presences[before]}</td>
                <td>{compare.presences[after]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">{compare.limits}</p>
    </div>
  );
}
