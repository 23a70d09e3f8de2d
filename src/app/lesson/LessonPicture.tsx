import { useCallback, useEffect, useRef, useState } from 'react';
import type { LessonPicture as Shown } from '../../session';
import { useSession } from '../use-app';

/** What moves is drawn anew so much later than it was drawn. */
const PAUSE_IN_MILLISECONDS = 100;

export type DrawnReport = 'swapped' | 'unconsented' | 'nothing';

interface LessonPictureProps {
  readonly name: string;
  /** Whose face who wears, of our people; null for what stands in the studio now. */
  readonly people: Shown['people'];
  /** The result when left out. */
  readonly stage?: Shown['stage'];
  /** Goes on drawing what moves. */
  readonly isLive?: boolean;
  /** Told once it is drawn. `unconsented`: the rules of this installation keep the faces hidden. */
  readonly onDrawn?: (report: DrawnReport) => void;
}

/** A labelled picture. Its canvas belongs to the studio, as the studio’s own does. */
export function LessonPicture({
  name,
  people,
  stage = 'result',
  isLive = false,
  onDrawn,
}: LessonPictureProps) {
  const session = useSession();
  const viewId = useRef('');
  const tell = useRef(onDrawn);
  const [drawn, setDrawn] = useState('');
  const { sourceName = '', targetName = '' } = people ?? {};
  const shown = `${sourceName} ${targetName} ${stage}`;
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
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = async () => {
      const picture = { people: sourceName === '' ? null : { sourceName, targetName }, stage };
      const report = await session.lessonViews.draw(viewId.current, picture);
      if (isOver || report === null || report === 'closed') return;
      setDrawn(`${sourceName} ${targetName} ${stage}`);
      tell.current?.(report);
      if (isLive) timer = setTimeout(() => void draw(), PAUSE_IN_MILLISECONDS);
    };
    void draw();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [session, sourceName, targetName, stage, isLive]);
  return (
    <figure className="lesson-picture">
      <div ref={hold} role="img" aria-label={name} aria-busy={drawn !== shown} data-stage={stage} />
      <figcaption>{name}</figcaption>
    </figure>
  );
}
