export * from './consent-kind';
export type { ConsentState, ConsentSummary } from './consent-summary';
