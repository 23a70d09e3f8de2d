export { fill } from '../core';
export { type Messages } from './en';
export { LANGUAGE_NAMES, adoptLanguage, directionOf, messages, preferredLanguage } from './catalogue';
