import type { LessonMessages } from '../lesson';
import { arabicLessonRules, arabicOwn, arabicSurvives, arabicWorks } from './lesson-steps';
import { arabicTeacher } from './lesson-teacher';

const tests: LessonMessages['tests'] = {
  headings: { before: 'اختبار قبل الدرس', after: 'اختبار بعد الدرس', exit: 'بطاقة الخروج' },
  explain:
    'يجيب كل شخص مرة واحدة، واحدًا بعد الآخر، على هذا الجهاز. تُحفظ المجاميع فقط: لا أسماء، ولا شيء يدل على الإجابات التي صدرت معًا.',
  answered: 'عدد من أجابوا: {count}',
  begin: 'ابدأ',
  beginNext: 'يبدأ الشخص التالي',
  stop: 'توقف ولا تحسب شيئًا',
  position: 'السؤال {number} من {total}',
  pair: 'أين وجه الشخص الآخر؟',
  pairExplain:
    'هنا الشخص نفسه مرتين. رسم هذا التطبيق الوجه في الصورتين، ولذلك تحمل كلتاهما الملصق. في إحداهما وجه الشخص نفسه، وفي الأخرى وجه شخص آخر.',
  picture: 'الصورة {letter}',
  inPicture: 'في الصورة {letter}',
  unsure: 'لا أستطيع التمييز',
  drawing: 'يجري رسم الصورتين…',
  hidden: 'قواعد هذا الموقع تُبقي هذه الوجوه مخفية. أجب «لا أستطيع التمييز» وتابع.',
  statement: 'صواب أم خطأ؟',
  statements: {
    unlabelled: 'الصورة التي لا تحمل ملصق ذكاء اصطناعي صورة حقيقية.',
    screenshot: 'لقطة الشاشة تحتفظ بكل ما يقوله الملف عن طريقة صنعه.',
    joke: 'من أجل المزاح يجوز استخدام وجه صديق دون سؤاله.',
  },
  right: 'صواب',
  wrong: 'خطأ',
  next: 'السؤال التالي',
  finish: 'احسب إجاباتي',
  choose: 'اختر إجابة أولًا.',
  thanks: 'شكرًا. حُسبت إجاباتك، ولا شيء يدل على صاحبها.',
};

const results: LessonMessages['results'] = {
  heading: 'ما كسبه الصف',
  nobody: 'يظهر التحسن هنا بعد الإجابة عن الاختبارين.',
  answered: 'أجاب قبل الدرس: {before}. أجاب بعده: {after}.',
  caption: 'نسبة الإجابات الصحيحة',
  question: 'الأسئلة',
  before: 'قبل',
  after: 'بعد',
  gain: 'التحسن بالنقاط',
  pictures: 'الصور',
  statements: 'العبارات',
  limits:
    'مع قلة الإجابات قد يكون الفرق مصادفة. يعرض الاختباران أشخاصًا مختلفين، ورمز الجلسة يحدد من يأتي أولًا.',
  answers: 'الإجابات',
  own: '{name}، بوجهه الأصلي',
  other: '{name}، بوجه {other}',
  why: {
    unlabelled: 'خطأ. قد يُقص الملصق أو لا يكون قد وُضع أصلًا. ما هو غائب لا يثبت شيئًا.',
    screenshot: 'خطأ. لقطة الشاشة تحتفظ بالبكسلات فقط. ما كان بجانبها في الملف يبقى خلفها.',
    joke: 'خطأ. الوجه ملك صاحبه. هو وحده يستطيع أن يوافق، ويستطيع أن يتراجع.',
  },
  save: 'احفظ المجاميع (CSV)',
  saveHint: 'ملف للمعلم: رمز الجلسة وعدد مرات كل إجابة.',
};

const exit: LessonMessages['exit'] = {
  explain: 'قبل أن تغادر: سؤالان، ولا اسم لأحد.',
  questions: {
    deed: 'ماذا ستفعل قبل أن ترسل صورة شخص ما؟',
    eye: 'كم مرة يمكن للناس تمييز وجه مبدَّل بالنظر وحده؟',
  },
  answers: {
    ask: 'أسأل الشخص الذي فيها',
    look: 'أبحث عن ملصق وعن علامات أخرى',
    search: 'أبحث عن مصدرها',
    nothing: 'لا شيء جديد',
    hardly: 'نادرًا جدًا',
    sometimes: 'أحيانًا',
    mostly: 'دائمًا تقريبًا',
  },
  totals: 'ما أجاب به الصف',
};

/** Everything a class reads, in Arabic. */
export const arabicLesson: LessonMessages = {
  heading: 'درس عن الوجوه المبدَّلة',
  intro: 'لصف ومعلم، على شاشة واحدة أو أكثر. يستغرق نحو {minutes}، ويعمل بلا شبكة، ولا يسأل أحدًا عن اسمه.',
  code: 'رمز الجلسة: {code}',
  codeHint: 'يجمع الإجابات التي أُعطيت على هذا الجهاز ولا يدل على أحد. وينتهي بإغلاق هذه النافذة.',
  stepsLabel: 'خطوات الدرس',
  position: 'الخطوة {number} من {total}، نحو {minutes}',
  steps: {
    spot: 'هل تستطيع التمييز؟',
    works: 'كيف يعمل',
    own: 'صورتك أنت',
    survives: 'ما الذي يبقى',
    rules: 'القواعد',
    learned: 'ماذا تعلمنا؟',
  },
  previous: 'الخطوة السابقة',
  next: 'الخطوة التالية',
  tests,
  results,
  exit,
  works: arabicWorks,
  own: arabicOwn,
  survives: arabicSurvives,
  rules: arabicLessonRules,
  teacher: arabicTeacher,
};
