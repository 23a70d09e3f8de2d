import type { ErrorReport } from '../core';
import type { Verdict } from './verdict';

/** `{ name: [parameters, result] }` */
export interface VerifyRequests {
  /** The sidecar is the `.c2pa` file beside a WebM. */
  verify: [
    {
      readonly file: File;
      readonly sidecar: File | null;
      /** Consent records and notices of withdrawal beside the file. */
      readonly consentFiles: readonly File[];
    },
    Verdict,
  ];
}

/** From the page. */
export interface VerifyRequest {
  readonly id: number;
  readonly name: 'verify';
  readonly parameters: VerifyRequests['verify'][0];
}

/** From the worker. */
export type VerifyResponse =
  | { readonly id: number; readonly result: VerifyRequests['verify'][1] }
  | { readonly id: number; readonly error: ErrorReport };
