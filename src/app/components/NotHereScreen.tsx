import { messages } from '../../locales';

/** Inside a page that may not show the app: nothing can be done here, and nothing can be made to look as if it were. */
export function NotHereScreen() {
  const { embed } = messages;
  return (
    <main className="not-here">
      <h1>{messages.title}</h1>
      <p>{embed.notHere}</p>
      <p>
        <a href={location.origin + location.pathname} target="_blank" rel="noopener">
          {embed.openAlone}
        </a>
      </p>
    </main>
  );
}
