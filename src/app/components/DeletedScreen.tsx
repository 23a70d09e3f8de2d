import { messages } from '../../locales';

/** What is left after everything was deleted. */
export function DeletedScreen() {
  const { records } = messages.consents;
  return (
    <main id="content" tabIndex={-1} className="deleted">
      <h1>{messages.title}</h1>
      <p role="status">
        {records.deleted} {records.deletedExplain}
      </p>
      <button
        type="button"
        onClick={() => {
          location.reload();
        }}
      >
        {records.again}
      </button>
    </main>
  );
}
