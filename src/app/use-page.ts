import { useSyncExternalStore } from 'react';

export type Page = 'studio' | 'verify';

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => {
    removeEventListener('hashchange', onChange);
  };
}

/** Which page the address names: `#/verify`, or the studio. */
export function usePage(): Page {
  return useSyncExternalStore(subscribe, () => (location.hash === '#/verify' ? 'verify' : 'studio'));
}
