/**
 * The text of a file that whoever runs this installation may put beside the app. The one that was read last is kept: without a network it goes
 * on to count.
 *
 * @param cacheName - where it is kept.
 * @returns null where there is none.
 * @throws TypeError where the server answers with a fault, so that nobody knows what is to count.
 */
export async function readOperatorFile(address: string, cacheName: string): Promise<string | null> {
  const cache = 'caches' in globalThis ? await caches.open(cacheName).catch(() => null) : null;
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => null);
  if (response === null) return (await cache?.match(address))?.text() ?? null;
  // Some servers answer with the page itself for what they have not got.
  const isAbsent =
    response.status === 404 || (response.headers.get('content-type') ?? '').startsWith('text/html');
  if (isAbsent) {
    await cache?.delete(address);
    return null;
  }
  if (!response.ok) throw new TypeError(`status ${response.status}`);
  await cache?.put(address, response.clone()).catch(() => undefined);
  return response.text();
}
