import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Offline } from '../offline';
import type { Session } from '../session';
import type { AppState, AppStore } from '../store';

export interface AppEnvironment {
  readonly session: Session;
  readonly offline: Offline;
  readonly store: AppStore;
}

export const AppContext = createContext<AppEnvironment | null>(null);

function useEnvironment(): AppEnvironment {
  const environment = useContext(AppContext);
  if (!environment) throw new Error('A component of the app stands outside <App>.');
  return environment;
}

export function useSession(): Session {
  return useEnvironment().session;
}

export function useStore(): AppStore {
  return useEnvironment().store;
}

export function useOffline(): Offline {
  return useEnvironment().offline;
}

/** One part of the state; the component draws anew when that part changes. `select` must return a part, not make one. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  const { store } = useEnvironment();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
