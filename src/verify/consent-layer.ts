import type { CheckedConsentFile } from '../consent';
import { CONSENT_ASSERTION, type ConsentStatement, LABEL_ASSERTION } from '../provenance';
import { type Evidence, intactManifest, standingOf } from './evidence';
import { type LayerFinding, factsFrom } from './layer-finding';
import type { Facts } from './verdict';

/** The consents that the manifest names by hash, held against this browser's ledger. */
export function judgeConsent(evidence: Evidence, given: readonly CheckedConsentFile[] = []): LayerFinding {
  const manifest = intactManifest(evidence);
  if (manifest === null) {
    return evidence.manifest.kind === 'absent' || evidence.manifest.kind === 'elsewhere'
      ? { state: 'absent', basis: 'consent-absent' }
      : { state: 'unchecked', basis: 'consent-manifest-invalid' };
  }
  const { assertions, consents, labelRecord } = manifest;
  if (consents === null) {
    // A file of ours without a consent that can be read was not made by this tool as it is.
    return assertions.includes(CONSENT_ASSERTION) || assertions.includes(LABEL_ASSERTION)
      ? { state: 'invalid', basis: 'consent-malformed' }
      : { state: 'absent', basis: 'consent-absent' };
  }
  const facts = factsOf(consents);
  const madeAt = labelRecord === null ? Number.NaN : Date.parse(labelRecord.createdAt);
  if (consents.some(({ validUntil }) => madeAt > Date.parse(validUntil)))
    return { state: 'invalid', basis: 'consent-expired-when-made', facts };
  const standing = standingOf(manifest, evidence.own);
  if (given.length > 0)
    return { ...judgeByFiles(consents, given), facts: { ...facts, ...factsOfFiles(given) } };
  return {
    ...judgeByLedger(consents, evidence, standing !== 'unknown-signer'),
    ...merged(facts, consents, evidence),
  };
}

function judgeByLedger(
  statements: readonly ConsentStatement[],
  { own }: Evidence,
  isVouchedFor: boolean,
): LayerFinding {
  if (own.consents === null) return { state: 'untrusted', basis: 'consent-records-unavailable' };
  const records = statements.map(({ recordSha256 }) =>
    own.consents?.find((record) => record.recordSha256 === recordSha256),
  );
  if (records.some((record) => record?.withdrawnAt != null))
    return { state: 'untrusted', basis: 'consent-withdrawn' };
  return records.every((record) => record !== undefined) && isVouchedFor
    ? { state: 'valid', basis: 'consent-known' }
    : { state: 'untrusted', basis: 'consent-unknown-here' };
}

/** What was handed over with the file counts before what this browser knows: whoever hands it over asks about that. */
function judgeByFiles(
  statements: readonly ConsentStatement[],
  given: readonly CheckedConsentFile[],
): LayerFinding {
  const named = given.filter(({ recordSha256 }) =>
    statements.some((statement) => statement.recordSha256 === recordSha256),
  );
  if (named.length < given.length) return { state: 'invalid', basis: 'consent-file-of-another' };
  return named.some(({ withdrawnAt }) => withdrawnAt !== null)
    ? { state: 'untrusted', basis: 'consent-withdrawn-by-notice' }
    : { state: 'untrusted', basis: 'consent-record-given' };
}

function factsOfFiles(given: readonly CheckedConsentFile[]): Facts {
  return factsFrom({
    attestedBy: given.map(({ record }) => `${record.evidence.method}: ${record.subject.display}`),
    witness: given.flatMap(({ record }) => record.evidence.live?.witness ?? []),
    withdrawnAt: given.flatMap(({ withdrawnAt }) => withdrawnAt ?? []),
  });
}

function factsOf(statements: readonly ConsentStatement[]): Facts {
  return factsFrom({
    records: statements.map(({ recordSha256 }) => recordSha256),
    scope: [...new Set(statements.map(({ scope }) => scope))],
    validUntil: [...new Set(statements.map(({ validUntil }) => validUntil))],
  });
}

function merged(
  facts: Facts,
  statements: readonly ConsentStatement[],
  { own }: Evidence,
): Pick<LayerFinding, 'facts'> {
  const withdrawnAt = (own.consents ?? [])
    .filter(({ recordSha256 }) => statements.some((statement) => statement.recordSha256 === recordSha256))
    .flatMap((record) => record.withdrawnAt ?? []);
  return { facts: { ...facts, ...factsFrom({ withdrawnAt }) } };
}
