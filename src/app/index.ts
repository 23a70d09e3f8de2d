export { App } from './App';
export { chosenAppearance, wearAppearance } from './appearance';
export { enterKioskIfAsked } from './kiosk/enter-kiosk';
export { beginInLanguage } from './language';
