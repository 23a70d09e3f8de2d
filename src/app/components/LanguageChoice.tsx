import { LANGUAGES, type Language } from '../../core';
import { LANGUAGE_NAMES, messages } from '../../locales';
import { chooseLanguage } from '../language';
import { useAppState, useSession } from '../use-app';

/** The language of the page. What is under way stays as it is. */
export function LanguageChoice() {
  const session = useSession();
  const language = useAppState((state) => state.language);
  return (
    <select
      className="language-choice"
      aria-label={messages.language}
      value={language}
      onChange={(event) => void chooseLanguage(session, event.target.value as Language)}
    >
      {LANGUAGES.map((code) => (
        <option key={code} value={code} lang={code}>
          {LANGUAGE_NAMES[code]}
        </option>
      ))}
    </select>
  );
}
