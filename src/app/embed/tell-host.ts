import { errorSentence } from '../../locales';
import type { Session } from '../../session';
import type { AppState, AppStore } from '../../store';
import type { HostPage } from './host-page';

/** Tells the page around what happens here: how many consents there are, what went wrong, and files that the visitor gives it. */
export function tellHost(host: HostPage, session: Session, store: AppStore): void {
  let isReady = false;
  let open: readonly string[] = [];
  store.subscribe((state, before) => {
    if (!isReady && state.status) {
      isReady = true;
      // Those of earlier visits open nothing.
      open = givenOf(state.status);
      host.tell('ready', { version: APP_VERSION });
    }
    open = tellOfConsents(host, state, open);
    if (state.error && state.error !== before.error) {
      const { code } = state.error;
      host.tell('failed', { code, sentence: errorSentence(state.error) });
    }
  });
  session.made.onGiven = ({ fileName, blob, sidecar, exportId }) => {
    const statement = sidecar && { fileName: sidecar.fileName, file: sidecar.blob };
    host.tell('exported', { fileName, file: blob, sidecar: statement, exportId });
  };
}

function tellOfConsents(host: HostPage, { status }: AppState, before: readonly string[]): readonly string[] {
  if (!status) return before;
  const now = givenOf(status);
  const inForce = now.length;
  for (const recordId of now)
    if (!before.includes(recordId)) host.tell('consent', { change: 'given', inForce });
  for (const recordId of before) {
    if (now.includes(recordId)) continue;
    const record = status.consents.find((consent) => consent.recordId === recordId);
    host.tell('consent', { change: record?.state === 'withdrawn' ? 'withdrawn' : 'ended', inForce });
  }
  return now;
}

function givenOf({ consents }: NonNullable<AppState['status']>): readonly string[] {
  return consents.filter(({ state }) => state === 'given').map(({ recordId }) => recordId);
}
