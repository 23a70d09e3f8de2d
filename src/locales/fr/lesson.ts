import type { LessonMessages } from '../lesson';
import { frenchLessonRules, frenchOwn, frenchSurvives, frenchWorks } from './lesson-steps';
import { frenchTeacher } from './lesson-teacher';

const tests: LessonMessages['tests'] = {
  headings: {
    before: 'Test avant la leçon',
    after: 'Test après la leçon',
    exit: 'Billet de sortie',
  },
  explain:
    'Chacun répond une fois, l’un après l’autre, sur cet appareil. Seuls les totaux sont gardés : ni noms, ni rien qui dise quelles réponses vont ensemble.',
  answered: 'Personnes ayant répondu : {count}',
  begin: 'Commencer',
  beginNext: 'La personne suivante commence',
  stop: 'Arrêter sans rien compter',
  position: 'Question {number} sur {total}',
  pair: 'Où est le visage de quelqu’un d’autre ?',
  pairExplain:
    'Voici deux fois la même personne. Cette application a dessiné le visage dans les deux images ; toutes deux portent donc l’étiquette. Dans l’une, la personne porte son propre visage, dans l’autre celui de quelqu’un d’autre.',
  picture: 'Image {letter}',
  inPicture: 'Dans l’image {letter}',
  unsure: 'Je ne vois pas',
  drawing: 'Dessin des deux images…',
  hidden:
    'Les règles de cette installation gardent ces visages cachés. Répondez « Je ne vois pas » et continuez.',
  statement: 'Vrai ou faux ?',
  statements: {
    unlabelled: 'Une image sans étiquette IA est réelle.',
    screenshot: 'Une capture d’écran garde tout ce que le fichier dit de sa fabrication.',
    joke: 'Pour une blague, on peut utiliser le visage d’un ami sans demander.',
  },
  right: 'Vrai',
  wrong: 'Faux',
  next: 'Question suivante',
  finish: 'Compter mes réponses',
  choose: 'Choisissez d’abord une réponse.',
  thanks: 'Merci. Vos réponses sont comptées, et rien ne dit de qui elles viennent.',
};

const results: LessonMessages['results'] = {
  heading: 'Ce que la classe a gagné',
  nobody: 'Le progrès s’affiche ici une fois les deux tests passés.',
  answered: 'Réponses avant : {before}. Réponses après : {after}.',
  caption: 'Part de réponses justes',
  question: 'Questions',
  before: 'Avant',
  after: 'Après',
  gain: 'Progrès en points',
  pictures: 'Images',
  statements: 'Affirmations',
  limits:
    'Avec peu de réponses, un écart peut être dû au hasard. Les deux tests montrent des personnes différentes ; l’ordre dépend du code de séance.',
  answers: 'Les réponses',
  own: '{name}, avec son propre visage',
  other: '{name}, avec le visage de {other}',
  why: {
    unlabelled:
      'Faux. Une étiquette peut être coupée ou n’avoir jamais existé. Ce qui manque ne prouve rien.',
    screenshot:
      'Faux. Une capture ne garde que les pixels. Ce qui les accompagnait dans le fichier reste derrière.',
    joke: 'Faux. Un visage appartient à sa personne. Elle seule peut dire oui, et elle peut revenir dessus.',
  },
  save: 'Enregistrer les totaux (CSV)',
  saveHint:
    'Un fichier pour l’enseignant : le code de séance et le nombre de fois où chaque réponse a été donnée.',
};

const exit: LessonMessages['exit'] = {
  explain: 'Avant de partir : deux questions, et aucun nom.',
  questions: {
    deed: 'Que ferez-vous avant de transmettre l’image de quelqu’un ?',
    eye: 'À quelle fréquence reconnaît-on un visage changé rien qu’en regardant ?',
  },
  answers: {
    ask: 'Demander à la personne qu’on y voit',
    look: 'Chercher une étiquette et d’autres marques',
    search: 'Chercher d’où elle vient',
    nothing: 'Rien de nouveau',
    hardly: 'Presque jamais',
    sometimes: 'Parfois',
    mostly: 'Presque toujours',
  },
  totals: 'Ce que la classe a répondu',
};

/** Everything a class reads, in French. */
export const frenchLesson: LessonMessages = {
  heading: 'Une leçon sur les visages changés',
  intro:
    'Pour une classe et son enseignant, devant un écran ou plusieurs. Elle dure environ {minutes}, fonctionne sans réseau et ne demande le nom de personne.',
  code: 'Code de séance : {code}',
  codeHint:
    'Il regroupe les réponses données sur cet appareil et ne désigne personne. Il prend fin avec cet onglet.',
  stepsLabel: 'Étapes de la leçon',
  position: 'Étape {number} sur {total}, environ {minutes}',
  steps: {
    spot: 'Le voyez-vous ?',
    works: 'Comment ça marche',
    own: 'À vous',
    survives: 'Ce qui reste',
    rules: 'Les règles',
    learned: 'Qu’avons-nous appris ?',
  },
  previous: 'Étape précédente',
  next: 'Étape suivante',
  tests,
  results,
  exit,
  works: frenchWorks,
  own: frenchOwn,
  survives: frenchSurvives,
  rules: frenchLessonRules,
  teacher: frenchTeacher,
};
