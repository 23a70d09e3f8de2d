import { type ThirdPartyNotices, readThirdPartyNotices } from './third-party-notices';

/** Beside the page: the build puts it there, and the service worker keeps it. */
export const NOTICES_FILE = 'THIRD_PARTY_NOTICES.txt';

let fetched: Promise<ThirdPartyNotices | null> | null = null;

/** What the page contains of others; null where the file cannot be had. The same promise each time, unless it was null. */
export function thirdPartyNotices(): Promise<ThirdPartyNotices | null> {
  fetched ??= read().catch(() => {
    fetched = null;
    return null;
  });
  return fetched;
}

async function read(): Promise<ThirdPartyNotices> {
  const response = await fetch(new URL(NOTICES_FILE, document.baseURI));
  if (!response.ok) throw new TypeError(`status ${response.status}`);
  return readThirdPartyNotices(await response.text());
}
