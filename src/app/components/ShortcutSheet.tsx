import { useId, useRef, useState } from 'react';
import { messages } from '../../locales';
import { SHORTCUT_KEYS, chooseSingleKeys, hasSingleKeys } from '../shortcuts';
import { useShortcuts } from '../use-shortcuts';

/** Which keys do what, and whether those that are pressed alone do anything. */
export function ShortcutSheet() {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [isSingle, setSingle] = useState(hasSingleKeys);
  const { shortcuts } = messages.comfort;
  const open = () => dialog.current?.showModal();
  useShortcuts({ help: open });
  return (
    <>
      <button
        type="button"
        className="shortcut-button"
        aria-label={shortcuts.button}
        title={shortcuts.button}
        onClick={open}
      >
        <span aria-hidden="true">⌨</span>
      </button>
      <dialog ref={dialog} className="shortcut-sheet" aria-labelledby={titleId}>
        <h2 id={titleId}>{shortcuts.heading}</h2>
        <dl>
          {Object.entries(SHORTCUT_KEYS).map(([deed, keys]) => (
            <div key={deed}>
              <dt>
                {keys.map((combination) => (
                  <kbd key={combination}>{combination}</kbd>
                ))}
              </dt>
              <dd>{shortcuts.deeds[deed as keyof typeof SHORTCUT_KEYS]}</dd>
            </div>
          ))}
        </dl>
        <label className="choice">
          <input
            type="checkbox"
            checked={isSingle}
            onChange={(event) => {
              chooseSingleKeys(event.target.checked);
              setSingle(event.target.checked);
            }}
          />{' '}
          {shortcuts.singleKeys}
        </label>
        <button type="button" className="primary" onClick={() => dialog.current?.close()}>
          {shortcuts.close}
        </button>
      </dialog>
    </>
  );
}
