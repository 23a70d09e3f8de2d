import { useEffect, useId, useRef } from 'react';
import { messages } from '../../locales';
import type { OwnAnswer } from '../../consent';
import { ShownCode } from '../components/ShownCode';
import { useSession } from '../use-app';

/** What was signed here, to be shown to the device that asked, and how to take it back. */
export function OwnAnswerCard({ answer }: { answer: OwnAnswer }) {
  const session = useSession();
  const id = useId();
  const { page } = messages.ownDevice;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section aria-labelledby={id} className="request">
      <h3 id={id} ref={heading} tabIndex={-1}>
        {page.answerHeading}
      </h3>
      <p>{page.answerShown}</p>
      <ShownCode
        text={answer.line}
        name={page.answerName}
        saveLabel={page.saveAnswer}
        onSave={() => {
          session.ownDevice.saveLine(answer.line, 'answer');
        }}
      />
      {!answer.isKept && <p className="notice">{page.notKept}</p>}
      <h4>{page.code}</h4>
      <p className="withdrawal-code">{answer.withdrawalCode}</p>
      <p className="hint">{page.codeHint}</p>
      <button
        type="button"
        onClick={() => {
          session.ownDevice.close();
        }}
      >
        {page.done}
      </button>
    </section>
  );
}
