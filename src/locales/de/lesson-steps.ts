import type { LessonMessages } from '../lesson';

export const germanWorks: LessonMessages['works'] = {
  explain:
    'Ein Programm, das ein Gesicht vertauscht, versteht es nicht. Es misst, dehnt, färbt und schneidet aus. Dies sind die Stufen dieser App, in ihrer Reihenfolge.',
  view: 'Bis hierher: {stage}',
  subject: 'Was betrachtet wird',
  people: 'Menschen, die es nicht gibt',
  studio: 'Was gerade im Studio steht',
  nothing: 'Im Studio steht kein Tausch. Machen Sie dort zuerst einen, mit der Einwilligung aller.',
  slider: 'Durch die Stufen gehen',
  all: 'Alle Stufen nacheinander',
  undrawn: 'Textur und Licht haben hier kein eigenes Bild.',
  stages: {
    picture: {
      name: 'Das Bild',
      what: 'Hier beginnt alles: farbige Punkte, und nichts, das „Gesicht“ sagt.',
    },
    landmarks: {
      name: 'Messpunkte',
      what: 'Ein Netz rät 478 Stellen: Lider, Lippen, den Rand des Gesichts. Eine Hand oder ein starker Schatten täuscht es.',
    },
    mesh: {
      name: 'Gitter',
      what: 'Dreiecke verbinden die Stellen, damit sich ein Gesicht Stück für Stück auf ein anderes dehnen lässt.',
    },
    texture: {
      name: 'Textur',
      what: 'Das Gesicht flach ausgelegt, wie die Schale einer Orange. So liegen zwei Gesichter genau übereinander.',
    },
    light: {
      name: 'Licht',
      what: 'Wie hell und wie warm jede Gegend ist. Das neue Gesicht bekommt das Licht des Bildes.',
    },
    mask: {
      name: 'Maske',
      what: 'Wo das neue Gesicht das alte verdeckt, mit weichem Rand. Fehler zeigen sich hier zuerst: auf Rand, Haare und Brille achten.',
    },
    result: {
      name: 'Ergebnis',
      what: 'Alles in einem, und das Etikett dazu. Keine Stufe wird je ohne gezeigt.',
    },
  },
};

export const germanOwn: LessonMessages['own'] = {
  explain: 'Machen Sie im Studio ein eigenes Bild. Drei Regeln gelten, für alle:',
  rules: [
    'Nur wem das Gesicht gehört, kann Ja sagen. Niemand muss, und niemand braucht einen Grund.',
    'Ein Ja lässt sich jederzeit zurücknehmen: mit einem Klick oder mit dem Code auf der Quittung.',
    'Wer lieber nicht im Bild ist, nimmt die Menschen, die es nicht gibt.',
  ],
  records:
    'Während dieser Stunde endet eine Einwilligung spätestens mit diesem Tab. Ihr Eintrag wird gelöscht, wenn die Lehrkraft die Stunde beendet, sonst beim nächsten Öffnen dieser Seite.',
  go: 'Zum Studio',
  back: 'Zurück zum Unterricht',
  under: 'Dies ist Schritt 3 der Stunde.',
};

export const germanSurvives: LessonMessages['survives'] = {
  explain:
    'Jede Datei dieser App sagt auf vier Weisen, dass sie verändert wurde. Was bleibt übrig, wenn ein Bild weitergeschickt, beschnitten oder vom Bildschirm abfotografiert wird? Erst raten, dann prüfen.',
  make: 'Eine Datei machen und prüfen',
  makeHint:
    'Von dem, was im Studio steht, wenn dort ein Tausch fertig ist; sonst von Menschen, die es nicht gibt. Sie wird nicht gespeichert.',
  file: 'Oder eine Datei der Klasse',
  fileHint: 'Ein Bild, das vorher aus dem Studio exportiert wurde.',
  discuss: 'Auf welches Zeichen würden Sie sich verlassen? Was bedeutet es, wenn alle fehlen?',
};

export const germanLessonRules: LessonMessages['rules'] = {
  explain: 'Was diese App tut, was das Gesetz verlangt, und was geschah, wo niemand gefragt hat.',
  law: {
    heading: 'Das Gesetz',
    note: 'In Kürze, und keine Rechtsberatung. Stand November 2026.',
    places: [
      {
        name: 'China',
        words:
          'Seit Januar 2023 muss, wer das Vertauschen von Gesichtern anbietet, dafür sorgen, dass die Person davon erfährt und eigens zustimmt, und kennzeichnen, was herauskommt. Seit September 2025 muss das Zeichen im Bild zu sehen sein und in der Datei stehen, und niemand darf es entfernen.',
      },
      {
        name: 'Europäische Union',
        words:
          'Seit August 2026 verlangt Artikel 50 der KI-Verordnung von den Anbietern solcher Programme, das Ergebnis maschinenlesbar zu kennzeichnen, und von allen, die einen Deepfake veröffentlichen, es zu sagen.',
      },
      {
        name: 'Kalifornien',
        words:
          'Anbieter müssen in die Datei schreiben, wer sie womit und wann gemacht hat und ob sie erzeugt oder verändert wurde, und ein Werkzeug anbieten, das dies liest.',
      },
    ],
  },
  cases: {
    heading: 'Zwei Apps, die eine Woche lang alle hatten',
    note: 'Wie die Presse berichtete.',
    stories: [
      '2019 setzte die App ZAO Gesichter in Filmszenen. Ein Foto genügte, und ihre Bedingungen nahmen sich das Recht, es kostenlos und für immer zu nutzen und weiterzugeben. Nach einem Aufschrei wurde die Klausel gestrichen, und die Behörden luden die Firma vor.',
      '2021 ließ die App Avatarify Fotos singen. Sie führte in China die Liste der Downloads an, und einige Tage später war sie dort aus dem Store verschwunden. Sie fragte nie, ob der Mensch auf dem Foto zugestimmt hatte.',
    ],
  },
  cards: {
    heading: 'Karten zum Reden',
    explain: 'Eine Karte je Gruppe: fünf Minuten unter sich, ein Satz für alle.',
    texts: [
      'Jemand aus der Klasse setzt Ihr Gesicht in eine Filmszene und schickt sie an die Gruppe. Niemand meint es böse. Was hätten Sie vorher gewollt? Was wollen Sie jetzt?',
      'Ein Bild ohne Etikett macht die Runde. Nennen Sie zwei Dinge, die Sie herausfinden können, bevor Sie es weitergeben.',
      'Gestern kam ein Ja, heute ein Nein. Fünf Leute haben das Bild. Was lässt sich rückgängig machen, und was nicht?',
      'Ein Museum lässt Gäste ein gemaltes Gesicht tragen. Was sollte auf dem Schild daneben stehen?',
      'Eine App kostet nichts und will Ihr Gesicht für immer. Womit bezahlen Sie?',
      'Wann ist ein vertauschtes Gesicht etwas Gutes? Denken Sie an einen Film in einer anderen Sprache oder an einen bedrohten Zeugen. Was macht es gut?',
    ],
  },
};
