import type { Messages } from '../en';

export const germanOwnDevice: Messages['ownDevice'] = {
  ask: {
    explain:
      'Die Person scannt einen Code mit ihrem eigenen Handy, liest, worum Sie bitten, und antwortet dort. Beide Seiten signieren: die Person mit einem Schlüssel, der auf ihrem Handy entsteht, dieser Browser mit seinem eigenen. Nichts wird über das Netz gesendet.',
    read: 'Was die Person lesen wird',
    asker: 'Ihr Name, wie die Person Sie kennt',
    button: 'Code für das Handy der Person zeigen',
    again: 'Neuen Code erstellen',
    heading: 'Für das Handy der Person',
    shown:
      'Lassen Sie die Person diesen Code mit der Kamera ihres Handys scannen. Er öffnet dort dieselbe Seite. Der Code gilt 30 Minuten; wenn oben etwas anderes gewählt wird, braucht es einen neuen.',
    qrName: 'QR-Code mit der Einwilligungsanfrage',
    answer: 'Antwort annehmen',
    answerExplain:
      'Wenn die Person geantwortet hat, zeigt ihr Handy einen Code. Halten Sie ihn vor die Kamera dieses Geräts. Das Telefon prüft, ob sich jemand so bewegt, wie es verlangt, oder nennt eine Zeugin oder einen Zeugen; das Gesicht vergleicht niemand mit diesem Bild, denn das Bild bleibt hier. Sehen Sie selbst nach, ob es dieselbe Person ist, bevor Sie die Antwort annehmen.',
    saveFile: 'Anfrage als kleine Datei speichern',
  },
  shown: {
    copy: 'Link kopieren',
    copyText: 'Text kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Dieser Browser hat das Kopieren nicht zugelassen. Speichern Sie es stattdessen als kleine Datei.',
  },
  take: {
    scan: 'Mit der Kamera scannen',
    file: 'Bild des Codes oder die kleine Datei',
    fileHint: 'Ein Foto oder ein Bildschirmfoto des Codes geht auch.',
    text: 'Oder den Text einfügen',
    textButton: 'Diesen Text nehmen',
  },
  scanner: {
    heading: 'Code scannen',
    explain:
      'Halten Sie den Code so vor die Kamera, dass er den größten Teil des Bildes füllt. Sie sehen nur grobe Quadrate, denn niemand wird gezeigt, bevor er zugestimmt hat.',
    picture: 'Was die Kamera sieht, als grobe Quadrate',
    stop: 'Scannen beenden',
  },
  page: {
    title: 'Einwilligung auf dem eigenen Handy',
    nobody:
      'Wenn jemand Ihr Gesicht in einem Bild verwenden möchte, zeigt man Ihnen einen Code. Hier lesen Sie, worum Sie gebeten werden, und antworten mit einem eigenen Code. Nichts wird über das Netz gesendet.',
    open: 'Anfrage öffnen',
    askedBy: '{asker} bittet um Ihre Einwilligung',
    askedHint:
      'Diesen Namen hat die Person angegeben; diese Seite kann nicht herausfinden, ob es ihrer ist. Sehen Sie nach, wer das andere Gerät in der Hand hat. Schlüssel jenes Geräts: {key}',
    terms: 'Kurz gesagt',
    what: 'Was entstehen darf',
    until: 'Bis',
    where: 'Wo es entsteht',
    whereWords: 'Nur auf dem anderen Gerät, mit diesem selben Programm. Nichts wird hochgeladen.',
    picture: 'Welches Bild',
    pictureWords:
      'Das auf dem anderen Gerät. Sehen Sie es sich dort an, bevor Sie zustimmen: Es wird nicht an dieses Handy gesendet.',
    read: 'Wozu Sie einwilligen',
    otherLanguage:
      'Er ist auf {language}, weil das andere Gerät so fragt. Wenn Sie das nicht gut lesen, lassen Sie dort vor Ihrer Zustimmung neu in Ihrer Sprache fragen.',
    name: 'Ihr Name oder Ihre Initialen',
    sign: 'Zustimmen und signieren',
    refuse: 'Ich stimme nicht zu',
    refused: 'Sie haben nicht zugestimmt. Nichts wurde signiert und nichts aufbewahrt.',
    answerHeading: 'Ihre Antwort',
    answerShown:
      'Sie haben zugestimmt, und dieses Handy hat es signiert. Zeigen Sie jetzt diesen Code der Kamera des anderen Geräts.',
    answerName: 'QR-Code mit Ihrer signierten Antwort',
    saveAnswer: 'Antwort als kleine Datei speichern',
    code: 'Ihr Widerrufscode',
    codeHint:
      'Mit ihm lässt sich die Einwilligung auf dem anderen Gerät widerrufen, auch ohne dieses Handy. Behalten Sie ihn für sich.',
    notKept:
      'Dieser Browser bewahrt für diese Seite nichts auf, deshalb kann dieses Handy später keinen Widerruf signieren. Schreiben Sie den Widerrufscode jetzt auf.',
    done: 'Fertig',
  },
  list: {
    heading: 'Wozu Sie auf diesem Handy eingewilligt haben',
    empty: 'Auf diesem Handy wurde in nichts eingewilligt.',
    row: '{asker}: {scope}',
    until: 'Erteilt am {given}, gültig bis {until}.',
    code: 'Widerrufscode: {code}',
    takeBack: 'Widerrufen',
    takeBackFor: 'Widerrufen: die Einwilligung für {asker}',
    takenBackAt: 'Sie haben am {time} widerrufen.',
    show: 'Widerruf noch einmal zeigen',
    shown:
      'Dieses Handy hat signiert, dass Sie Ihre Einwilligung widerrufen. Das gilt, sobald das andere Gerät es hat: Zeigen Sie ihm diesen Code oder schicken Sie ihm die kleine Datei.',
    qrName: 'QR-Code mit Ihrem signierten Widerruf',
    saveFile: 'Widerruf als kleine Datei speichern',
  },
  live: {
    watched:
      'Das Kamerabild wird auf diesem Handy vermessen und niemandem gezeigt: Sie sehen nur den Umriss, der gemessen wird, und er wird sofort vergessen. Es wird mit keinem Bild verglichen, denn das Bild ist auf dem anderen Gerät. Aufbewahrt wird, um welche Bewegungen Sie gebeten wurden und dass nichts verglichen wurde.',
    passed:
      'Live-Prüfung bestanden. Ihr Gesicht wurde mit keinem Bild verglichen, und das steht auch im Eintrag. Signieren Sie jetzt.',
    outcome: 'Fertig. Ihr Gesicht wurde hier mit keinem Bild verglichen; das wird auch im Eintrag stehen.',
  },
  paper: {
    explain:
      'Drucken Sie das Formular, lassen Sie die Person es lesen und unterschreiben und geben Sie es hier mit dem Code ein, der darauf gedruckt ist.',
    print: 'Formular zum Drucken zeigen',
    heading: 'Einwilligung in die Verwendung eines Gesichts',
    picture: 'Das Bild: {picture}',
    code: 'Code dieses Formulars',
    qrName: 'QR-Code mit dem Code dieses Formulars',
    age: 'Ich bin {age} Jahre oder älter.   ☐ ja   ☐ nein',
    name: 'Name oder Initialen',
    date: 'Datum',
    signature: 'Unterschrift',
    printNow: 'Drucken',
    close: 'Formular schließen',
    display: 'Name oder Initialen der Person, wie auf dem Formular',
    givenOn: 'Datum auf dem Formular',
    codeField: 'Auf das Formular gedruckter Code',
    adult: 'Auf dem Formular steht, dass diese Person {age} Jahre oder älter ist',
  },
  takeBack: {
    heading: 'Mit einem Code vom Handy der Person widerrufen',
    explain:
      'Wenn eine Person eine Einwilligung auf ihrem Handy widerruft, zeigt es einen Code, der dort signiert wurde.',
  },
};
