import { VALIDITY_IN_HOURS, type Validity } from './consent-kind';
import type { LedgerRecord } from './ledger-record';
import type { SessionConsent } from './session-consents';

/** As long as a record is kept, unless the operator wants it shorter. */
export const LONGEST_RETENTION: Validity = 'quarter';

/** How long a record is kept, as it says itself and as ISO 8601 spells it. */
export const RETENTIONS = {
  session: 'until the page is closed',
  day: 'P1D',
  month: 'P30D',
  quarter: 'P90D',
} as const satisfies Record<Validity, string>;

/**
 * Whether the time is over for which a record is kept, counted from when it was given. Where nothing is kept beyond the session, or this
 * record says that it is not, it is over as well once the session that gave it has ended, or the picture is gone that it was given for.
 */
export function isRetentionOver(
  { record }: LedgerRecord,
  longest: Validity,
  now: Date,
  consent: SessionConsent | null,
): boolean {
  const retention = record.storage.retention === RETENTIONS.session ? 'session' : longest;
  if (retention === 'session' && (consent === null || consent.closedBy === 'consent-wrong-picture'))
    return true;
  // A clock that gives no time (NaN) removes nothing.
  return now.getTime() - Date.parse(record.events[0].time) >= VALIDITY_IN_HOURS[retention] * 3_600_000;
}
