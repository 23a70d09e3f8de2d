import type { ErrorReport } from '../core';
import type { ReportReading } from './report-reader';
import type { StripRow } from './strip-test';
import type { TrustedSigner } from './trusted-signer';
import type { Verdict } from './verdict';

/** A file as the page hands it over. */
export interface FileToVerify {
  readonly file: File;
  /** The `.c2pa` file beside a WebM. */
  readonly sidecar: File | null;
  /** Consent records and notices of withdrawal beside the file. */
  readonly consentFiles: readonly File[];
  /** The address book of the page. */
  readonly trusted: readonly TrustedSigner[];
}

/** `{ name: [parameters, result] }` */
export interface VerifyRequests {
  verify: [FileToVerify, Verdict];
  /** A signed report. The worker reads the file anew: it signs what it found, and nothing that it was told. */
  report: [FileToVerify & { readonly verifierAddress: string }, string];
  /** A signed report, and the file that it may be about. */
  readReport: [
    { readonly report: File; readonly beside: File | null; readonly trusted: readonly TrustedSigner[] },
    ReportReading,
  ];
  /** Each row is told as soon as it is known; all of them are the result. */
  stripTest: [{ readonly file: File; readonly trusted: readonly TrustedSigner[] }, readonly StripRow[]];
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
