export { App } from './App';
export { beginInLanguage } from './language';
