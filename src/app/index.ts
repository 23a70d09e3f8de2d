export { App } from './App';
export { chosenAppearance, wearAppearance } from './appearance';
export { beginInLanguage } from './language';
