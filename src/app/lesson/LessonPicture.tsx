import { useCallback, useEffect, useRef, useState } from 'react';
import type { LessonPicture as Shown } from '../../session';
import { useSession } from '../use-app';

interface LessonPictureProps {
  readonly name: string;
  readonly picture: Shown;
  /** Told once it is drawn. `unconsented`: the rules of this installation keep the faces hidden. */
  readonly onDrawn?: (report: 'swapped' | 'unconsented') => void;
}

/** A labelled picture of one of our people. Its canvas belongs to the studio, as the studio’s own does. */
export function LessonPicture({ name, picture: { sourceName, targetName }, onDrawn }: LessonPictureProps) {
  const session = useSession();
  const viewId = useRef('');
  const tell = useRef(onDrawn);
  const [drawn, setDrawn] = useState('');
  const shown = `${sourceName} ${targetName}`;
  // A canvas can be handed over once, so each view has a new one.
  const hold = useCallback(
    (place: HTMLDivElement) => {
      const canvas = document.createElement('canvas');
      place.replaceChildren(canvas);
      const opened = (viewId.current = session.lessonViews.open(canvas));
      return () => {
        session.lessonViews.close(opened);
      };
    },
    [session],
  );
  useEffect(() => {
    tell.current = onDrawn;
  });
  useEffect(() => {
    let isOver = false;
    void session.lessonViews.draw(viewId.current, { sourceName, targetName }).then((report) => {
      if (isOver || report === null || report === 'closed') return;
      setDrawn(`${sourceName} ${targetName}`);
      tell.current?.(report);
    });
    return () => {
      isOver = true;
    };
  }, [session, sourceName, targetName]);
  return (
    <figure className="lesson-picture">
      <div ref={hold} role="img" aria-label={name} aria-busy={drawn !== shown} />
      <figcaption>{name}</figcaption>
    </figure>
  );
}
