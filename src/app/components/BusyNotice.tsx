import { messages } from '../../locales';
import { useAppState, useSession } from '../use-app';

/** What is being waited for, with a way out. The live region says the same to assistive technology. */
export function BusyNotice() {
  const busy = useAppState((state) => state.busy);
  const session = useSession();
  if (!busy) return null;
  return (
    <div className="notice notice-busy">
      <progress aria-label={messages.busy[busy] ?? busy} />
      <span aria-hidden="true">{messages.busy[busy]}</span>
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
