import { startTransition, useId, useOptimistic } from 'react';
import { messages } from '../../locales';
import type { StudioMode } from '../../studio';
import { useAppState, useSession } from '../use-app';

const MODES: readonly StudioMode[] = ['swap', 'animate', 'trade', 'chorus'];

/** What to do with the faces. A recording keeps the mode it began in. */
export function ModeChoice() {
  const session = useSession();
  const id = useId();
  const isRecording = useAppState((state) => state.status?.recording != null);
  const [mode, showMode] = useOptimistic(useAppState((state) => state.status?.mode ?? 'swap'));
  const { modes } = messages;
  return (
    <div role="radiogroup" aria-label={modes.legend} className="mode-choice">
      {MODES.map((candidate) => (
        <div key={candidate} className="mode">
          <label>
            <input
              type="radio"
              name={id}
              value={candidate}
              checked={mode === candidate}
              disabled={isRecording}
              aria-describedby={`${id}-${candidate}`}
              onChange={() => {
                startTransition(async () => {
                  showMode(candidate);
                  await session.setMode(candidate);
                });
              }}
            />
            {modes.names[candidate]}
          </label>
          <p id={`${id}-${candidate}`} className="hint">
            {modes.hints[candidate]}
          </p>
        </div>
      ))}
    </div>
  );
}
