import { useSyncExternalStore } from 'react';

export type Page = 'studio' | 'verify' | 'consent' | 'lesson' | 'duties';

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => {
    removeEventListener('hashchange', onChange);
  };
}

/** What stands behind the `#` of the address. */
export function useFragment(): string {
  return useSyncExternalStore(subscribe, () => location.hash);
}

/** Which page a fragment names: `#/verify`, `#/lesson`, `#/duties`, `#/consent` with a request behind it or without, or the studio. */
export function pageOf(fragment: string): Page {
  if (fragment === '#/verify') return 'verify';
  if (fragment === '#/lesson') return 'lesson';
  if (fragment === '#/duties') return 'duties';
  return /^#\/consent(\/|$)/.test(fragment) ? 'consent' : 'studio';
}
