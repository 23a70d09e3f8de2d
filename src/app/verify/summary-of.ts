import type { Messages } from '../../locales';
import type { Verdict } from '../../verify';

/** Which of the plain first sentences fits a verdict. */
export function summaryOf({ layers }: Verdict): keyof Messages['verify']['summaries'] {
  const stateOf = new Map(layers.map(({ layer, state }) => [layer, state]));
  if (layers.some(({ state }) => state === 'invalid')) return 'broken';
  const isPresent = (layer: (typeof layers)[number]['layer']) =>
    ['valid', 'untrusted'].includes(stateOf.get(layer) ?? '');
  if (isPresent('manifest') && isPresent('consent')) return 'changed';
  return layers.some(({ layer }) => isPresent(layer)) ? 'marked' : 'nothing';
}
