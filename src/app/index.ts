export { App } from './App';
export { chosenAppearance, wearAppearance } from './appearance';
export { beginKiosk, isKiosk } from './kiosk/begin-kiosk';
export { beginInLanguage } from './language';
