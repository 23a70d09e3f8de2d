import { keepAt, keptAt } from '../store';

/** As the device wishes, or as the visitor does. */
export const APPEARANCES = ['device', 'light', 'dark', 'contrast'] as const;

export type Appearance = (typeof APPEARANCES)[number];

const PLACE = 'persona-grata-appearance';

function isAppearance(value: unknown): value is Appearance {
  return APPEARANCES.some((appearance) => appearance === value);
}

/** What was chosen at an earlier visit; as the device wishes where nothing was. */
export function chosenAppearance(): Appearance {
  const kept = keptAt(PLACE);
  return isAppearance(kept) ? kept : 'device';
}

/** `tokens.css` holds what each of them means. */
export function wearAppearance(appearance: Appearance): void {
  document.documentElement.dataset['appearance'] = appearance;
}

/** From now on, and at the next visit where the browser lets the page keep anything. */
export function chooseAppearance(appearance: Appearance): void {
  wearAppearance(appearance);
  keepAt(PLACE, appearance);
}
