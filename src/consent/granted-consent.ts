import type { GrantedConsent } from './grant';
import { type LedgerRecord, isCurrent } from './ledger-record';

/** What a grant says of a record, for files to carry. */
export function grantedConsentOf({ record, recordSha256 }: LedgerRecord): GrantedConsent {
  const { purposes } = record.grant;
  const operations = isCurrent(record) ? record.grant.operations : [];
  const scope = Object.freeze({
    operations: Object.freeze([...operations]),
    purposes: Object.freeze([...purposes]),
  });
  return Object.freeze({ recordSha256, scope, validUntil: record.events[0].valid_until });
}
