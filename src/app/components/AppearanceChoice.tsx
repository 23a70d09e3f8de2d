import { useState } from 'react';
import { messages } from '../../locales';
import { APPEARANCES, type Appearance, chooseAppearance, chosenAppearance } from '../appearance';

/** Light, dark, more contrast, or whatever the device is set to. */
export function AppearanceChoice() {
  const [appearance, setAppearance] = useState(chosenAppearance);
  const { label, choices } = messages.comfort.appearance;
  return (
    <select
      aria-label={label}
      value={appearance}
      onChange={(event) => {
        const chosen = event.target.value as Appearance;
        chooseAppearance(chosen);
        setAppearance(chosen);
      }}
    >
      {APPEARANCES.map((choice) => (
        <option key={choice} value={choice}>
          {choices[choice]}
        </option>
      ))}
    </select>
  );
}
