import { useEffect, useState } from 'react';
import { fill, messages } from '../../locales';
import type { ConsentScope, Statement } from '../../consent';
import { StatementText } from '../components/StatementText';
import { wholeScopeWords } from './scope-words';

interface LiveNoticeProps {
  readonly name: string;
  readonly scope: ConsentScope;
  readonly statement: Statement;
  /** What the camera is used for. */
  readonly watched: string;
  readonly onRead: () => void;
}

/**
 * Who agrees to what, for what and how long, in large letters, and aloud for whoever would rather hear it. It is short enough to be
 * read by whoever waits before a camera; the whole statement, which counts, stands in the form and one tap away.
 */
export function LiveNotice({ name, scope, statement, watched, onRead }: LiveNoticeProps) {
  const { live } = messages;
  const who = fill(live.who, { name, scope: wholeScopeWords(scope) });
  const [isReading, setReading] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const canRead = 'speechSynthesis' in window;
  useEffect(
    () => () => {
      if (canRead) speechSynthesis.cancel();
    },
    [canRead],
  );
  const read = () => {
    speechSynthesis.cancel();
    setReading(!isReading);
    if (isReading) return;
    const utterances = [utteranceOf([who, live.rights, watched], document.documentElement.lang)];
    if (isWhole) utterances.push(utteranceOf(statement.paragraphs, statement.language));
    utterances.at(-1)!.onend = () => {
      setReading(false);
    };
    for (const utterance of utterances) speechSynthesis.speak(utterance);
  };
  return (
    <>
      <p className="hint">{live.notice}</p>
      <div className="live-statement" tabIndex={0} role="region" aria-label={messages.attest.read}>
        <p>
          <strong>{who}</strong>
        </p>
        <p>{live.rights}</p>
        <p>{watched}</p>
        <details
          onToggle={(event) => {
            setWhole(event.currentTarget.open);
          }}
        >
          <summary>{live.whole}</summary>
          <StatementText {...statement} />
        </details>
      </div>
      <div className="button-row">
        <button type="button" className="primary" onClick={onRead}>
          {live.open}
        </button>
        {canRead && (
          <button type="button" aria-pressed={isReading} onClick={read}>
            {isReading ? live.stopReading : live.readAloud}
          </button>
        )}
      </div>
    </>
  );
}

function utteranceOf(paragraphs: readonly string[], language: string): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(paragraphs.join('\n'));
  utterance.lang = language;
  return utterance;
}
