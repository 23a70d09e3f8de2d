import type { Messages } from '../en';

export const germanScope: Messages['scope'] = {
  legend: 'Was diese Einwilligung umfasst',
  change: 'Umfasst: {scope}. Ändern',
  operations: {
    heading: 'Was gemacht werden darf',
    names: {
      swap: 'Ersetzen',
      animate: 'Animieren',
      trade: 'Tauschen',
      chorus: 'Im Chor',
    },
  },
  purposes: { heading: 'Wofür' },
  media: {
    heading: 'Was entstehen darf',
    names: { image: 'Unbewegte Bilder', video: 'Bewegte Bilder (Videos)' },
  },
  audience: {
    heading: 'Wer es sehen darf',
    names: {
      private: 'Nur wer es direkt bekommt',
      unlisted: 'Alle, die einen Link haben',
      public: 'Alle',
    },
  },
  validity: {
    heading: 'Wie lange',
    names: {
      session: 'Bis diese Seite geschlossen wird',
      day: '24 Stunden',
      month: '30 Tage',
      quarter: '90 Tage',
    },
  },
  maxExports: { heading: 'Wie viele Dateien höchstens', words: 'höchstens {count} Datei(en)' },
  left: 'Noch {count} von {total} Dateien übrig.',
  never: 'Nie erlaubt: sexuelle Bilder, politische Beeinflussung, Nachrichten, Identitätstäuschung.',
  previewOnly:
    'Unter {age} Jahren: Die Vorschau ist offen, der Export nicht. Für einen Export widerrufen Sie diese Einwilligung und lassen einen Elternteil oder Vormund einwilligen.',
};

export const germanAudience: Messages['takeHome']['audience'] = {
  label: 'Wer es sehen wird',
};

export const germanWithdrawal: Messages['consents']['withdrawal'] = {
  heading: 'Mit einem Code widerrufen',
  explain: 'Der Code steht auf dem Beleg, den die Person bekommen hat.',
  label: 'Widerrufscode',
  button: 'Widerrufen',
};

export const germanPurposes: Messages['purposes'] = {
  personal: 'Für persönlichen Gebrauch',
  education: 'Für Bildung',
  exhibition: 'Für eine Ausstellung',
  parody: 'Für Parodie',
  research: 'Für Forschung',
};

export const germanRules: Messages['rules'] = {
  heading: 'Regeln dieser Installation',
  operator: 'Betrieben von {operator}.',
  contact: 'Beschwerden und Bitten, etwas zu entfernen: {contact}',
  kinds: 'Einwilligungen: {kinds}.',
  purposes: 'Zwecke: {purposes}.',
  audience: 'Größtes Publikum: {audience}.',
  validity: 'Längste Einwilligung: {validity}.',
  retention: 'Aufbewahrung der Einträge: {retention}.',
  age: 'Volljährig ab {age} Jahren.',
  sha256: 'SHA-256 der Regeln: {sha256}',
};

export const germanReceipt: Messages['consents']['receipt'] = {
  open: 'Beleg',
  openFor: 'Beleg für {display}',
  heading: 'Beleg einer Einwilligung',
  intro:
    'Für die Person, deren Gesicht es ist. Bewahren Sie ihn auf: Mit dem Code lässt sich die Einwilligung widerrufen.',
  code: 'Widerrufscode',
  noCode:
    'Der Code wurde gezeigt, als die Einwilligung erteilt wurde, und wird hier nicht aufbewahrt. Ein Klick auf „Widerrufen“ bewirkt dasselbe.',
  qrName: 'QR-Code mit dem Widerrufscode und dem Fingerabdruck des Eintrags',
  record: 'Fingerabdruck des Eintrags (SHA-256)',
  operatorKey: 'Schlüssel des Browsers, der ihn aufbewahrt',
  scope: 'Umfasst',
  until: 'Gültig bis',
  given: 'Erteilt',
  withdrawn: 'Widerrufen',
  agreed: 'Wozu eingewilligt wurde',
  print: 'Drucken',
  save: 'Eintrag als Datei speichern',
  saveNotice: 'Widerrufsmitteilung speichern',
  fileHint:
    'Die Datei enthält den Eintrag zu diesem Beleg mit dem Namen, wie er eingegeben wurde. Wer sie bekommt, kann sie auf der Seite „Prüfen“ zusammen mit einem entstandenen Bild prüfen.',
  close: 'Beleg schließen',
};

export const germanRecords: Messages['consents']['records'] = {
  heading: 'Aufbewahren, ansehen, löschen',
  save: 'Alle Einträge als Datei speichern',
  open: 'Gespeicherte Einträge ansehen',
  openHint:
    'Eine Liste, die hier oder anderswo gespeichert wurde. Sie wird geprüft und gezeigt; freigegeben wird damit nichts.',
  whole: '{fileName}: vollständig, signiert mit dem Schlüssel {key}. Zahl der Vorgänge: {count}.',
  damaged:
    '{fileName} wurde bei Vorgang {at} verändert oder beschädigt ({fault}), deshalb wird nichts daraus gezeigt.',
  faults: {
    shape: 'nicht in der richtigen Form',
    order: 'in falscher Reihenfolge',
    chain: 'passt nicht an den Vorgang davor',
    signature: 'so nicht signiert',
    event: 'ergibt dort keinen Sinn',
    head: 'abgeschnitten, oder das Ende ist nicht signiert',
    rollback: 'älter als das, was hier war',
  },
  deleteAll: 'Alles löschen',
  deleteExplain:
    'Löscht alle Einträge, Schlüssel, Einstellungen und Dateien, die diese Seite in diesem Browser aufbewahrt. Dateien, die Sie gespeichert haben, bleiben, wo sie sind.',
  deleteSure: 'Ja, alles löschen',
  deleted: 'Alles ist gelöscht.',
  deletedExplain: 'In diesem Browser ist nichts mehr von dieser Seite gespeichert, und nichts läuft mehr.',
  again: 'Neu beginnen',
};
