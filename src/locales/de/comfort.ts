import type { Messages } from '../en';

/** How the page looks, and how it is worked without a mouse. */
export const germanComfort: Messages['comfort'] = {
  appearance: {
    label: 'Erscheinungsbild',
    choices: { device: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
  },
  fullScreen: { enter: 'Vollbild', leave: 'Vollbild verlassen' },
  shortcuts: {
    button: 'Tastenkürzel',
    heading: 'Tastenkürzel',
    close: 'Schließen',
    singleKeys: 'Einzelne Tasten wirken, solange nichts eingegeben wird',
    deeds: {
      help: 'Diese Liste',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
      play: 'Abspielen oder anhalten',
      fullScreen: 'Vollbild und zurück',
      paste: 'Bild oder Video einfügen: als Porträt, wenn es noch keines gibt, sonst als Ziel',
    },
  },
};
