import { type RefObject, useEffect, useRef, useState } from 'react';
import { useAppState } from '../use-app';

/** The second version of the observer, which can tell whether something lies over an element. Only some browsers have it. */
type SeeingObserverInit = IntersectionObserverInit & {
  readonly trackVisibility: true;
  readonly delay: number;
};
type SeenEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** The shortest that browsers accept. */
const DELAY_IN_MILLISECONDS = 100;

/**
 * Whether the page around lays something over an element, makes it transparent or distorts it, so that somebody could press it without
 * knowing what it is. Always false on a page of its own, and in browsers that cannot tell.
 *
 * @returns where the element goes, and whether it is covered.
 */
export function useCovered<Seen extends HTMLElement>(): {
  readonly ref: RefObject<Seen | null>;
  readonly isCovered: boolean;
} {
  const ref = useRef<Seen>(null);
  const [isCovered, setIsCovered] = useState(false);
  const isEmbedded = useAppState((state) => state.embed !== null);
  useEffect(() => {
    if (!isEmbedded || !ref.current) return;
    const init: SeeingObserverInit = { trackVisibility: true, delay: DELAY_IN_MILLISECONDS };
    const observer = new IntersectionObserver((entries: SeenEntry[]) => {
      const { isIntersecting, isVisible } = entries.at(-1)!;
      if (isIntersecting) setIsCovered(isVisible === false);
    }, init);
    observer.observe(ref.current);
    return () => {
      observer.disconnect();
    };
  }, [isEmbedded]);
  return { ref, isCovered };
}
