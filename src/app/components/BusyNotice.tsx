import { messages } from '../../locales';
import { useAppState, useSession } from '../use-app';
import { ExportProgress } from './ExportProgress';

/** What is being waited for, with a way out. The live region says the same to assistive technology. */
export function BusyNotice() {
  const busy = useAppState((state) => state.busy);
  const progress = useAppState((state) => state.progress);
  const session = useSession();
  if (!busy) return null;
  const sentence = messages.busy[busy] ?? busy;
  return (
    <div className="notice notice-busy">
      {progress ? (
        <ExportProgress name={sentence} progress={progress} />
      ) : (
        <>
          <progress aria-label={sentence} />
          <span aria-hidden="true">{sentence}</span>
        </>
      )}
      <button
        type="button"
        onClick={() => {
          session.cancel();
        }}
      >
        {messages.cancel}
      </button>
    </div>
  );
}
