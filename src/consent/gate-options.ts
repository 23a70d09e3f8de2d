import type { LiveEvidence } from './live-evidence';
import type { ConsentPolicy } from './policy';

export interface ConsentGateOptions {
  /** The clock; the device's own unless a test brings another. */
  readonly now?: () => Date;
  readonly databaseName?: string;
  readonly policy?: ConsentPolicy;
}

/** What may come with an attestation. */
export interface AttestationDetails {
  /** What a live check found out, where there was one. */
  readonly live?: LiveEvidence | null;
}
