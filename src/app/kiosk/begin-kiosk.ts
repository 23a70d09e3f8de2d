import type { AppStore } from '../../store';
import { USUAL_KIOSK, readKioskSettings } from './kiosk-settings';

/** Keeps the file that was read last: without a network it goes on to count. */
const CACHE_NAME = 'persona-grata-kiosk';

/** Whether this page was opened for an unattended installation: `?mode=kiosk`. */
export function isKiosk(): boolean {
  return new URLSearchParams(location.search).get('mode') === 'kiosk';
}

/**
 * Nothing of an earlier visit is left on the page's side; the studio does the same on its own as it opens. A `kiosk.json` that cannot be
 * relied on is told, and the usual settings count.
 */
export async function beginKiosk(store: AppStore): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  document.documentElement.dataset['mode'] = 'kiosk';
  let [settings, isBroken] = [USUAL_KIOSK, false];
  try {
    const text = await kioskText(new URL('kiosk.json', document.baseURI).href);
    if (text !== null) settings = readKioskSettings(text);
  } catch (error) {
    console.warn(error);
    isBroken = true;
  }
  store.setState({ kiosk: { ...settings, isBroken, isVisited: false } });
}

async function kioskText(address: string): Promise<string | null> {
  const cache = 'caches' in globalThis ? await caches.open(CACHE_NAME).catch(() => null) : null;
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => null);
  if (response === null) return (await cache?.match(address))?.text() ?? null;
  // Some servers answer with the page itself for what they have not got.
  const isThere = response.ok && !(response.headers.get('content-type') ?? '').startsWith('text/html');
  if (!isThere) {
    await cache?.delete(address);
    return null;
  }
  await cache?.put(address, response.clone()).catch(() => undefined);
  return response.text();
}
