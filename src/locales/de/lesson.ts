import type { LessonMessages } from '../lesson';
import { germanLessonRules, germanOwn, germanSurvives, germanWorks } from './lesson-steps';
import { germanTeacher } from './lesson-teacher';

const tests: LessonMessages['tests'] = {
  headings: {
    before: 'Test vor dem Unterricht',
    after: 'Test nach dem Unterricht',
    exit: 'Abschlusszettel',
  },
  explain:
    'Alle antworten einmal, nacheinander, an diesem Gerät. Nur Summen werden behalten: keine Namen, und nichts, was sagt, welche Antworten zusammengehören.',
  answered: 'So viele haben geantwortet: {count}',
  begin: 'Beginnen',
  beginNext: 'Die nächste Person beginnt',
  stop: 'Aufhören und nichts zählen',
  position: 'Frage {number} von {total}',
  pair: 'Wo ist das Gesicht fremd?',
  pairExplain:
    'Hier ist eine Person zweimal. In beiden Bildern hat diese App das Gesicht gezeichnet, darum tragen beide das Etikett. In einem Bild trägt die Person ihr eigenes Gesicht, im anderen ein fremdes.',
  picture: 'Bild {letter}',
  inPicture: 'In Bild {letter}',
  unsure: 'Ich erkenne es nicht',
  drawing: 'Beide Bilder werden gezeichnet …',
  hidden:
    'Die Regeln dieser Einrichtung halten diese Gesichter verborgen. Antworten Sie „Ich erkenne es nicht“ und gehen Sie weiter.',
  statement: 'Richtig oder falsch?',
  statements: {
    unlabelled: 'Ein Bild ohne KI-Etikett ist echt.',
    screenshot: 'Ein Bildschirmfoto behält alles, was eine Datei über ihre Entstehung sagt.',
    joke: 'Für einen Scherz darf man das Gesicht einer befreundeten Person ungefragt benutzen.',
  },
  right: 'Richtig',
  wrong: 'Falsch',
  next: 'Nächste Frage',
  finish: 'Meine Antworten zählen',
  choose: 'Wählen Sie zuerst eine Antwort.',
  thanks: 'Danke. Ihre Antworten sind gezählt, und nichts sagt, von wem sie sind.',
};

const results: LessonMessages['results'] = {
  heading: 'Was die Klasse dazugelernt hat',
  nobody: 'Der Zuwachs steht hier, sobald beide Tests beantwortet wurden.',
  answered: 'Vorher geantwortet: {before}. Nachher geantwortet: {after}.',
  caption: 'Anteil richtiger Antworten',
  question: 'Fragen',
  before: 'Vorher',
  after: 'Nachher',
  gain: 'Zuwachs in Punkten',
  pictures: 'Bilder',
  statements: 'Aussagen',
  limits:
    'Bei wenigen Antworten kann ein Unterschied Zufall sein. Die beiden Tests zeigen verschiedene Personen; welche zuerst kommen, hängt vom Sitzungscode ab.',
  answers: 'Die Antworten',
  own: '{name}, mit eigenem Gesicht',
  other: '{name}, mit dem Gesicht von {other}',
  why: {
    unlabelled:
      'Falsch. Ein Etikett kann abgeschnitten worden sein oder nie da gewesen sein. Was fehlt, beweist nichts.',
    screenshot:
      'Falsch. Ein Bildschirmfoto behält nur Bildpunkte. Was in der Datei daneben stand, bleibt zurück.',
    joke: 'Falsch. Ein Gesicht gehört seinem Menschen. Nur er kann Ja sagen, und er kann es zurücknehmen.',
  },
  save: 'Summen speichern (CSV)',
  saveHint: 'Eine Datei für die Lehrkraft: der Sitzungscode und wie oft jede Antwort gegeben wurde.',
};

const exit: LessonMessages['exit'] = {
  explain: 'Bevor Sie gehen: zwei Fragen, und niemandes Name.',
  questions: {
    deed: 'Was tun Sie, bevor Sie ein Bild von jemandem weitergeben?',
    eye: 'Wie oft erkennt man ein vertauschtes Gesicht durch bloßes Hinsehen?',
  },
  answers: {
    ask: 'Die Person darin fragen',
    look: 'Nach einem Etikett und anderen Zeichen sehen',
    search: 'Nachsehen, woher es kommt',
    nothing: 'Nichts Neues',
    hardly: 'Kaum je',
    sometimes: 'Manchmal',
    mostly: 'Fast immer',
  },
  totals: 'Was die Klasse geantwortet hat',
};

/** Everything a class reads, in German. */
export const germanLesson: LessonMessages = {
  heading: 'Eine Stunde über vertauschte Gesichter',
  intro:
    'Für eine Klasse und ihre Lehrkraft, an einem Bildschirm oder mehreren. Sie dauert etwa {minutes}, braucht kein Netz und fragt niemanden nach dem Namen.',
  code: 'Sitzungscode: {code}',
  codeHint:
    'Er fasst die Antworten an diesem Gerät zusammen und steht für niemanden. Er endet mit diesem Tab.',
  stepsLabel: 'Schritte der Stunde',
  position: 'Schritt {number} von {total}, etwa {minutes}',
  steps: {
    spot: 'Erkennen Sie es?',
    works: 'Wie es geht',
    own: 'Selbst gemacht',
    survives: 'Was übrig bleibt',
    rules: 'Die Regeln',
    learned: 'Was haben wir gelernt?',
  },
  previous: 'Schritt zurück',
  next: 'Nächster Schritt',
  tests,
  results,
  exit,
  works: germanWorks,
  own: germanOwn,
  survives: germanSurvives,
  rules: germanLessonRules,
  teacher: germanTeacher,
};
