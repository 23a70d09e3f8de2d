import { useId, useState } from 'react';
import { fill, messages } from '../../locales';
import type { AllowedChoices, ConsentScope } from '../../consent';
import { wholeScopeWords } from './scope-words';

interface ScopeFieldsProps {
  readonly scope: ConsentScope;
  readonly choices: AllowedChoices;
  readonly onChange: (scope: ConsentScope) => void;
}

type Names<Value extends string> = Readonly<Record<Value, string>>;

/** What a consent covers: one line, and behind it every limit for who wants to draw it wider or narrower. */
export function ScopeFields({ scope, choices, onChange }: ScopeFieldsProps) {
  const { scope: words, purposes } = messages;
  return (
    <details className="scope">
      <summary>{fill(words.change, { scope: wholeScopeWords(scope) })}</summary>
      <Choices
        heading={words.operations.heading}
        names={words.operations.names}
        chosen={scope.operations}
        onChange={(operations) => {
          onChange({ ...scope, operations });
        }}
      />
      <Choices
        heading={words.purposes.heading}
        names={purposes}
        offered={choices.purposes}
        chosen={scope.purposes}
        onChange={(chosen) => {
          onChange({ ...scope, purposes: chosen });
        }}
      />
      <Choices
        heading={words.media.heading}
        names={words.media.names}
        chosen={scope.media}
        onChange={(media) => {
          onChange({ ...scope, media });
        }}
      />
      <OneOf
        heading={words.audience.heading}
        names={words.audience.names}
        offered={choices.audiences}
        chosen={scope.audience}
        onChange={(audience) => {
          onChange({ ...scope, audience });
        }}
      />
      <OneOf
        heading={words.validity.heading}
        names={words.validity.names}
        offered={choices.validities}
        chosen={scope.validity}
        onChange={(validity) => {
          onChange({ ...scope, validity });
        }}
      />
      <ExportCount
        count={scope.maxExports}
        onChange={(maxExports) => {
          onChange({ ...scope, maxExports });
        }}
      />
      <p className="hint">{words.never}</p>
    </details>
  );
}

/** At least one stays chosen: a consent to nothing is none. */
function Choices<Value extends string>({
  heading,
  names,
  offered = valuesOf(names),
  chosen,
  onChange,
}: {
  heading: string;
  names: Names<Value>;
  offered?: readonly Value[];
  chosen: readonly Value[];
  onChange: (chosen: readonly Value[]) => void;
}) {
  return (
    <fieldset>
      <legend>{heading}</legend>
      {offered.map((value) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            disabled={chosen.length === 1 && chosen.includes(value)}
            onChange={(event) => {
              const { checked } = event.target;
              onChange(checked ? [...chosen, value] : chosen.filter((other) => other !== value));
            }}
          />{' '}
          {names[value]}
        </label>
      ))}
    </fieldset>
  );
}

function OneOf<Value extends string>({
  heading,
  names,
  offered,
  chosen,
  onChange,
}: {
  heading: string;
  names: Names<Value>;
  offered: readonly Value[];
  chosen: Value;
  onChange: (chosen: Value) => void;
}) {
  const id = useId();
  return (
    <p className="field-row">
      <label htmlFor={id}>{heading}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          onChange(event.target.value as Value);
        }}
      >
        {offered.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What stands there while somebody types may be no number yet; only a number counts. */
function ExportCount({ count, onChange }: { count: number; onChange: (count: number) => void }) {
  const id = useId();
  const [text, setText] = useState(String(count));
  return (
    <p className="field-row">
      <label htmlFor={id}>{messages.scope.maxExports.heading}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={1000}
        required
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          if (event.target.validity.valid) onChange(event.target.valueAsNumber);
        }}
      />
    </p>
  );
}

function valuesOf<Value extends string>(names: Names<Value>): Value[] {
  return Object.keys(names) as Value[];
}
