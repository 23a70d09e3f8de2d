import { createRoot } from 'react-dom/client';
import {
  App,
  beginInLanguage,
  chosenAppearance,
  enterEmbedIfAsked,
  enterKioskIfAsked,
  resumeLesson,
  wearAppearance,
} from './app';
import { Offline } from './offline';
import { Session } from './session';
import { createAppStore } from './store';

// Before anything is painted.
wearAppearance(chosenAppearance());
const store = createAppStore();
const session = new Session(store);
const offline = new Offline(store);
addEventListener('pagehide', (event) => {
  if (!event.persisted) session.close();
});
void begin().then(() => {
  createRoot(document.getElementById('app')!).render(
    <App session={session} offline={offline} store={store} />,
  );
});
// After the page, which needs the network and the processor first.
addEventListener('load', () => void offline.begin(), { once: true });

async function begin(): Promise<void> {
  await enterKioskIfAsked(store);
  const { language } = await enterEmbedIfAsked(session, store);
  await beginInLanguage(session, language ?? store.getState().kiosk?.language ?? null);
  // Without it the page still opens, and the lesson goes on where it is looked at.
  await resumeLesson(store, session).catch(() => undefined);
}
