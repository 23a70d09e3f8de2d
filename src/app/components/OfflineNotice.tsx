import { messages } from '../../locales';
import { useAppState, useOffline } from '../use-app';

/** Whether the page can be opened without a network, and the offer of a newer one. */
export function OfflineNotice() {
  const state = useAppState(({ offline }) => offline);
  // A visit under way is not interrupted.
  const isBusy = useAppState(({ busy, status }) => busy !== null || status?.recording != null);
  const offline = useOffline();
  return (
    <div className="offline-state" data-state={state}>
      <p>{messages.offline[state]}</p>
      {state === 'new-version' && (
        <button
          type="button"
          disabled={isBusy}
          onClick={() => {
            offline.useNewVersion();
          }}
        >
          {messages.offline.useNewVersion}
        </button>
      )}
    </div>
  );
}
