import type { NoticeWords } from '../notices';

/** What is kept where, and what the page is made of. Fetched with the pages that show it. */
export const germanNotices: NoticeWords = {
  privacy: {
    heading: 'Datenschutz',
    intro:
      'Kein Konto, kein Hochladen, keine Cookies, keine Besucherzählung. Bilder, Videos und was eine Kamera sieht, werden im Speicher dieses Geräts bearbeitet und sind weg, wenn Sie die Seite schließen. Ebenso alles, was an einem Gesicht gemessen wird.',
    network:
      'Die Seite fragt den Server, von dem sie kam, nach ihren eigenen Dateien und sonst niemanden nach etwas. Wie bei jeder Seite sieht dieser Server die Adresse Ihres Geräts.',
    files:
      'Eine Datei, die Sie machen, trägt die Zeit, eine Kennung, die Version des Programms, Hashwerte der Einwilligungen und den Kontakt dessen, der diese Installation betreibt. Einen Namen trägt sie nicht.',
    kept: 'Was dieser Browser aufbewahrt',
    columns: { where: 'Wo', howLong: 'Wie lange' },
    kinds: {
      database: 'Datenbank',
      settings: 'Lokaler Speicher',
      tab: 'Speicher des Tabs',
      caches: 'Cache',
      files: 'Private Dateien dieser Website',
    },
    rows: {
      records: {
        what: 'Einwilligungseinträge, ihr Protokoll und die Schlüssel, die signieren; auf einem Telefon, das geantwortet hat, Frage und Antwort. Hashwerte und die eingetippten Namen oder Initialen; kein Bild.',
        howLong:
          'Einträge: höchstens {days} Tage nach der Einwilligung, weniger, wenn der Betreiber es so will. Schlüssel: bis Sie sie löschen.',
      },
      settings: {
        what: 'Sprache, Aussehen, Tasten, die zuletzt gewählte Kamera, Unterzeichner, denen Sie vertrauen, und was eine Lehrkraft für Lektionen eingestellt hat.',
        howLong: 'Bis Sie sie löschen.',
      },
      lesson: {
        what: 'Wie weit die Lektion in diesem Tab ist, und ihre Antworten, ohne Namen.',
        howLong: 'Bis der Tab geschlossen wird.',
      },
      rules: {
        what: 'Die zuletzt gelesenen Regeln dessen, der diese Installation betreibt.',
        howLong: 'Bis sie sich ändern oder Sie sie löschen.',
      },
      films: {
        what: 'Ein Video, während es entsteht.',
        howLong:
          'Bis es übergeben oder aufgegeben ist. Was ein Absturz zurücklässt, wird beim nächsten Besuch entfernt.',
      },
      app: {
        what: 'Die Dateien des Programms selbst, für Besuche ohne Netz.',
        howLong: 'Bis eine neuere Version sie ersetzt oder Sie sie löschen.',
      },
    },
    erase: 'Wie Sie es löschen',
    eraseExplain:
      '„{button}“ unter „{heading}“ im Studio löscht alles auf einmal. Dasselbe bewirkt es, die Daten dieser Website in den Einstellungen des Browsers zu löschen.',
    eraseFiles:
      'Dateien, die Sie gespeichert oder weitergegeben haben, sind außer Reichweite: Nichts hier kann sie zurückrufen.',
    operator: 'Wer diese Installation betreibt: {operator}',
    contact: 'Fragen und Beschwerden: {contact}',
    noContact: 'Wer diese Installation betreibt, hat keinen Kontakt genannt.',
  },
  licences: {
    heading: 'Lizenzen dessen, woraus diese Seite besteht',
    own: 'Persona Grata ist freie Software unter der Apache License 2.0. Was sie von anderen enthält, steht hier, mit den Texten der Lizenzen.',
    ownText: 'Die Apache License 2.0',
    columns: { name: 'Paket', licence: 'Lizenz', use: 'Was davon hier ist' },
    uses: { code: 'Code', made: 'verarbeitet zu {files}' },
    texts: 'Texte der Lizenzen',
    missing:
      'Die Liste konnte nicht gelesen werden. Laden Sie die Seite neu, oder öffnen Sie {file} daneben.',
  },
};
