import { type InputHTMLAttributes, useId } from 'react';
import { fill, messages } from '../../locales';
import type { ConsentKind, NobodyRealNature } from '../../consent';

interface AttestFieldsProps {
  readonly kind: ConsentKind;
  /** What the operator lets somebody say that nobody real is. */
  readonly natures: readonly NobodyRealNature[];
  readonly age: number;
}

/** The questions that belong to one kind of consent. */
export function AttestFields({ kind, natures, age }: AttestFieldsProps) {
  const { attest } = messages;
  switch (kind) {
    case 'self':
      return (
        <>
          <TextField label={attest.display.self} name="display" />
          <AdultField label={attest.adult.self} age={age} />
        </>
      );
    case 'own-device':
      return null;
    case 'written':
      return (
        <>
          <TextField label={messages.ownDevice.paper.display} name="display" />
          <TextField label={messages.ownDevice.paper.givenOn} name="givenOn" type="date" max={today()} />
          <TextField label={messages.ownDevice.paper.codeField} name="code" autoCapitalize="characters" />
          <AdultField label={messages.ownDevice.paper.adult} age={age} />
        </>
      );
    case 'permission':
      return (
        <>
          <TextField label={attest.display.permission} name="display" />
          <TextField label={attest.givenOn} name="givenOn" type="date" max={today()} />
          <ChoiceField label={attest.givenBy} name="givenBy" options={attest.givenByOptions} />
          <AdultField label={attest.adult.permission} age={age} />
        </>
      );
    case 'guardian':
      return (
        <>
          <TextField label={attest.display.guardian} name="display" />
          <TextField label={attest.guardian} name="guardian" />
          <TextField label={attest.givenOn} name="givenOn" type="date" max={today()} />
        </>
      );
    case 'nobody-real':
      return (
        <>
          <ChoiceField
            label={attest.nature}
            name="nature"
            options={Object.fromEntries(natures.map((nature) => [nature, attest.natures[nature]]))}
          />
          <TextField label={attest.description} name="description" />
        </>
      );
  }
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

export function TextField({ label, ...input }: { label: string } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <p className="field-row">
      <label htmlFor={id}>{label}</label>
      <input id={id} required maxLength={120} autoComplete="off" {...input} />
    </p>
  );
}

function ChoiceField({
  label,
  name,
  options,
}: {
  label: string;
  name: string;
  options: Readonly<Record<string, string>>;
}) {
  const id = useId();
  return (
    <p className="field-row">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name}>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

export function AdultField({ label, age }: { label: string; age: number }) {
  const id = useId();
  return (
    <p>
      <label className="choice">
        <input type="checkbox" name="adult" aria-describedby={`${id}-hint`} /> {fill(label, { age })}
      </label>
      <span id={`${id}-hint`} className="hint">
        {messages.attest.adultHint}
      </span>
    </p>
  );
}
