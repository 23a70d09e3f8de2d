import { errorSentence, fill, messages } from '../../locales';
import { useAppState, useSession } from '../use-app';

/** Decisions of a program about a picture, which may be wrong: the notice says whom to tell. */
const APPEALABLE: ReadonlySet<string> = new Set(['guard-input-refused', 'guard-export-refused']);

/** What went wrong and what to do, in one sentence. */
export function ErrorNotice() {
  const error = useAppState((state) => state.error);
  const contact = useAppState((state) => state.status?.policy.contact);
  const session = useSession();
  return (
    <div role="alert">
      {error && (
        <div className="notice notice-error" data-code={error.code}>
          <p>
            <strong>{messages.somethingWrong}.</strong> {errorSentence(error)}
            {APPEALABLE.has(error.code) &&
              ` ${contact ? fill(messages.guardAppealTo, { contact }) : messages.guardAppeal}`}
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
