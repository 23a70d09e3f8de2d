export { fill } from '../core';
export { errorSentence } from './error-sentence';
export { type Messages } from './en';
export { type LessonMessages, lessonIn } from './lesson';
export { LANGUAGE_NAMES, adoptLanguage, directionOf, messages, preferredLanguage } from './catalogue';
export { type DutyWords, dutyWordsIn } from './duties';
export { type NoticeWords, noticeWordsIn } from './notices';
