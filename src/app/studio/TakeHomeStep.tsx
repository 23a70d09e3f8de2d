import { useId, useState } from 'react';
import { fill, messages } from '../../locales';
import type { StillFormat } from '../../export';
import type { StudioStatus } from '../../studio';
import { formatSize } from '../components/format-values';
import { useAppState, useSession } from '../use-app';

/** The file to take away, and why it cannot be had yet. */
export function TakeHomeStep() {
  const session = useSession();
  const id = useId();
  const status = useAppState((state) => state.status);
  const busy = useAppState((state) => state.busy);
  const receipt = useAppState((state) => state.receipt);
  const [format, setFormat] = useState<StillFormat>('png');
  const { takeHome } = messages;
  return (
    <section aria-labelledby="take-home-heading">
      <h2 id="take-home-heading">{takeHome.heading}</h2>
      <p className="field-row">
        <label htmlFor={`${id}-purpose`}>{takeHome.purpose}</label>
        <select
          id={`${id}-purpose`}
          value={status?.purpose ?? 'personal'}
          onChange={(event) => void session.setPurpose(event.target.value as StudioStatus['purpose'])}
        >
          {Object.entries(messages.purposes).map(([purpose, name]) => (
            <option key={purpose} value={purpose}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p className="field-row">
        <label htmlFor={`${id}-format`}>{takeHome.format}</label>
        <select
          id={`${id}-format`}
          value={format}
          onChange={(event) => {
            setFormat(event.target.value as StillFormat);
          }}
        >
          {Object.entries(takeHome.formats).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p className="hint">
        {takeHome.layers} {takeHome.noWatermark}
      </p>
      <p id={`${id}-refusal`} className="refusal">
        {status ? refusalOf(status) : takeHome.nothing}
      </p>
      <div className="button-row">
        <button
          type="button"
          className="primary"
          disabled={busy !== null}
          aria-describedby={`${id}-refusal`}
          onClick={() => void session.exportStill(format)}
        >
          {takeHome.button}
        </button>
        <button type="button" onClick={() => void session.reset()}>
          {takeHome.startOver}
        </button>
      </div>
      {receipt && (
        <p className="receipt" data-receipt={JSON.stringify(receipt)}>
          {fill(takeHome.receipt, {
            fileName: receipt.fileName,
            width: receipt.widthInPixels,
            height: receipt.heightInPixels,
            size: formatSize(receipt.sizeInBytes),
          })}{' '}
          <a href="#/verify">{takeHome.check}</a>
        </p>
      )}
    </section>
  );
}

function refusalOf({ assignments, missingConsent, subjects }: StudioStatus): string {
  const { takeHome } = messages;
  if (assignments.length === 0) return takeHome.nothing;
  if (missingConsent.length === 0) return '';
  const people = missingConsent.map((subjectId) =>
    fill(takeHome.person, { number: 1 + subjects.findIndex((subject) => subject.subjectId === subjectId) }),
  );
  return fill(takeHome.refused, {
    people: new Intl.ListFormat(document.documentElement.lang).format(people),
  });
}
