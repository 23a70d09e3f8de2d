import { keepAt, keptAt } from '../store';

/** What a key does, whatever has the focus. */
export type Shortcut = 'help' | 'undo' | 'redo' | 'play' | 'fullScreen';

/** As they are written on the keys; those of one line do the same. */
export const SHORTCUT_KEYS: Readonly<Record<Shortcut | 'paste', readonly string[]>> = {
  help: ['?'],
  play: ['K'],
  fullScreen: ['F'],
  undo: ['Ctrl Z'],
  redo: ['Ctrl Shift Z', 'Ctrl Y'],
  paste: ['Ctrl V'],
};

const PLACE = 'persona-grata-single-keys';

/**
 * Whether keys without Ctrl do anything. Whoever speaks to their device, or lays a hand on the keys, can turn it off (WCAG 2.2, 2.1.4).
 */
export function hasSingleKeys(): boolean {
  return keptAt(PLACE) !== false;
}

export function chooseSingleKeys(isOn: boolean): void {
  keepAt(PLACE, isOn);
}

const SINGLE_KEYS: ReadonlyMap<string, Shortcut> = new Map([
  ['?', 'help'],
  ['k', 'play'],
  ['f', 'fullScreen'],
]);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What the pressed keys ask for, by the letter they write; null for nothing of ours. */
export function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): Shortcut | null {
  if (altKey) return null;
  const letter = key.toLowerCase();
  if (ctrlKey || metaKey) {
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    return letter === 'y' && !shiftKey ? 'redo' : null;
  }
  const shortcut = SINGLE_KEYS.get(letter) ?? null;
  // A question mark is written with Shift on many keyboards.
  if (shiftKey && shortcut !== 'help') return null;
  return shortcut !== null && hasSingleKeys() ? shortcut : null;
}

const TYPING =
  'input:not([type=range], [type=checkbox], [type=radio], [type=file]), textarea, select, [contenteditable]';

/** Whether what has the focus wants the keys for itself, as a field does, or a dialog that covers the rest. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${TYPING}, dialog`) !== null;
}
