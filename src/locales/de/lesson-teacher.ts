import type { LessonMessages } from '../lesson';

export const germanTeacher: LessonMessages['teacher'] = {
  heading: 'Für die Lehrkraft',
  pin: {
    explain:
      'Mit einer PIN können Sie die Klasse bei einem Schritt halten. Sie wird auf diesem Gerät als gesalzener Hash aufbewahrt, bis Sie alles zurücksetzen.',
    choose: 'Wählen Sie eine PIN aus 4 bis 8 Ziffern',
    again: 'Dieselbe PIN noch einmal',
    set: 'PIN festlegen',
    enter: 'PIN',
    open: 'Öffnen',
    close: 'Den Teil der Lehrkraft schließen',
    notDigits: 'Eine PIN hat 4 bis 8 Ziffern und keine anderen Zeichen.',
    notSame: 'Die beiden PINs sind verschieden. Geben Sie zweimal dieselbe ein.',
    wrong: 'Das ist nicht die PIN.',
    wait: 'Zu viele falsche Versuche. Versuchen Sie es in {wait} wieder.',
    unavailable:
      'Dieser Browser bildet auf dieser Seite keine Hashes. Öffnen Sie sie über https oder auf dem Gerät selbst.',
  },
  lock: {
    lock: 'Die Klasse bei diesem Schritt halten',
    unlock: 'Die Klasse weitergehen lassen',
    isLocked: 'Die Lehrkraft hält die Klasse bei diesem Schritt.',
    limits:
      'Das hält eine Klasse zusammen. Es hält niemanden auf, der die Daten dieser Seite im Browser löscht.',
  },
  reset: {
    button: 'Die Stunde beenden und alles von ihr löschen',
    explain:
      'Gelöscht werden: alle Antworten, der Sitzungscode, die Einwilligungen dieses Tabs und ihre Einträge, was lange Exporte hinterließen, die PIN und die Einstellungen dieser Seite. Einträge von vor der Stunde bleiben.',
    confirm: 'Ja, alles von dieser Stunde löschen',
    keep: 'Alles behalten',
  },
  network: {
    heading: 'Hat etwas dieses Gerät verlassen?',
    own: 'Von dieser Seite geholt, seit sie geöffnet wurde: {count} ({size}). Das sind die eigenen Dateien der App.',
    others: 'Von anderen Seiten geholt: {count}',
    stopped: 'Aufgehalten, bevor es hinausging: {count}',
    limits:
      'Die Seite zählt, was sie und ihr Studio anfragen. Andere Programme, Erweiterungen des Browsers und was vor dem Öffnen geholt wurde, sieht sie nicht.',
    online:
      'Der Browser sagt, es gebe ein Netz. Sie können es für die ganze Stunde abschalten: Flugmodus, oder das Kabel ziehen.',
    offline: 'Der Browser sagt, es gebe kein Netz. Die Stunde geht trotzdem weiter.',
    doubt: 'Ein Browser kann sich darin irren: „Netz“ heißt nur, dass irgendeine Verbindung da ist.',
  },
  notes: {
    heading: 'Hinweise für die Lehrkraft',
    print: 'Diese Seite drucken',
    texts: [
      'Vor der Stunde: Öffnen Sie die Seite einmal mit Netz und warten Sie, bis sie sagt, dass sie ohne auskommt. Probieren Sie „Selbst gemacht“ mit der Kamera dieses Geräts.',
      'Ein Gerät genügt: Zu den Tests kommen alle nacheinander. Bei mehreren Geräten hat jedes einen Sitzungscode; legen Sie die CSV-Dateien danach zusammen.',
      'Niemand muss sein Gesicht zeigen. Sagen Sie das zuerst, und meinen Sie es: Wer nicht will, nimmt die Menschen, die es nicht gibt.',
      'Rechnen Sie mit Lachen und manchmal mit Verletzung. Verabreden Sie vorher, dass niemand ein Bild von anderen zeigt, und was sonst geschieht.',
      'Es geht nicht darum, die Augen auf jede Veränderung zu trainieren: Das können sie nicht. Es geht um die Fragen, wer es sagt, woher es kommt, und ob jemand zugestimmt hat.',
      'Am Ende: die Summen speichern, dann die Stunde mit dem Knopf oben beenden.',
    ],
    sheet: 'Abschlusszettel auf Papier: eine Sache, die ich nicht wusste, und eine Frage, die ich noch habe.',
  },
};
