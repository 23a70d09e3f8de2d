export { App } from './App';
export { chosenAppearance, wearAppearance } from './appearance';
export { enterEmbedIfAsked } from './embed/enter-embed';
export { enterKioskIfAsked } from './kiosk/enter-kiosk';
export { resumeLesson } from './lesson/resume-lesson';
export { beginInLanguage } from './language';
