import { useId } from 'react';

interface ChoiceFieldProps {
  readonly legend: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
}

/** One question with its answers, of which one is chosen. */
export function ChoiceField({ legend, choices, chosen, onChoose }: ChoiceFieldProps) {
  const name = useId();
  return (
    <fieldset className="lesson-choices">
      <legend>{legend}</legend>
      {choices.map(([value, words]) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => {
              onChoose(value);
            }}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
