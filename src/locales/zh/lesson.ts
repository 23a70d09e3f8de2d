import type { LessonMessages } from '../lesson';
import { chineseLessonRules, chineseOwn, chineseSurvives, chineseWorks } from './lesson-steps';
import { chineseTeacher } from './lesson-teacher';

const tests: LessonMessages['tests'] = {
  headings: { before: '课前小测', after: '课后小测', exit: '离场小票' },
  explain: '每个人在这台设备上依次作答一次。只保留总数：没有姓名，也看不出哪些答案出自同一个人。',
  answered: '已作答人数：{count}',
  begin: '开始',
  beginNext: '下一位开始',
  stop: '停止，不计入',
  position: '第 {number} 题，共 {total} 题',
  pair: '哪一张是别人的脸？',
  pairExplain:
    '这是同一个人的两张图片。两张图中的脸都由本应用绘制，所以都带有标识。其中一张是本人自己的脸，另一张是别人的脸。',
  picture: '图片 {letter}',
  inPicture: '图片 {letter}',
  unsure: '我看不出来',
  drawing: '正在绘制两张图片……',
  hidden: '按照此处的规则，这些脸保持隐藏。请选择“我看不出来”，然后继续。',
  statement: '对还是错？',
  statements: {
    unlabelled: '没有 AI 标识的图片就是真的。',
    screenshot: '截图会保留文件中关于制作方式的全部信息。',
    joke: '开玩笑时，可以不问朋友就使用其面孔。',
  },
  right: '对',
  wrong: '错',
  next: '下一题',
  finish: '计入我的答案',
  choose: '请先选择一个答案。',
  thanks: '谢谢。您的答案已计入，没有任何内容说明答案出自谁。',
};

const results: LessonMessages['results'] = {
  heading: '全班的收获',
  nobody: '两次小测都有人作答后，收获会显示在这里。',
  answered: '课前作答：{before}。课后作答：{after}。',
  caption: '答对的比例',
  question: '题目',
  before: '课前',
  after: '课后',
  gain: '提高（百分点）',
  pictures: '图片题',
  statements: '判断题',
  limits: '作答人数少时，差别可能只是偶然。两次小测使用不同的人物，先用哪一组由课堂代码决定。',
  answers: '答案',
  own: '{name}，自己的脸',
  other: '{name}，换上了 {other} 的脸',
  why: {
    unlabelled: '错。标识可能被裁掉，也可能从来没有。缺少标识什么也证明不了。',
    screenshot: '错。截图只保留像素，文件中像素以外的内容不会随之保留。',
    joke: '错。面孔属于本人。只有本人可以同意，也可以收回同意。',
  },
  save: '保存总数（CSV）',
  saveHint: '供教师使用的文件：课堂代码，以及每个答案出现的次数。',
};

const exit: LessonMessages['exit'] = {
  explain: '离开前请回答两个问题，不写姓名。',
  questions: {
    deed: '转发别人的图片之前，您会怎么做？',
    eye: '只凭眼睛，人们多常能看出换过的脸？',
  },
  answers: {
    ask: '询问图中的人',
    look: '查看标识和其他标记',
    search: '查找图片的来源',
    nothing: '和以前一样',
    hardly: '几乎不能',
    sometimes: '有时能',
    mostly: '几乎总能',
  },
  totals: '全班的回答',
};

/** Everything a class reads, in simplified Chinese. */
export const chineseLesson: LessonMessages = {
  heading: '一堂关于换脸的课',
  intro: '供一个班级和一位教师使用，一台或多台设备均可。大约需要{minutes}，无需网络，不问任何人的姓名。',
  code: '课堂代码：{code}',
  codeHint: '它只把这台设备上的答案归为一组，不代表任何人，随此标签页一起结束。',
  stepsLabel: '课堂步骤',
  position: '第 {number} 步，共 {total} 步，约{minutes}',
  steps: {
    spot: '看得出来吗？',
    works: '如何做到',
    own: '自己动手',
    survives: '什么能留下',
    rules: '规则',
    learned: '我们学到了什么？',
  },
  previous: '上一步',
  next: '下一步',
  tests,
  results,
  exit,
  works: chineseWorks,
  own: chineseOwn,
  survives: chineseSurvives,
  rules: chineseLessonRules,
  teacher: chineseTeacher,
};
