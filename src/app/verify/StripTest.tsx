import { fill, messages } from '../../locales';
import type { StripAttack, StripLayer, StripRow, Verdict } from '../../verify';
import { formatList } from '../components/format-values';
import { useAppState, useSession } from '../use-app';
import { summariseStripTest } from './strip-summary';

/** For a still picture that carries marks: which of them are still there after what happens to pictures on their way. */
export function StripTest({ verdict }: { verdict: Verdict }) {
  const session = useSession();
  const rows = useAppState((state) => state.stripRows);
  const isAtWork = useAppState((state) => state.busy === 'stripping');
  const { strip } = messages.examine;
  const total = Object.keys(strip.attacks).length;
  const hasMarks = verdict.layers.some(
    ({ layer, presence }) => layer !== 'consent' && presence === 'present',
  );
  return (
    <section className="examination" aria-labelledby="strip-heading">
      <h3 id="strip-heading">{strip.heading}</h3>
      {hasMarks ? <p>{strip.explain}</p> : <p>{strip.noMarks}</p>}
      {hasMarks && !isAtWork && (
        <button type="button" onClick={() => void session.verifying.stripTest()}>
          {rows === null ? strip.start : strip.again}
        </button>
      )}
      {isAtWork && (
        <p className="examination-progress">
          <progress aria-label={messages.busy['stripping']} value={rows?.length ?? 0} max={total} />{' '}
          <span className="figures">{fill(strip.progress, { count: rows?.length ?? 0, total })}</span>
        </p>
      )}
      {rows !== null && rows.length > 0 && (
        <>
          {!isAtWork && rows.length < total && <p>{fill(strip.stopped, { count: rows.length, total })}</p>}
          {!isAtWork && <StripSummaryWords rows={rows} />}
          <StripTable rows={rows} />
          <p className="hint">{strip.limits}</p>
        </>
      )}
    </section>
  );
}

function StripSummaryWords({ rows }: { rows: readonly StripRow[] }) {
  const { strip } = messages.examine;
  const { kind, count, total, groups, made } = summariseStripTest(rows);
  return (
    <>
      {total > 0 && (
        <p className="strip-summary">
          <strong>{fill(strip.summaries[kind], { count, total })}</strong>
        </p>
      )}
      <ul>
        {groups.map((group) => (
          <li key={group.count}>
            {fill(strip.layerLine, {
              layers: formatList(group.layers.map((layer) => messages.verify.layers[layer])),
              count: group.count,
              total: made,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function StripTable({ rows }: { rows: readonly StripRow[] }) {
  const { strip } = messages.examine;
  const layers = Object.keys(rows.find(({ outcomes }) => outcomes !== null)?.outcomes ?? {}) as StripLayer[];
  return (
    <div className="wide-table" role="region" aria-label={strip.caption} tabIndex={0}>
      <table>
        <caption>{strip.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{strip.change}</th>
            {layers.map((layer) => (
              <th key={layer} scope="col">
                {messages.verify.layers[layer]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ attack, outcomes }) => (
            <tr key={attack} data-attack={attack satisfies StripAttack}>
              <th scope="row">{strip.attacks[attack]}</th>
              {outcomes === null ? (
                <td colSpan={layers.length}>{strip.unavailable}</td>
              ) : (
                layers.map((layer) => (
                  <td key={layer} data-layer={layer} data-outcome={outcomes[layer]}>
                    {strip.outcomes[outcomes[layer] ?? 'unchecked']}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
