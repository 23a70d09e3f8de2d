import type { StripRow } from './strip-test';
import type { Verdict } from './verdict';

/** What the verify page shows. */
export interface VerifyView {
  readonly verdict: Verdict | null;
  /** What came of the strip test of that file so far; `null` before it is asked for. */
  readonly stripRows: readonly StripRow[] | null;
}
