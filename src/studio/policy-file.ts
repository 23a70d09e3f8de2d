import { ConsentError, readOperatorFile } from '../core';
import { type ConsentPolicy, DEFAULT_POLICY, readPolicy } from '../consent';

/** Keeps the policy that was read last. */
const CACHE_NAME = 'persona-grata-policy';

/**
 * The policy that the operator of this installation put beside the app; the program's own where there is none.
 *
 * @throws ConsentError `consent-policy-broken` when there is one that cannot be relied on.
 */
export async function fetchPolicy(address: string): Promise<ConsentPolicy> {
  const text = await readOperatorFile(address, CACHE_NAME).catch((cause: unknown) => {
    throw new ConsentError('consent-policy-broken', {}, { cause });
  });
  return text === null ? DEFAULT_POLICY : readPolicy(text);
}
