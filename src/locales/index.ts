export { fill } from './fill';
export { english as messages, type Messages } from './en';
