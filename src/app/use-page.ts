import { useSyncExternalStore } from 'react';

/** Pages that are named by their fragment alone, such as `#/verify`. */
const PAGES = ['verify', 'lesson', 'duties', 'privacy', 'licences'] as const;

export type Page = 'studio' | 'consent' | (typeof PAGES)[number];

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

/** Which page a fragment names: one of {@link PAGES}, `#/consent` with a request behind it or without, or the studio. */
export function pageOf(fragment: string): Page {
  const named = PAGES.find((page) => fragment === `#/${page}`);
  if (named) return named;
  return /^#\/consent(\/|$)/.test(fragment) ? 'consent' : 'studio';
}
