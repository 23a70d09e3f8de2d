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

/** An unattended screen. */
export const germanKiosk: Messages['kiosk'] = {
  begin: 'Zum Beginnen berühren',
  stillThere: 'Noch da?',
  explain: 'In {count} Sekunden wird alles von diesem Besuch gelöscht, und die nächste Person beginnt.',
  goOn: 'Ich bin noch da',
  end: 'Besuch beenden, alles löschen',
  broken:
    'kiosk.json lässt sich nicht lesen, daher gelten die üblichen Einstellungen. Sagen Sie es der Person, die diesen Bildschirm betreibt.',
};

/** Inside somebody else’s page. */
export const germanEmbed: Messages['embed'] = {
  notHere:
    'Diese Seite darf Persona Grata nicht in sich zeigen. Wer diese Installation von Persona Grata betreibt, kann es in embed.json erlauben.',
  openAlone: 'Persona Grata in einem eigenen Tab öffnen',
  give: '{fileName} an {host} geben',
  giveHint:
    'Jene Seite hat die Datei dann, mit Kennzeichnung und Marken, und diese Seite kann sie nicht zurückholen.',
  tooPrivate:
    'Diese Datei wurde zum privaten Gebrauch gemacht. Um {host} eine zu geben, wählen Sie, wer sie sonst sehen wird, und exportieren Sie neu.',
  covered:
    'Etwas auf der umgebenden Seite liegt über dieser Schaltfläche, daher geht sie hier nicht. Öffnen Sie Persona Grata in einem eigenen Tab.',
};
