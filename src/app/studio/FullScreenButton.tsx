import { type RefObject, useSyncExternalStore } from 'react';
import { messages } from '../../locales';
import { useShortcuts } from '../use-shortcuts';

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => {
    document.removeEventListener('fullscreenchange', onChange);
  };
}

/** The preview over the whole screen, and back; the label is in the picture, so it stays. Nothing where the browser has no such thing. */
export function FullScreenButton({ of }: { readonly of: RefObject<HTMLElement | null> }) {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const { fullScreen } = messages.comfort;
  const toggle = () => {
    // Asked of the browser, which may be ahead of what is drawn. One that refuses leaves everything as it is.
    void (document.fullscreenElement ? document.exitFullscreen() : of.current?.requestFullscreen())?.catch(
      () => undefined,
    );
  };
  useShortcuts({ fullScreen: toggle });
  if (!document.fullscreenEnabled) return null;
  return (
    <button type="button" className="full-screen" aria-pressed={isFull} onClick={toggle}>
      {isFull ? fullScreen.leave : fullScreen.enter}
    </button>
  );
}
