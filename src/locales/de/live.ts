import type { Messages } from '../en';

export const germanLive: Messages['live'] = {
  explain:
    'Sie zeigen einige Sekunden lang, dass Sie hier sind: drei Bewegungen vor der Kamera, und nichts davon wird aufbewahrt.',
  beside:
    'Gehört das Gesicht der Person neben Ihnen, dann lassen Sie diese Person vor der Kamera Platz nehmen, ihren eigenen Namen eintragen und selbst lesen, sich bewegen und die Erklärung abgeben.',
  begin: 'Live-Prüfung beginnen',
  again: 'Live-Prüfung wiederholen',
  nameFirst: 'Tragen Sie zuerst Ihren Namen oder Ihre Initialen ein.',
  passed: {
    same: 'Live-Prüfung bestanden: Das Gesicht vor der Kamera passt zum Bild. Geben Sie jetzt die Erklärung ab.',
    uncertain:
      'Live-Prüfung bestanden. Ob es das Gesicht im Bild ist, blieb unsicher, und das steht auch im Eintrag. Geben Sie jetzt die Erklärung ab.',
    'not-run':
      'Live-Prüfung bestanden. Es gab kein Gesicht zum Vergleichen, und das steht auch im Eintrag. Geben Sie jetzt die Erklärung ab.',
  },
  witness: {
    summary: 'Keine Kamera, oder sie lässt sich nicht nutzen',
    label:
      'Jemand anderes ist als Zeugin oder Zeuge hier und hat gesehen, wie diese Person die Erklärung gelesen und ihr schriftlich zugestimmt hat. Im Eintrag steht „schriftlich, mit Zeugin oder Zeuge“ und der Name.',
    name: 'Name oder Initialen der Zeugin oder des Zeugen',
  },
  title: 'Live-Prüfung',
  notice: 'Lesen Sie dies zuerst. Die Kamera geht erst an, wenn Sie es sagen.',
  who: '{name} willigt ein: {scope}.',
  rights:
    'Sonst willigen Sie in nichts ein, und Sie können jederzeit widerrufen; Kopien, die andere haben, lassen sich nicht zurückholen. Jedes Bild ist als verändert gekennzeichnet. Nichts wird hochgeladen.',
  whole: 'Jedes Wort, in das Sie einwilligen, wie im Formular',
  readAloud: 'Vorlesen',
  stopReading: 'Vorlesen beenden',
  watched:
    'Das Kamerabild wird auf diesem Gerät vermessen und niemandem gezeigt: Sie sehen nur den Umriss, der gemessen wird. Es wird mit dem Bild verglichen, das Ihres ist, und sofort vergessen. Aufbewahrt wird, um welche Bewegungen Sie gebeten wurden und ob es gepasst hat.',
  open: 'Ich habe das gelesen: Kamera öffnen',
  close: 'Schließen',
  cancel: 'Live-Prüfung abbrechen',
  outline: 'Umriss Ihres Gesichts, gespiegelt',
  opening: 'Die Kamera wird geöffnet…',
  comparing: 'Die Gesichter werden verglichen…',
  nobody: 'Schauen Sie in die Kamera.',
  far: 'Kommen Sie etwas näher.',
  steadying: 'Schauen Sie in die Kamera und halten Sie still.',
  resting: 'Gut. Schauen Sie geradeaus.',
  restingAgain: 'Schauen Sie geradeaus. Es kommt noch eine Bewegung.',
  progress: 'Bewegung {number} von {count}',
  timeLeft: 'Verbleibende Zeit',
  steps: {
    'turn-left': 'Drehen Sie den Kopf nach links',
    'turn-right': 'Drehen Sie den Kopf nach rechts',
    'look-up': 'Schauen Sie nach oben, mit dem ganzen Kopf',
    'look-down': 'Schauen Sie nach unten, mit dem ganzen Kopf',
    'blink-twice': 'Blinzeln Sie zweimal',
    smile: 'Lächeln Sie breit',
    'open-mouth': 'Öffnen Sie den Mund weit',
    'pucker-lips': 'Schieben Sie die Lippen vor, wie zu einem Kuss',
    'raise-brows': 'Ziehen Sie die Augenbrauen hoch',
    'say-number': 'Sagen Sie diese Zahl laut: {number}',
  },
  icons: {
    'turn-left': '←',
    'turn-right': '→',
    'look-up': '↑',
    'look-down': '↓',
    'blink-twice': '◡ ◡',
    smile: '☺',
    'open-mouth': '○',
    'pucker-lips': '✽',
    'raise-brows': '⌒ ⌒',
    'say-number': '❝ ❞',
  },
  exchange: 'Das kann ich nicht: bitte etwas anderes',
  speak: 'Stattdessen eine Zahl sagen',
  heard: 'Ich habe diese Zahl gehört',
  notHeard: 'Ich habe sie nicht gehört',
  operator: 'An die Person an der Tastatur: Haben Sie die Zahl gehört?',
  mistakes: {
    'too-early': 'Das war, bevor Sie dazu aufgefordert wurden. Jetzt etwas anderes:',
    'wrong-movement': 'Das war eine andere Bewegung. Jetzt etwas anderes:',
    'too-late': 'Die Zeit war um. Jetzt etwas anderes:',
    restless: 'Sie haben nicht stillgehalten. Jetzt etwas anderes:',
    'not-heard': 'Die Zahl wurde nicht gehört. Jetzt etwas anderes:',
  },
  failures: {
    'face-lost':
      'Ihr Gesicht war zu lange nicht zu sehen. Bleiben Sie vor der Kamera und versuchen Sie es noch einmal.',
    'face-jumped': 'Das Bild ist gesprungen. Halten Sie die Kamera still und versuchen Sie es noch einmal.',
    'face-replaced':
      'Ein anderes Gesicht kam vor die Kamera. Es soll nur eine Person zu sehen sein; versuchen Sie es noch einmal.',
    'too-many-mistakes':
      'Zu viele Bewegungen waren nicht wie verlangt. Versuchen Sie es noch einmal; Sie können immer eine andere Bewegung wählen oder eine Zahl sagen.',
    'nobody-seen':
      'Vor der Kamera kam kein Gesicht zur Ruhe. Setzen Sie sich so, dass Licht auf Ihr Gesicht fällt, und versuchen Sie es noch einmal.',
  },
  outcomes: {
    same: 'Fertig. Das Gesicht vor der Kamera passt zum Bild.',
    uncertain: 'Fertig. Ob es das Gesicht im Bild ist, bleibt unsicher; das wird auch im Eintrag stehen.',
    'not-run': 'Fertig. Im Bild ist kein Gesicht zum Vergleichen; das wird auch im Eintrag stehen.',
    different:
      'Das ist nicht das Gesicht im Bild, deshalb ist „Das bin ich“ dafür gesperrt. Eine andere Art der Einwilligung bleibt möglich.',
    changed:
      'Das Gesicht am Ende war nicht das Gesicht vom Anfang. Versuchen Sie es noch einmal, mit nur einer Person.',
    failed: 'Die Live-Prüfung wurde nicht bestanden.',
  },
};
