import type { StatementWords } from '../statement-words';

export const germanStatement: StatementWords = {
  attested: {
    self: 'Ich erkläre, dass das Gesicht in diesem Bild meines ist, dass ich wahrheitsgemäß angebe, ob ich {age} Jahre oder älter bin, und dass ich mit dem einverstanden bin, was hier beschrieben ist.',
    'own-device':
      'Ich erkläre, dass das Gesicht in dem Bild, das auf dem anderen Gerät gezeigt wird, meines ist, dass ich wahrheitsgemäß angebe, ob ich {age} Jahre oder älter bin, und dass ich mit dem einverstanden bin, was hier beschrieben ist.',
    written:
      'Ich erkläre, dass das Gesicht in dem Bild, das mir gezeigt wurde, meines ist, dass ich wahrheitsgemäß angebe, ob ich {age} Jahre oder älter bin, und dass ich mit dem einverstanden bin, was hier beschrieben ist.',
    permission:
      'Ich erkläre, dass der Person in diesem Bild gesagt wurde, was hier beschrieben ist, dass sie an dem Tag und auf die Weise, die ich eintrage, zugestimmt hat und dass ich wahrheitsgemäß angebe, ob diese Person {age} Jahre oder älter ist.',
    guardian:
      'Ich erkläre, dass einem Elternteil oder dem Vormund der Person in diesem Bild gesagt wurde, was hier beschrieben ist, dass der Elternteil oder Vormund an dem Tag, den ich eintrage, zugestimmt hat und dass auch die Person selbst einverstanden ist, soweit sie es verstehen kann.',
    'nobody-real':
      'Ich erkläre, dass dieses Gesicht keinem Menschen gehört, den man fragen könnte: Es ist ein erfundenes Bild oder ein Kunstwerk, so wie ich es beschreibe, und nicht das Abbild eines lebenden Menschen oder eines, der in den letzten hundert Jahren gestorben ist.',
  },
  whoAsks: 'Wer darum bittet: {operator}.',
  allowed:
    'Was erlaubt ist: {operations}; hergestellt als {media}; {purposes}; zu sehen {audience}; {files}; {validity}. Sonst nichts. Jede andere Verwendung dieses Gesichts braucht eine neue Erklärung.',
  list: { between: ', ', last: ' und ' },
  oneFile: 'eine Datei',
  files: 'höchstens {count} Dateien',
  operations: {
    swap: 'ein Gesicht tritt an die Stelle eines anderen (Ersetzen)',
    animate:
      'ein unbewegtes Gesicht wird in Bewegung gesetzt oder seine Bewegungen setzen ein anderes Gesicht in Bewegung (Animieren)',
    trade: 'zwei Gesichter in einem Bild tauschen die Plätze (Tauschen)',
    chorus: 'mehrere unbewegte Gesichter werden gemeinsam in Bewegung gesetzt (Im Chor)',
  },
  media: {
    image: 'unbewegte Bilder',
    video: 'Videos',
  },
  purposes: {
    personal: 'für den persönlichen Gebrauch',
    education: 'zum Lehren und Lernen',
    exhibition: 'für eine Ausstellung',
    parody: 'für Parodie oder Satire',
    research: 'für die Forschung',
  },
  audiences: {
    private: 'nur für die Personen, denen es direkt gegeben wird',
    unlisted: 'für alle, die einen Link haben, aber nicht offen veröffentlicht',
    public: 'für alle, auch offen veröffentlicht',
  },
  forHowLong: {
    session: 'bis die Seite geschlossen wird, und nicht länger als 24 Stunden',
    day: '24 Stunden lang',
    month: '30 Tage lang',
    quarter: '90 Tage lang',
  },
  ends: {
    session: 'beim Schließen der Seite oder beim Austausch des Bildes, spätestens nach 24 Stunden',
    day: 'nach 24 Stunden',
    month: 'nach 30 Tagen',
    quarter: 'nach 90 Tagen',
  },
  neverAllowed:
    'Was nie erlaubt ist, ganz gleich, wer womit einverstanden ist: sexuelle Bilder, politische Beeinflussung, Nachrichten und Identitätstäuschung (sich als die Person ausgeben, um jemanden zu täuschen).',
  whatWillHappen:
    'Was geschehen wird: Das Programm setzt dieses Gesicht auf einen anderen Körper, legt ein anderes Gesicht darüber, setzt es in Bewegung oder bewegt mit ihm ein anderes Gesicht, so wie oben genannt. Das Ergebnis kann echt aussehen, obwohl es nie stattgefunden hat, und es kann sein, dass andere es glauben.',
  storedHere:
    'Was wo gespeichert wird: Nichts wird irgendwohin gesendet. Bilder und Messwerte von Gesichtern sind weg, sobald die Seite geschlossen wird. Dieser Browser bewahrt einen signierten Eintrag ohne Bild auf: diese Erklärung, die eingetragenen Worte, einen digitalen Fingerabdruck der Datei, welches Gesicht darin gemeint ist, die Zeit sowie Nummer und Zeit jeder Datei, die hergestellt wird.',
  storedOnTwoDevices:
    'Was wo gespeichert wird: Nichts wird irgendwohin gesendet; zwischen den beiden Geräten geht nur der Code, der Link oder die kleine Datei hin und her, die übergeben wird. Bilder und Messwerte von Gesichtern sind weg, sobald die Seite geschlossen wird. Das andere Gerät bewahrt einen signierten Eintrag ohne Bild auf: diese Erklärung, die Worte, die hier eingetragen werden, was die Live-Prüfung verlangt hat, einen digitalen Fingerabdruck der Datei, welches Gesicht darin gemeint ist, die Zeit sowie Nummer und Zeit jeder Datei, die hergestellt wird. Dieses Gerät bewahrt 90 Tage lang auf, was gefragt und geantwortet wurde, den Schlüssel, mit dem es signiert wurde, und den Widerrufscode.',
  removed: 'Entfernt wird der Eintrag {end}.',
  marks:
    'Was die Markierungen verraten: Jede Datei zeigt eine Kennzeichnung, auf der „AI“ (KI) steht, und sagt in ihren Metadaten, was wann und mit welchem Programm gemacht wurde. Sie trägt einen digitalen Fingerabdruck dieses Eintrags, wofür und bis wann die Einwilligung gilt, und einen Schlüssel dieses Browsers. Sie trägt keinen Namen. Bei Dateien, die mit derselben Einwilligung oder im selben Browser hergestellt wurden, lässt sich erkennen, dass sie zusammengehören.',
  copies:
    'Kopien lassen sich nicht zurückholen: Sobald persönliche Angaben in Herkunftsdaten eingebettet und exportiert sind, werden sie Teil der dauerhaften digitalen Spur der Datei und lassen sich aus Kopien, die schon im Umlauf sind, nicht mehr zurücknehmen. Ein Widerruf stoppt neue Bilder; diejenigen, die schon weitergegeben wurden, erreicht er nicht.',
  withdrawal:
    'Sie können jederzeit widerrufen: Klicken Sie neben dieser Einwilligung auf „Widerrufen“ oder geben Sie den Widerrufscode vom Beleg ein; auch ein Handy von Ihnen, das signiert hat, kann widerrufen. Sofort wird mit diesem Gesicht kein weiteres Bild oder Video mehr hergestellt, auch nicht, wenn gerade eines entsteht, und Porträts davon werden entfernt. Sonst endet die Einwilligung {end}, oder wenn die Anzahl der Dateien aufgebraucht ist.',
  complaints: 'Wohin Beschwerden gehen: {contact}.',
  liveCheck:
    'Was die Live-Prüfung wert ist: Sie zeigt, dass jemand vor der Kamera dieses Geräts war und getan hat, was verlangt wurde, oder dass eine Zeugin oder ein Zeuge dabei war. Das Bild ist auf dem anderen Gerät; deshalb wird das Gesicht hier nicht damit verglichen, und das steht auch im Eintrag.',
  worth:
    'Was das wert ist: Das Programm schreibt auf, was erklärt wird. Es kann nicht herausfinden, wer Sie sind, wie alt jemand ist oder ob es wahr ist. Dafür stehen Sie ein: Ein Gesicht gegen den Willen eines Menschen zu verwenden, kann gegen das Gesetz verstoßen.',
};
