import { useEffect, useRef, useState } from 'react';
import { fill, messages } from '../../locales';
import type { KioskView } from '../../store';
import { useAppState, useSession } from '../use-app';
import { IdleWatch, type Presence } from './idle-watch';
import { useWakefulScreen } from './use-wakeful-screen';

const LOOK_EVERY_MILLISECONDS = 250;
/** What the studio cannot go on after: the page begins anew by itself. */
const CRASHES = ['studio-crashed', 'studio-unavailable'];
const CRASH_IS_READ_IN_MILLISECONDS = 10_000;

const seconds = () => performance.now() / 1000;

/** The next visitor meets nothing of this one: page, workers and what they kept begin anew. */
export function endVisit(): void {
  location.reload();
}

/** An unattended screen: our own people while nobody is there, then one visit after the other. */
export function KioskVisit({ kiosk }: { readonly kiosk: KioskView }) {
  useWakefulScreen();
  useRestartAfterCrash();
  return kiosk.isVisited ? <StillThere kiosk={kiosk} /> : <Attract />;
}

function StillThere({ kiosk: { idleSeconds, countdownSeconds } }: { readonly kiosk: KioskView }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [presence, setPresence] = useState<Presence>({ phase: 'there' });
  const isBusy = useAppState((state) => state.busy !== null || state.progress !== null);
  const isRecording = useAppState((state) => (state.status?.recording ?? null) !== null);
  const isFaceSeen = useAppState(
    ({ status }) => status?.target?.kind === 'camera' && (status.playback?.seesFace ?? false),
  );
  const isLive = useAppState((state) => state.live?.stage === 'watching');
  const isAlive = useRef(false);
  useEffect(() => {
    isAlive.current = isBusy || isRecording || isFaceSeen || isLive;
  });
  useEffect(() => {
    const watch = new IdleWatch({ idleSeconds, countdownSeconds }, seconds());
    const stir = () => {
      watch.touch(seconds());
    };
    const timer = setInterval(() => {
      const now = watch.look(seconds(), isAlive.current);
      if (now.phase === 'gone') endVisit();
      setPresence(now);
    }, LOOK_EVERY_MILLISECONDS);
    for (const kind of ['pointerdown', 'keydown', 'wheel']) addEventListener(kind, stir, { capture: true });
    return () => {
      clearInterval(timer);
      for (const kind of ['pointerdown', 'keydown', 'wheel'])
        removeEventListener(kind, stir, { capture: true });
    };
  }, [idleSeconds, countdownSeconds]);
  const isAsked = presence.phase === 'asked';
  useEffect(() => {
    if (isAsked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isAsked]);
  const { kiosk } = messages;
  return (
    <>
      <dialog ref={dialog} className="still-there" aria-labelledby="still-there-heading">
        <h2 id="still-there-heading">{kiosk.stillThere}</h2>
        <p role="timer" className="still-there-seconds">
          {presence.phase === 'asked' ? presence.secondsLeft : ''}
        </p>
        <p>{fill(kiosk.explain, { count: countdownSeconds })}</p>
        <button type="button" className="primary" autoFocus onClick={() => dialog.current?.close()}>
          {kiosk.goOn}
        </button>
      </dialog>
      <aside className="kiosk-bar">
        <button type="button" onClick={endVisit}>
          {kiosk.end}
        </button>
      </aside>
    </>
  );
}

/** How long each of our people is shown. */
const TURN_IN_MILLISECONDS = 20_000;
/** Our own people leave records too: now and then the page begins anew without them. */
const ANEW_IN_MILLISECONDS = 15 * 60_000;
const SHOWN_MODES = ['animate', 'swap', 'chorus'] as const;

function Attract() {
  const session = useSession();
  const isReady = useAppState((state) => state.status !== null);
  const isBroken = useAppState((state) => state.kiosk?.isBroken ?? false);
  const { kiosk } = messages;
  useEffect(() => {
    if (!isReady) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let turn = 0;
    const show = async () => {
      await session.setMode(isCalm ? 'swap' : SHOWN_MODES[turn++ % SHOWN_MODES.length]!);
      await session.trySamples();
    };
    void show();
    const turns = setInterval(() => void show(), TURN_IN_MILLISECONDS);
    const anew = setTimeout(endVisit, ANEW_IN_MILLISECONDS);
    return () => {
      clearInterval(turns);
      clearTimeout(anew);
    };
  }, [session, isReady]);
  return (
    <aside className="kiosk-bar">
      {isBroken && <p className="notice notice-error">{kiosk.broken}</p>}
      <button type="button" className="primary" disabled={!isReady} onClick={() => void session.beginVisit()}>
        {kiosk.begin}
      </button>
    </aside>
  );
}

function useRestartAfterCrash(): void {
  const code = useAppState((state) => state.error?.code ?? null);
  useEffect(() => {
    if (code === null || !CRASHES.includes(code)) return;
    const timer = setTimeout(endVisit, CRASH_IS_READ_IN_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [code]);
}
