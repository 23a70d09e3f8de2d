import type { Messages } from '../en';
import {
  germanAudience,
  germanPurposes,
  germanReceipt,
  germanRecords,
  germanRules,
  germanScope,
  germanWithdrawal,
} from './consent';
import { germanComfort, germanKiosk, germanEmbed } from './comfort';
import { germanErrorNames, germanErrors } from './errors';
import {
  germanCamera,
  germanClip,
  germanModes,
  germanMotion,
  germanMoving,
  germanPlayer,
  germanPose,
} from './moving';
import { germanLive } from './live';
import { germanOwnDevice } from './own-device';
import { germanExamine } from './examine';
import { germanVerify } from './verify';

/** Every sentence the page says, in German. */
export const german: Messages = {
  title: 'Persona Grata',
  tagline:
    'Probieren Sie ein Gesicht an, mit Einwilligung der Person, der es gehört. Alles geschieht auf diesem Gerät.',
  navigation: {
    label: 'Seiten',
    studio: 'Studio',
    verify: 'Prüfen',
    consent: 'Meine Einwilligungen',
    duties: 'Pflichten',
    privacy: 'Datenschutz',
    licences: 'Lizenzen',
    lesson: 'Unterricht',
  },
  language: 'Sprache',
  comfort: germanComfort,
  kiosk: germanKiosk,
  embed: germanEmbed,
  skipToContent: 'Zum Inhalt springen',
  closeMessage: 'Diese Meldung schließen',
  guardAppeal:
    'Wenn die Prüfung falsch liegt, schreiben Sie dem Betreiber dieser Seite. Sagen Sie, was das Bild zeigt; schicken Sie es nicht mit.',
  guardAppealTo:
    'Wenn die Prüfung falsch liegt, schreiben Sie an {contact}. Sagen Sie, was das Bild zeigt; schicken Sie es nicht mit.',
  somethingWrong: 'Das hat nicht geklappt',
  busy: {
    'reading-picture': 'Die Datei wird gelesen, Gesichter werden gesucht…',
    'loading-samples': 'Menschen, die es nicht gibt, werden geholt…',
    'opening-camera': 'Die Kamera wird geöffnet…',
    attesting: 'Die Einwilligung wird signiert…',
    withdrawing: 'Die Einwilligung wird widerrufen…',
    exporting:
      'Die Datei entsteht: Kennzeichnung, Markierungen, Signatur, und alles wird noch einmal gelesen…',
    'exporting-moving':
      'Das Video entsteht: Kennzeichnung, Markierungen, Signatur, und alles wird noch einmal gelesen…',
    verifying: 'Alle Markierungen in der Datei werden gelesen…',
    stripping: 'Veränderte Kopien werden gemacht und gelesen…',
    reporting: 'Die Datei wird noch einmal gelesen und der Bericht unterschrieben…',
    'verifying-many': 'Eine Datei nach der anderen wird gelesen…',
  },
  cancel: 'Abbrechen',
  announcements: {
    'preview-unconsented': 'Die Vorschau zeigt Gesichter als Mosaik, bis die Einwilligung dazu erklärt ist.',
    'preview-unchanged': 'Die Vorschau zeigt das Zielbild. Noch ist kein Gesicht ersetzt.',
    'preview-swapped': 'Die Vorschau zeigt das gekennzeichnete Bild mit ersetztem Gesicht.',
    'preview-animated': 'Die Vorschau zeigt das gekennzeichnete, bewegte Bild.',
    'preview-waiting': 'Die Vorschau wartet auf ein Porträt oder darauf, dass ein Gesicht zu sehen ist.',
    'preview-refused': 'Die Vorschau zeigt nichts, weil es sich nicht richtig zeigen ließ.',
    calibrated: 'Kalibriert: Das ist jetzt das ruhige Gesicht.',
    recording: 'Aufnahme läuft.',
    exported: '{fileName} gespeichert.',
    'given-to-host': 'Die Datei wurde der umgebenden Seite gegeben.',
    verified: 'Das Ergebnis für {fileName} liegt vor.',
    stripped: 'Die Belastungsprobe von {fileName} ist fertig.',
    reported: '{fileName} ist gespeichert.',
    'verified-many': 'Gelesene Dateien: {count}.',
  },

  offline: {
    unavailable: 'Dieser Browser bewahrt nichts für einen Besuch ohne Netz auf.',
    preparing: 'Wird für Besuche ohne Netz gespeichert…',
    ready: 'Funktioniert ohne Netz.',
    'new-version':
      'Eine neuere Version ist bereit. Sie wird beim nächsten Besuch verwendet oder jetzt: Dann beginnt dieser Besuch von vorn.',
    useNewVersion: 'Jetzt verwenden',
  },

  samples: {
    button: 'Mit Menschen ausprobieren, die es nicht gibt',
    note: 'Sechs Menschen aus dem Computer, niemand davon ist echt. Die Erklärung zu ihnen liegt bei, Sie können also gleich mit dem Bild anfangen.',
  },
  modes: germanModes,
  pictures: {
    heading: 'Bilder',
    drop: 'Datei wählen oder hier ablegen',
    remove: '{fileName} entfernen',
    size: '{width} × {height} px',
    faces: { one: '1 Gesicht gefunden', other: '{count} Gesichter gefunden' },
    formats:
      'Bilder: PNG, JPEG, WebP, AVIF, GIF, BMP. Videos: MP4, MOV, WebM, MKV. Die Dateien bleiben auf diesem Gerät.',
    sourcesFull: 'Alle 16 Plätze sind belegt.',
    clip: germanClip,
  },
  notices: {
    'first-frame-only': 'Diese Datei ist bewegt; verwendet wird ihr erstes Bild.',
    'reduced-to-4096': 'Größer als 4096 px: Es wird mit 4096 px gearbeitet.',
    'reduced-to-1920': 'Größer als 1920 px: Es wird mit 1920 px gearbeitet.',
  },

  camera: germanCamera,
  motion: germanMotion,
  player: germanPlayer,
  pose: germanPose,

  preview: {
    name: 'Vorschau',
    state: {
      unconsented: 'Gesichter bleiben verborgen, bis die Einwilligung jeder Person erklärt ist.',
      swapped: 'Gekennzeichnet, wie jedes Bild, das hier entsteht.',
      animated: 'Gekennzeichnet, wie jedes Bild, das hier entsteht.',
      waiting: 'Es wird gewartet, bis ein Gesicht zu sehen ist.',
      refused: 'Es wird nichts gezeigt, weil es sich nicht richtig zeigen ließ.',
    },
    faceBox: 'Gesicht {number} im Ziel',
    faceBoxReplaced: 'Gesicht {number} im Ziel, ersetzt',
  },

  people: {
    heading: 'Menschen',
    explain:
      'Jedes Gesicht gehört jemandem. Sagen Sie, wem, und dass die Person zugestimmt hat, bevor es gezeigt wird.',
    empty: 'Hier erscheinen die Menschen in Ihren Bildern.',
    person: 'Person {number}: {role}, {fileName}, Gesicht {face}',
    roles: {
      source: 'Quelle',
      target: 'Ziel',
      driver: 'Bewegungsvorlage',
      sourceAndTarget: 'Quelle und Ziel',
      sourceAndDriver: 'Quelle und Bewegungsvorlage',
    },
    face: 'Gesicht',
    wears: 'Trägt das Gesicht von',
    wearsNobody: 'niemandem (bleibt, wie es ist)',
    wearsOption: '{fileName}, Gesicht {face}',
    bystander:
      'Nicht beteiligt. Ohne Einwilligung bleibt dieses Gesicht ein Mosaik, auch in der Datei. Ist es ein öffentliches Kunstwerk, etwa ein Gemälde an der Wand oder eine Statue, dann wählen Sie „Kein echter Mensch“ und sagen Sie, welches: Der Eintrag bewahrt Ihre Worte auf.',
    attested: 'Erklärt: {kind}, {display}, bis {until}',
    withdraw: 'Einwilligung widerrufen',
    needed: 'Einwilligung nötig',
  },
  attest: {
    legend: 'Wessen Gesicht ist das?',
    button: 'Erklärung abgeben',
    narrowed:
      'Der Betreiber dieser Installation erlaubt weniger Möglichkeiten als das Programm; „Regeln dieser Installation“ am Ende der Seite nennt sie alle.',
    noneAllowed:
      'Diese Installation nimmt keine Einwilligungen an, deshalb bleiben Gesichter hier verborgen.',
    read: 'Was Sie erklären',
    kinds: {
      self: 'Das bin ich',
      'own-device': 'Die Person antwortet auf ihrem eigenen Handy',
      written: 'Die Person hat das gedruckte Formular unterschrieben',
      permission: 'Ich habe die Einwilligung dieser Person',
      guardian: 'Ein Elternteil oder Vormund willigt ein',
      'nobody-real': 'Kein echter Mensch (künstlich oder Kunstwerk)',
    },
    display: {
      self: 'Ihr Name oder Ihre Initialen',
      permission: 'Name oder Initialen der Person',
      guardian: 'Initialen des Kindes',
    },
    guardian: 'Name oder Initialen des Elternteils oder Vormunds',
    givenOn: 'Tag der Zustimmung',
    givenBy: 'Art der Zustimmung',
    givenByOptions: {
      'in-person': 'Persönlich, mündlich',
      'in-writing': 'Schriftlich',
      'by-message': 'Per Nachricht',
    },
    nature: 'Was es ist',
    natures: {
      'synthetic-picture': 'Ein künstliches oder am Computer erzeugtes Bild',
      artwork: 'Ein Gemälde, eine Zeichnung oder ein anderes Kunstwerk',
      'fictional-character': 'Eine erfundene Figur',
      'statue-or-mask': 'Eine Statue, Puppe oder Maske',
    },
    description: 'Woher es stammt',
    adult: {
      self: 'Ich bin {age} Jahre oder älter',
      permission: 'Diese Person ist {age} Jahre oder älter',
    },
    adultHint: 'Ohne diese Angabe ist die Vorschau offen, der Export nicht.',
  },
  live: germanLive,
  ownDevice: germanOwnDevice,
  scope: germanScope,
  rules: germanRules,
  purposes: germanPurposes,
  consents: {
    heading: 'Einwilligungseinträge',
    explain:
      'Auf diesem Gerät aufbewahrt, signiert, ohne jedes Bild. Ein Widerruf sperrt das Gesicht sofort.',
    empty: 'Auf diesem Gerät wurde noch keine Einwilligung erklärt.',
    temporary:
      'Dieser Browser bewahrt für diese Seite nichts auf: Einträge und Schlüssel enden, wenn Sie ihn schließen.',
    states: { given: 'Erteilt', withdrawn: 'Widerrufen', expired: 'Abgelaufen' },
    row: '{kind}: {display}',
    detail: 'Umfasst: {scope}. Erteilt am {given}, gültig bis {until}. {left}',
    left: {
      one: '1 Datei darf noch entstehen.',
      other: '{count} Dateien dürfen noch entstehen.',
    },
    withdrawnAt: 'Widerrufen am {time}.',
    withdraw: 'Einwilligung von {display} widerrufen',
    erase: 'Alle Einträge löschen',
    withdrawal: germanWithdrawal,
    receipt: germanReceipt,
    records: germanRecords,
  },

  adjust: {
    heading: 'Anpassen',
    swap: {
      identity: { name: 'Identität', hint: 'Wie viel von der Gesichtsform der Quelle mitkommt' },
      skinTone: {
        name: 'Hautton und Licht',
        hint: 'Links bleibt es wie in der Quelle, rechts wird es wie im Ziel',
      },
      mouth: { name: 'Mund des Ziels', hint: 'Wie viel von den eigenen Lippen des Ziels bleibt' },
      edge: { name: 'Weicher Rand', hint: 'Wie weich das Gesicht ins Bild übergeht' },
      opacity: { name: 'Deckkraft', hint: 'Wie stark das Gesicht ersetzt wird' },
    },
    animate: {
      head: { name: 'Kopf', hint: 'Wie weit sich der Kopf dreht und bewegt' },
      expression: {
        name: 'Ausdruck',
        hint: 'Wie viel von Brauen, Wangen und Kiefer mitkommt',
      },
      eyes: { name: 'Augen', hint: 'Wie viel von Lidern und Blick mitkommt' },
      lips: { name: 'Lippen', hint: 'Wie viel von der Bewegung der Lippen mitkommt' },
      mouthInterior: {
        name: 'Inneres des Mundes',
        hint: 'Wie viel von Zähnen und Mund der Bewegungsvorlage gezeigt wird',
      },
      wrinkles: { name: 'Falten', hint: 'Wie stark die Falten des Ausdrucks gezeichnet werden' },
    },
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    reset: 'Regler zurücksetzen',
  },

  takeHome: {
    heading: 'Mitnehmen',
    purpose: 'Zweck',
    audience: germanAudience,
    format: 'Format',
    moving: germanMoving,
    formats: { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' },
    button: 'Exportieren',
    nothing: {
      swap: 'Es gibt noch nichts zu exportieren: Noch ist kein Gesicht ersetzt.',
      animate: 'Es gibt noch nichts zu exportieren: Wählen Sie ein Porträt und was es bewegt.',
      trade: 'Es gibt noch nichts zu exportieren: Wählen Sie ein Bild mit zwei Personen.',
      chorus: 'Es gibt noch nichts zu exportieren: Wählen Sie mindestens zwei Porträts und was sie bewegt.',
    },
    refused: 'Der Export ist gesperrt: Es fehlt die Einwilligung für {people}.',
    person: 'Person {number}',
    layers:
      'Die Datei trägt eine sichtbare Kennzeichnung, ein unsichtbares Wasserzeichen, Metadaten, die sagen, dass KI sie verändert hat, und ein signiertes Manifest. Jedes davon wird zurückgelesen, bevor die Datei übergeben wird.',
    receipt: '{fileName} gespeichert: {width} × {height} px, {size}.',
    check: 'Auf der Seite „Prüfen“ ansehen',
    startOver: 'Von vorn beginnen',
  },

  verify: germanVerify,
  examine: germanExamine,

  footer: {
    duties: 'Gesetzliche Pflichten und was dafür getan wird',
    licences: 'Lizenzen der Bestandteile dieser Seite',
    privacy: 'Nichts verlässt dieses Gerät. Kein Konto, kein Hochladen, keine Analyse.',
    limits:
      '„Erklärt“ bedeutet, dass jemand es gesagt hat und ein Schlüssel auf diesem Gerät es signiert hat. Es ist kein Beweis für einen Namen oder ein Alter.',
  },

  errors: germanErrors,
  errorNames: germanErrorNames,
};
