import type { LessonMessages } from '../lesson';
import { japaneseLessonRules, japaneseOwn, japaneseSurvives, japaneseWorks } from './lesson-steps';
import { japaneseTeacher } from './lesson-teacher';

const tests: LessonMessages['tests'] = {
  headings: { before: '授業前のテスト', after: '授業後のテスト', exit: '出口チケット' },
  explain:
    'この端末で、一人ずつ順番に一度だけ答えます。残るのは合計だけです。名前も、どの答えが同じ人のものかも残りません。',
  answered: '答えた人数：{count}',
  begin: '始める',
  beginNext: '次の人が始める',
  stop: 'やめて、数えない',
  position: '質問 {number}／{total}',
  pair: '別の人の顔はどちらですか？',
  pairExplain:
    '同じ人の画像が二枚あります。どちらの顔もこのアプリが描いたので、どちらにもラベルが付いています。一方は本人の顔、もう一方は別の人の顔です。',
  picture: '画像 {letter}',
  inPicture: '画像 {letter}',
  unsure: '分からない',
  drawing: '二枚の画像を描いています…',
  hidden: 'この設置場所の規則により、これらの顔は隠されています。「分からない」を選んで進んでください。',
  statement: '正しいですか、誤りですか？',
  statements: {
    unlabelled: 'AI ラベルのない画像は本物である。',
    screenshot: 'スクリーンショットには、ファイルが作り方について述べている内容がすべて残る。',
    joke: '冗談なら、友だちの顔を聞かずに使ってもよい。',
  },
  right: '正しい',
  wrong: '誤り',
  next: '次の質問',
  finish: '答えを数える',
  choose: 'まず答えを選んでください。',
  thanks: 'ありがとうございます。答えは数えられました。誰の答えかは残りません。',
};

const results: LessonMessages['results'] = {
  heading: 'クラスの伸び',
  nobody: '両方のテストに答えがあると、ここに伸びが表示されます。',
  answered: '授業前に答えた人：{before}。授業後に答えた人：{after}。',
  caption: '正答の割合',
  question: '質問',
  before: '授業前',
  after: '授業後',
  gain: '伸び（ポイント）',
  pictures: '画像',
  statements: '文',
  limits:
    '答えが少ないと、差は偶然かもしれません。二つのテストには違う人が出ます。どちらが先かはセッションコードで決まります。',
  answers: '答え',
  own: '{name}（本人の顔）',
  other: '{name}（{other} の顔）',
  why: {
    unlabelled:
      '誤り。ラベルは切り取れますし、初めからなかったのかもしれません。ないことは何の証明にもなりません。',
    screenshot:
      '誤り。スクリーンショットに残るのは画素だけです。ファイルの中で画素の外にあったものは残りません。',
    joke: '誤り。顔は本人のものです。同意できるのは本人だけで、取り消すこともできます。',
  },
  save: '合計を保存（CSV）',
  saveHint: '先生用のファイルです。セッションコードと、それぞれの答えの回数が入ります。',
};

const exit: LessonMessages['exit'] = {
  explain: '帰る前に、質問が二つあります。名前は要りません。',
  questions: {
    deed: '誰かの画像を人に送る前に、何をしますか？',
    eye: '見るだけで、変えられた顔をどのくらい見分けられると思いますか？',
  },
  answers: {
    ask: '写っている人に聞く',
    look: 'ラベルやほかのしるしを探す',
    search: 'どこから来た画像かを調べる',
    nothing: '今までと同じ',
    hardly: 'ほとんど見分けられない',
    sometimes: 'ときどき',
    mostly: 'ほぼいつも',
  },
  totals: 'クラスの答え',
};

/** Everything a class reads, in Japanese. */
export const japaneseLesson: LessonMessages = {
  heading: '変えられた顔についての授業',
  intro:
    '一つのクラスと先生のための授業です。画面は一つでも複数でもかまいません。およそ{minutes}で、ネットワークなしで使え、誰の名前も聞きません。',
  code: 'セッションコード：{code}',
  codeHint: 'この端末での答えをまとめるためのもので、誰のことも表しません。このタブとともに終わります。',
  stepsLabel: '授業のステップ',
  position: 'ステップ {number}／{total}、およそ{minutes}',
  steps: {
    spot: '見分けられますか？',
    works: 'しくみ',
    own: '自分でつくる',
    survives: '何が残るか',
    rules: 'きまり',
    learned: '何を学びましたか？',
  },
  previous: '前のステップ',
  next: '次のステップ',
  tests,
  results,
  exit,
  works: japaneseWorks,
  own: japaneseOwn,
  survives: japaneseSurvives,
  rules: japaneseLessonRules,
  teacher: japaneseTeacher,
};
