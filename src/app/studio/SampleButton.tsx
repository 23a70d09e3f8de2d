import { messages } from '../../locales';
import { useAppState, useSession } from '../use-app';

/** One click from the first screen to a labelled swap. */
export function SampleButton({ again = false }: { again?: boolean }) {
  const session = useSession();
  const busy = useAppState((state) => state.busy);
  return (
    <div className="samples">
      <button
        type="button"
        className={again ? '' : 'primary'}
        disabled={busy !== null}
        onClick={() => void session.trySamples()}
      >
        {messages.samples.button}
      </button>
      {!again && <p className="hint">{messages.samples.note}</p>}
    </div>
  );
}
