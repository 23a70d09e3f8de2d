import { useEffect, useRef } from 'react';
import { type Shortcut, isTyping, shortcutOf } from './shortcuts';

/** Hears the keys of the whole page, and does what they ask for, as long as it is shown. */
export function useShortcuts(deeds: Readonly<Partial<Record<Shortcut, () => void>>>): void {
  const newest = useRef(deeds);
  useEffect(() => {
    newest.current = deeds;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const shortcut = shortcutOf(event);
      const deed = shortcut && newest.current[shortcut];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    addEventListener('keydown', hear);
    return () => {
      removeEventListener('keydown', hear);
    };
  }, []);
}
