import { lazy, useEffect, useMemo, useSyncExternalStore } from 'react';
import { messages } from '../locales';
import { Announcer } from './components/Announcer';
import { AppearanceChoice } from './components/AppearanceChoice';
import { BusyNotice } from './components/BusyNotice';
import { DeletedScreen } from './components/DeletedScreen';
import { ErrorNotice } from './components/ErrorNotice';
import { FetchedScreen } from './components/FetchedScreen';
import { LanguageChoice } from './components/LanguageChoice';
import { NotHereScreen } from './components/NotHereScreen';
import { OfflineNotice } from './components/OfflineNotice';
import { PolicyNotice } from './components/PolicyNotice';
import { ShortcutSheet } from './components/ShortcutSheet';
import { StudioScreen } from './studio/StudioScreen';
import { AppContext, type AppEnvironment } from './use-app';
import { pageOf, useFragment } from './use-page';
import './app.css';

const VerifyScreen = lazy(async () => ({ default: (await import('./verify/VerifyScreen')).VerifyScreen }));
const ConsentScreen = lazy(async () => ({
  default: (await import('./consent/ConsentScreen')).ConsentScreen,
}));
const LessonScreen = lazy(async () => ({ default: (await import('./lesson/LessonScreen')).LessonScreen }));
const LessonReturn = lazy(async () => ({ default: (await import('./lesson/LessonReturn')).LessonReturn }));
const DutiesScreen = lazy(async () => ({ default: (await import('./duties/DutiesScreen')).DutiesScreen }));
const PrivacyScreen = lazy(async () => ({
  default: (await import('./privacy/PrivacyScreen')).PrivacyScreen,
}));
const LicencesScreen = lazy(async () => ({
  default: (await import('./licences/LicencesScreen')).LicencesScreen,
}));
const KioskVisit = lazy(async () => ({ default: (await import('./kiosk/KioskVisit')).KioskVisit }));

/** Each by its fragment; the others are reached from the foot of the page. */
const PAGES_IN_REACH = [
  ['studio', '#/'],
  ['verify', '#/verify'],
  ['consent', '#/consent'],
  ['lesson', '#/lesson'],
] as const;

/** The page. The studio stays mounted while another page is shown: its canvas belongs to the worker for good. */
export function App({ session, offline, store }: AppEnvironment) {
  const fragment = useFragment();
  const isDeleted = useSyncExternalStore(store.subscribe, () => store.getState().isDeleted);
  // Every sentence below is read anew when it changes.
  const language = useSyncExternalStore(store.subscribe, () => store.getState().language);
  const kiosk = useSyncExternalStore(store.subscribe, () => store.getState().kiosk);
  const embed = useSyncExternalStore(store.subscribe, () => store.getState().embed);
  const lesson = useSyncExternalStore(store.subscribe, () => store.getState().lesson);
  const isMakingOwn = lesson?.step === 'own';
  const isHeld = lesson?.isLocked ?? false;
  const asked = pageOf(fragment);
  const page = kiosk ? 'studio' : isHeld && !(isMakingOwn && asked === 'studio') ? 'lesson' : asked;
  const environment = useMemo(() => ({ session, offline, store }), [session, offline, store]);
  const { navigation } = messages;
  useEffect(() => {
    document.title = page === 'studio' ? messages.title : `${navigation[page]} · ${messages.title}`;
  }, [page, navigation, language]);
  useEffect(() => {
    if (!kiosk) return;
    const { dataset } = document.documentElement;
    dataset['visit'] = kiosk.isVisited ? 'on' : 'none';
    dataset['files'] = kiosk.allowsFiles ? 'allowed' : 'hidden';
  }, [kiosk]);
  if (isDeleted) return <DeletedScreen />;
  if (embed?.host === null) return <NotHereScreen />;
  return (
    <AppContext value={environment}>
      <a className="skip-link" href="#content">
        {messages.skipToContent}
      </a>
      <header className="masthead">
        <div>
          <h1>{messages.title}</h1>
          <p className="tagline">{messages.tagline}</p>
        </div>
        {!isHeld && (
          <nav aria-label={navigation.label}>
            {PAGES_IN_REACH.map(([name, address]) => (
              <a key={name} href={address} aria-current={page === name ? 'page' : undefined}>
                {navigation[name]}
              </a>
            ))}
          </nav>
        )}
        <div className="settings">
          <LanguageChoice />
          <AppearanceChoice />
          <ShortcutSheet />
        </div>
      </header>
      <Announcer />
      <main id="content" tabIndex={-1}>
        <ErrorNotice />
        <BusyNotice />
        {isMakingOwn && page === 'studio' && (
          <FetchedScreen>
            <LessonReturn />
          </FetchedScreen>
        )}
        <div hidden={page !== 'studio'}>
          <StudioScreen />
        </div>
        <FetchedScreen key={page}>
          {page === 'verify' && <VerifyScreen />}
          {page === 'consent' && <ConsentScreen fragment={fragment} />}
          {page === 'lesson' && <LessonScreen />}
          {page === 'duties' && <DutiesScreen />}
          {page === 'privacy' && <PrivacyScreen />}
          {page === 'licences' && <LicencesScreen />}
        </FetchedScreen>
      </main>
      <footer>
        <p>{messages.footer.privacy}</p>
        <p>{messages.footer.limits}</p>
        <PolicyNotice />
        <OfflineNotice />
        {/* Nobody leaves the picture of an unattended screen. */}
        {!kiosk && (
          <ul className="footer-links">
            <li>
              <a href="#/privacy">{navigation.privacy}</a>
            </li>
            <li>
              <a href="#/duties">{messages.footer.duties}</a>
            </li>
            <li>
              <a href="#/licences">{messages.footer.licences}</a>
            </li>
          </ul>
        )}
      </footer>
      {kiosk && (
        <FetchedScreen>
          <KioskVisit kiosk={kiosk} />
        </FetchedScreen>
      )}
    </AppContext>
  );
}
