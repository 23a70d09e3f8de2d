import type { LessonSheet, LessonStep } from '../../store';
import { englishLessonRules, englishOwn, englishSurvives, englishWorks } from './lesson-steps';
import { englishTeacher } from './lesson-teacher';

/** The two tests, and what became of them. */
const englishTests = {
  headings: {
    before: 'Test before the lesson',
    after: 'Test after the lesson',
    exit: 'Exit ticket',
  } satisfies Record<LessonSheet, string>,
  explain:
    'Everybody answers once, one after the other, on this machine. Only totals are kept: no names, and nothing that says which answers belong together.',
  answered: 'People who have answered: {count}',
  begin: 'Begin',
  beginNext: 'The next person begins',
  stop: 'Stop, and count nothing',
  position: 'Question {number} of {total}',
  pair: 'Where is the face somebody else’s?',
  pairExplain:
    'Here is one person twice. This app has drawn the face in both pictures, so both carry the label. In one picture the person wears their own face, in the other somebody else’s.',
  picture: 'Picture {letter}',
  inPicture: 'In picture {letter}',
  unsure: 'I cannot tell',
  drawing: 'Drawing both pictures…',
  hidden: 'The rules of this installation keep these faces hidden. Answer “I cannot tell”, and go on.',
  statement: 'True or false?',
  statements: {
    unlabelled: 'A picture without an AI label is real.',
    screenshot: 'A screenshot keeps everything that a file says about how it was made.',
    joke: 'For a joke, the face of a friend may be used without asking.',
  },
  right: 'True',
  wrong: 'False',
  next: 'Next question',
  finish: 'Count my answers',
  choose: 'Choose an answer first.',
  thanks: 'Thank you. Your answers are counted, and nothing says whose they are.',
} as const;

const englishResults = {
  heading: 'What the class gained',
  nobody: 'The gain stands here once both tests were answered.',
  answered: 'Answered before: {before}. Answered after: {after}.',
  caption: 'Share of right answers',
  question: 'Questions',
  before: 'Before',
  after: 'After',
  gain: 'Gain in points',
  pictures: 'Pictures',
  statements: 'Statements',
  limits:
    'With few answers a difference can be chance. The two tests show different people, and which come first depends on the session code.',
  answers: 'The answers',
  own: '{name}, with their own face',
  other: '{name}, with the face of {other}',
  why: {
    unlabelled: 'False. A label can be cut off or never have been there. What is missing proves nothing.',
    screenshot: 'False. A screenshot keeps pixels only. What stood beside them in the file stays behind.',
    joke: 'False. A face belongs to its person. Only they can say yes, and they can take it back.',
  },
  save: 'Save the totals (CSV)',
  saveHint: 'A file for the teacher: the session code and how often each answer was given.',
} as const;

const englishExit = {
  explain: 'Before you leave: two questions, and nobody’s name.',
  questions: {
    deed: 'What will you do before you pass on a picture of somebody?',
    eye: 'How often can people tell a changed face by looking alone?',
  },
  answers: {
    ask: 'Ask the person in it',
    look: 'Look for a label and for other marks',
    search: 'Look for where it comes from',
    nothing: 'Nothing new',
    hardly: 'Hardly ever',
    sometimes: 'Sometimes',
    mostly: 'Nearly always',
  },
  totals: 'What the class answered',
} as const;

/** Everything a class reads; fetched with the lesson. */
export const englishLesson = {
  heading: 'A lesson on changed faces',
  intro:
    'For a class and a teacher, at one screen or several. It takes about {minutes}, works without a network, and asks nobody’s name.',
  code: 'Session code: {code}',
  codeHint: 'It groups the answers given on this machine and stands for nobody. It ends with this tab.',
  stepsLabel: 'Steps of the lesson',
  position: 'Step {number} of {total}, about {minutes}',
  steps: {
    spot: 'Can you tell?',
    works: 'How it works',
    own: 'Your own',
    survives: 'What survives',
    rules: 'The rules',
    learned: 'What did we learn?',
  } satisfies Record<LessonStep, string>,
  previous: 'Step before',
  next: 'Next step',
  tests: englishTests,
  results: englishResults,
  exit: englishExit,
  works: englishWorks,
  own: englishOwn,
  survives: englishSurvives,
  rules: englishLessonRules,
  teacher: englishTeacher,
};
