import type { ConsentKind, FaceReference, Purpose } from './consent-kind';

export type ConsentState = 'given' | 'withdrawn' | 'expired';

/** What the page may know of a record: serialisable, and it opens nothing. */
export interface ConsentSummary {
  readonly recordId: string;
  readonly kind: ConsentKind;
  readonly display: string;
  readonly face: FaceReference;
  readonly purpose: Purpose;
  readonly state: ConsentState;
  readonly givenAt: string;
  readonly validUntil: string;
  readonly withdrawnAt: string | null;
  /** SHA-256 of the signed record, lower-case hexadecimal: what goes into a file. */
  readonly recordSha256: string;
}
