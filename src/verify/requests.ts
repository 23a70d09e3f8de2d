import type { ErrorReport } from '../core';
import type { StripRow } from './strip-test';
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
  /** Each row is told as soon as it is known; all of them are the result. */
  stripTest: [{ readonly file: File }, readonly StripRow[]];
}
export type VerifyRequestName = keyof VerifyRequests;

/** From the page. */
export type VerifyRequest = {
  [Name in VerifyRequestName]: {
    readonly id: number;
    readonly name: Name;
    readonly parameters: VerifyRequests[Name][0];
  };
}[VerifyRequestName];

/** From the worker. */
export type VerifyResponse =
  | { readonly id: number; readonly row: StripRow }
  | { readonly id: number; readonly result: VerifyRequests[VerifyRequestName][1] }
  | { readonly id: number; readonly error: ErrorReport };
