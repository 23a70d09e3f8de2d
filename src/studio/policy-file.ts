import { ConsentError } from '../core';
import { type ConsentPolicy, DEFAULT_POLICY, readPolicy } from '../consent';

/** Keeps the policy that was read last: without a network it goes on to count. */
const CACHE_NAME = 'persona-grata-policy';

/**
 * The policy that the operator of this installation put beside the app; the program's own where there is none.
 *
 * @throws ConsentError `consent-policy-broken` when there is one that cannot be relied on.
 */
export async function fetchPolicy(address: string): Promise<ConsentPolicy> {
  const text = await policyText(address);
  return text === null ? DEFAULT_POLICY : readPolicy(text);
}

async function policyText(address: string): Promise<string | null> {
  const cache = 'caches' in globalThis ? await caches.open(CACHE_NAME).catch(() => null) : null;
  let response: Response;
  try {
    response = await fetch(address, { cache: 'no-cache' });
  } catch {
    return (await cache?.match(address))?.text() ?? null;
  }
  // Some servers answer with the page itself for what they have not got.
  const isAbsent =
    response.status === 404 || (response.headers.get('content-type') ?? '').startsWith('text/html');
  if (isAbsent) {
    await cache?.delete(address);
    return null;
  }
  if (!response.ok) throw new ConsentError('consent-policy-broken');
  await cache?.put(address, response.clone()).catch(() => undefined);
  return response.text();
}
