import { useState } from 'react';
import { messages } from '../../locales';
import { useAppState, useSession } from '../use-app';

/** Our own rendered people, in pairs that show what the picture can do. */
const PAIRS = [
  ['samir', 'tomas'],
  ['ines', 'mara'],
  ['adaeze', 'ines'],
  ['kenji', 'samir'],
  ['mara', 'adaeze'],
  ['tomas', 'kenji'],
] as const;

/** One click from the first screen to a labelled swap. */
export function SampleButton({ again = false }: { again?: boolean }) {
  const session = useSession();
  const busy = useAppState((state) => state.busy);
  const [pairIndex, setPairIndex] = useState(0);
  const [source, target] = PAIRS[pairIndex % PAIRS.length]!;
  return (
    <div className="samples">
      <button
        type="button"
        className={again ? '' : 'primary'}
        disabled={busy !== null}
        onClick={() => {
          setPairIndex(pairIndex + 1);
          void session.trySamples(source, target);
        }}
      >
        {messages.samples.button}
      </button>
      {!again && <p className="hint">{messages.samples.note}</p>}
    </div>
  );
}
