import { fill, messages } from '../../locales';
import { useAppState, useSession } from '../use-app';

/** What went wrong and what to do, in one sentence. */
export function ErrorNotice() {
  const error = useAppState((state) => state.error);
  const session = useSession();
  return (
    <div role="alert">
      {error && (
        <div className="notice notice-error" data-code={error.code}>
          <p>
            <strong>{messages.somethingWrong}.</strong> {fill(messages.errors[error.code], error.parameters)}
          </p>
          <button
            type="button"
            aria-label={messages.closeMessage}
            onClick={() => {
              session.dismissError();
            }}
          >
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
