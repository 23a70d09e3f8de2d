import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the focus on a heading whenever what stands below it is another, so that it is read out and seen from its beginning.
 *
 * @param isFirstToo - also where it is first drawn, in the place of something that had the focus.
 */
export function useFocusedHeading<Heading extends HTMLElement = HTMLParagraphElement>(
  what: string,
  isFirstToo: boolean,
): RefObject<Heading | null> {
  const heading = useRef<Heading>(null);
  const seen = useRef(isFirstToo ? null : what);
  useEffect(() => {
    if (seen.current === what) return;
    seen.current = what;
    heading.current?.focus();
  }, [what]);
  return heading;
}
