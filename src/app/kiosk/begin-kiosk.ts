import { readOperatorFile } from '../../core';
import type { AppStore } from '../../store';
import { USUAL_KIOSK, readKioskSettings } from './kiosk-settings';

/** Keeps the settings that were read last. */
const CACHE_NAME = 'persona-grata-kiosk';

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
    const text = await readOperatorFile(new URL('kiosk.json', document.baseURI).href, CACHE_NAME);
    if (text !== null) settings = readKioskSettings(text);
  } catch (error) {
    console.warn(error);
    isBroken = true;
  }
  store.setState({ kiosk: { ...settings, isBroken, isVisited: false } });
}
