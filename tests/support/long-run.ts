import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the tests are asked for in the form that takes its time. */
    isLong: boolean;
  }
}

/** The same in every runner; a browser knows nothing of the environment that the runner was started in. */
export const isLongRun: boolean = inject('isLong');
