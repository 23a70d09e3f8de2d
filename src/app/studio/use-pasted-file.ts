import { useEffect } from 'react';
import { isTyping } from '../shortcuts';
import { useAppState, useSession } from '../use-app';

/** A pasted picture or video becomes the portrait where the mode wants one and has none yet, else the target. */
export function usePastedFile(): void {
  const session = useSession();
  const mode = useAppState((state) => state.status?.mode ?? 'swap');
  const sourceCount = useAppState((state) => state.status?.sources.length ?? 0);
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0];
      if (!file || isTyping(event.target)) return;
      event.preventDefault();
      const isPortrait = mode !== 'trade' && sourceCount === 0 && file.type.startsWith('image/');
      void (isPortrait ? session.addSource(file) : session.setTarget(file));
    };
    addEventListener('paste', take);
    return () => {
      removeEventListener('paste', take);
    };
  }, [session, mode, sourceCount]);
}
