import { DEFAULT_POLICY, type SigningKey, statementFor } from '../../src/consent';
import { type ConsentTerms, type CurrentSignedRecord, signRecord } from '../../src/consent/record';
import { ADA, ATTESTATIONS, Clock } from './consent-fixtures';
import { scopeFor } from './consent-scope';

/** A record as the gate would have it signed, but for what `changes` names. */
export async function signedRecord(
  key: SigningKey,
  persistent = true,
  changes: Partial<ConsentTerms> = {},
): Promise<CurrentSignedRecord> {
  const scope = scopeFor('personal');
  return signRecord(
    {
      face: ADA,
      attestation: ATTESTATIONS.self,
      scope,
      policy: DEFAULT_POLICY,
      statement: await statementFor({ language: 'en', kind: 'self', scope, ...DEFAULT_POLICY }),
      nonce: 'n'.repeat(22),
      withdrawalSha256: '0'.repeat(64),
      live: null,
      subject: null,
      operatorName: null,
      givenAt: new Clock().now(),
      persistent,
      ...changes,
    },
    key,
  );
}
