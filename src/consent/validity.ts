import type { ConsentErrorCode } from '../core';
import { type Medium, VALIDITY_IN_HOURS } from './consent-kind';
import type { ConsentState } from './consent-summary';
import type { GrantRequest } from './grant-request';
import { type LedgerRecord, isCurrent } from './ledger-record';
import { isWithin } from './scope';

const LONGEST_IN_MILLISECONDS = VALIDITY_IN_HOURS.quarter * 3_600_000;

/**
 * Where a record stands. Valid from the moment it was given: a clock that was set back to before that moment makes it as
 * invalid as one that has passed its end, since neither tells how old the consent is. One that claims to last longer than
 * anything here can, and one of an earlier version, has expired.
 */
export function consentState({ record, withdrawnAt }: LedgerRecord, now: Date): ConsentState {
  if (withdrawnAt !== null) return 'withdrawn';
  const [{ time, valid_until }] = record.events;
  const [from, to, instant] = [Date.parse(time), Date.parse(valid_until), now.getTime()];
  if (!isCurrent(record) || to - from > LONGEST_IN_MILLISECONDS) return 'expired';
  // Written so that a clock that gives no time at all (NaN) is refused.
  return instant >= from && instant < to ? 'given' : 'expired';
}

/** How many more files may be made under a record. */
export function exportsLeft({ record, exports }: LedgerRecord): number {
  return isCurrent(record) ? Math.max(0, record.grant.max_exports - exports.length) : 0;
}

/** What a preview is asked for; whatever leaves is asked for all of {@link GrantRequest}. */
export type PreviewUse = Partial<Pick<GrantRequest, 'operation' | 'purpose'>>;

/** Why a record does not cover a use at that time, or `null` when it does. */
export function refusalOf(
  entry: LedgerRecord,
  use: Omit<GrantRequest, 'faces'>,
  now: Date,
): ConsentErrorCode | null {
  const { record } = entry;
  const refusal = previewRefusalOf(entry, use, now);
  if (refusal !== null || !isCurrent(record)) return refusal ?? 'consent-expired';
  const { media, audience } = record.grant;
  if (!media.includes(use.medium)) return media.length > 1 ? 'consent-wrong-operation' : onlyCode(media[0]);
  if (!isWithin(use.audience, audience)) return 'consent-wrong-audience';
  if (record.subject.age_attested === 'under-age') return 'consent-guardian-needed';
  return exportsLeft(entry) > 0 ? null : 'consent-exports-used';
}

/** Why a record does not open the preview, or `null` when it does. */
export function previewRefusalOf(entry: LedgerRecord, use: PreviewUse, now: Date): ConsentErrorCode | null {
  const { record } = entry;
  const state = consentState(entry, now);
  if (state === 'withdrawn') return 'consent-withdrawn';
  if (state === 'expired' || !isCurrent(record)) return 'consent-expired';
  const { operations, purposes } = record.grant;
  if (use.operation !== undefined && !operations.includes(use.operation)) return 'consent-wrong-operation';
  return use.purpose === undefined || purposes.includes(use.purpose) ? null : 'consent-wrong-purpose';
}

function onlyCode(medium: Medium | undefined): ConsentErrorCode {
  return medium === 'image' ? 'consent-stills-only' : 'consent-videos-only';
}
