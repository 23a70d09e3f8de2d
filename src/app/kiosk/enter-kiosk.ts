import type { AppStore } from '../../store';

/** Where the page was opened for an unattended installation, `?mode=kiosk`; what that takes is fetched only there. */
export async function enterKioskIfAsked(store: AppStore): Promise<void> {
  if (new URLSearchParams(location.search).get('mode') !== 'kiosk') return;
  const { beginKiosk } = await import('./begin-kiosk');
  await beginKiosk(store);
}
