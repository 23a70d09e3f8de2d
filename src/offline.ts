import type { AppState, AppStore, OfflineState } from './store';

/** What a waiting service worker of Workbox listens for. */
const TAKE_OVER = { type: 'SKIP_WAITING' };

/** So long the older version may take to come to rest. */
const LONGEST_HANDOVER_MILLISECONDS = 3_000;

/**
 * Keeps the page and everything it works with for a visit without a network, and tells the store how far that is. A newer
 * version never takes over by itself: what is open here goes on with the files it was begun with.
 */
export class Offline {
  readonly #store: AppStore;
  #registration: ServiceWorkerRegistration | null = null;
  #isWanted = false;

  constructor(store: AppStore) {
    this.#store = store;
  }

  /** Registers the service worker; where there is none to be had, the store says so. */
  async begin(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const { serviceWorker } = navigator;
    // The first version takes over nothing: there is none before it.
    if (serviceWorker.controller)
      serviceWorker.addEventListener('controllerchange', this.#changed.bind(this));
    try {
      const registration = await serviceWorker.register(
        new URL('sw.js', document.baseURI),
        // An update is looked for past every cache.
        { updateViaCache: 'none' },
      );
      this.#registration = registration;
      this.#say(registration.active ? 'ready' : 'preparing');
      if (registration.waiting) this.#say('new-version');
      this.#watch(registration.installing, registration);
      registration.addEventListener('updatefound', () => {
        this.#watch(registration.installing, registration);
      });
    } catch {
      // A private window, storage that is switched off, an address without TLS, or a development server, which has no such
      // file: the page works, but not offline.
      this.#say('unavailable');
    }
  }

  /** Puts the newer version in place and opens the page anew. What is open here is lost: the visitor has to want it. */
  useNewVersion(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) return;
    this.#isWanted = true;
    waiting.postMessage(TAKE_OVER);
    // Chromium can take minutes to notice that the older version is at rest. Leaving the page makes it notice: the page that
    // comes may still be the older one, and is opened anew when the newer one takes over.
    setTimeout(() => {
      location.reload();
    }, LONGEST_HANDOVER_MILLISECONDS);
  }

  /** Another version took over: for this page, or for another one of this site that is open as well. */
  #changed(): void {
    if (this.#isWanted || hasNothingOpen(this.#store.getState())) location.reload();
  }

  #watch(worker: ServiceWorker | null, registration: ServiceWorkerRegistration): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) this.#say('new-version');
      else if (worker.state === 'activated') this.#say('ready');
      else if (worker.state === 'redundant' && !registration.active) this.#say('unavailable');
    });
  }

  #say(offline: OfflineState): void {
    this.#store.setState({ offline });
  }
}

/** True while nothing is on the page that would be lost with it. */
function hasNothingOpen(state: AppState): boolean {
  const { status, busy, verdict, openedRequest, ownAnswer, ownTakeBack, isDeleted } = state;
  const isAtWork = busy !== null || isDeleted;
  const shown = [status?.target, status?.sources[0], verdict, openedRequest, ownAnswer, ownTakeBack];
  return !isAtWork && shown.every((part) => part == null);
}
