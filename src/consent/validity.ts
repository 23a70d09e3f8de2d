import type { ConsentErrorCode } from '../core';
import type { ConsentState } from './consent-summary';
import type { GrantRequest } from './grant-request';
import type { LedgerRecord } from './ledger';

/**
 * Where a record stands. Valid from the moment it was given: a clock that was set back to before that moment makes it as
 * invalid as one that has passed its end, since neither tells how old the consent is.
 */
export function consentState({ record, withdrawnAt }: LedgerRecord, now: Date): ConsentState {
  if (withdrawnAt !== null) return 'withdrawn';
  const [{ time, valid_until }] = record.events;
  const instant = now.getTime();
  // Written so that a clock that gives no time at all (NaN) is refused.
  return instant >= Date.parse(time) && instant < Date.parse(valid_until) ? 'given' : 'expired';
}

/** Why a record does not cover a use at that time, or `null` when it does. */
export function refusalOf(
  entry: LedgerRecord,
  use: Omit<GrantRequest, 'faces'>,
  now: Date,
): ConsentErrorCode | null {
  const state = consentState(entry, now);
  if (state === 'withdrawn') return 'consent-withdrawn';
  if (state === 'expired') return 'consent-expired';
  const { operations, media, purposes } = entry.record.grant;
  if (!operations.includes(use.operation) || !media.includes(use.medium)) return 'consent-wrong-operation';
  return purposes.includes(use.purpose) ? null : 'consent-wrong-purpose';
}
