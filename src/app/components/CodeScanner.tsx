import { useEffect, useId, useRef } from 'react';
import { messages } from '../../locales';
import { useSession } from '../use-app';

/** The camera looks for a code until one is found or somebody stops it; either way it goes out. */
export function CodeScanner({ onEnd }: { onEnd: (text: string | null) => void }) {
  const session = useSession();
  const id = useId();
  const { scanner } = messages.ownDevice;
  const dialog = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const hasBegun = useRef(false);
  useEffect(() => {
    dialog.current?.showModal();
    if (!canvas.current || hasBegun.current) return;
    hasBegun.current = true;
    void session.codes.begin(canvas.current).then(onEnd);
  }, [session, onEnd]);
  return (
    <dialog
      ref={dialog}
      className="live-dialog"
      aria-labelledby={id}
      onClose={() => {
        session.codes.close();
        onEnd(null);
      }}
    >
      <h2 id={id}>{scanner.heading}</h2>
      <p>{scanner.explain}</p>
      <canvas
        ref={canvas}
        className="scan-aim"
        role="img"
        aria-label={scanner.picture}
        width={320}
        height={240}
      />
      <button type="button" className="live-leave" onClick={() => dialog.current?.close()}>
        {scanner.stop}
      </button>
    </dialog>
  );
}
