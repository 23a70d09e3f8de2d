import { useEffect, useId, useRef, useState } from 'react';
import { messages } from '../../locales';
import type { ConsentScope, Statement } from '../../consent';
import { useSession } from '../use-app';
import type { WithoutPicture } from './LiveSection';
import { LiveNotice } from './LiveNotice';
import { LiveWatch } from './LiveWatch';

interface LiveDialogProps {
  readonly subjectId: string;
  readonly name: string;
  readonly scope: ConsentScope;
  readonly statement: Statement;
  readonly words?: WithoutPicture | undefined;
  readonly onClose: () => void;
}

/** Notice first, camera second, outcome third. Leaving it closes the camera, whenever that is. */
export function LiveDialog({ subjectId, name, scope, statement, words, onClose }: LiveDialogProps) {
  const { live } = messages;
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Each try gets a canvas of its own: the one before was given away.
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    dialog.current?.showModal();
    return () => {
      void session.live.end();
    };
  }, [session]);
  return (
    <dialog ref={dialog} className="live-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{live.title}</h2>
      {attempt === 0 ? (
        <>
          <LiveNotice
            {...{ name, scope, statement }}
            watched={words?.watched ?? live.watched}
            onRead={() => {
              setAttempt(1);
            }}
          />
          <button type="button" className="live-leave" onClick={() => dialog.current?.close()}>
            {live.close}
          </button>
        </>
      ) : (
        <LiveWatch
          key={attempt}
          subjectId={subjectId}
          words={words}
          onAgain={() => {
            setAttempt(attempt + 1);
          }}
          onLeave={() => dialog.current?.close()}
        />
      )}
    </dialog>
  );
}
