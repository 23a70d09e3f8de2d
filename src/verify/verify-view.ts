import type { ErrorReport } from '../core';
import type { ReportReading } from './report-reader';
import type { StripRow } from './strip-test';
import type { TrustedSigner } from './trusted-signer';
import type { Verdict } from './verdict';

/** One of several files: its verdict, or why there is none. */
export interface BatchRow {
  readonly fileName: string;
  readonly verdict: Verdict | null;
  readonly error: ErrorReport | null;
}

/** Several files that are read one after the other. */
export interface VerifiedBatch {
  readonly total: number;
  readonly rows: readonly BatchRow[];
}

/** Which of two copies: as it was, and as it came back. */
export type ComparedCopy = 'before' | 'after';

/** What the verify page shows. */
export interface VerifyView {
  readonly verdict: Verdict | null;
  /** A signed report that was given to be read; `null` when none was. */
  readonly report: ReportReading | null;
  /** What came of the strip test of that file so far; `null` before it is asked for. */
  readonly stripRows: readonly StripRow[] | null;
  readonly batch: VerifiedBatch | null;
  /** The address book: signers whom the person at this browser trusts. */
  readonly trustedSigners: readonly TrustedSigner[];
  /** Two copies of a picture that are held against each other. */
  readonly copies: Readonly<Record<ComparedCopy, Verdict | null>>;
}
