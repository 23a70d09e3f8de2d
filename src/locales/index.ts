export { fill } from '../core';
export { type Messages } from './en';
export { LANGUAGE_NAMES, adoptLanguage, messages, preferredLanguage } from './catalogue';
