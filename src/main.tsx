import { createRoot } from 'react-dom/client';
import { App } from './app';
import { Session } from './session';
import { createAppStore } from './store';

const store = createAppStore();
const session = new Session(store);
addEventListener('pagehide', (event) => {
  if (!event.persisted) session.close();
});
createRoot(document.getElementById('app')!).render(<App session={session} store={store} />);
