import { messages } from '../../locales';

/** What to do with the faces. Modes that are still to come are named, so that nobody looks for them. */
export function ModeChoice() {
  const { mode } = messages;
  return (
    <div role="radiogroup" aria-label={mode.legend} className="mode-choice">
      <label>
        <input type="radio" name="mode" value="swap" defaultChecked /> {mode.swap}{' '}
        <span className="hint">{mode.swapHint}</span>
      </label>
      {[mode.animate, mode.trade].map((name) => (
        <label key={name} className="is-later">
          <input type="radio" name="mode" value={name} disabled /> {name}{' '}
          <span className="hint">{mode.later}</span>
        </label>
      ))}
    </div>
  );
}
