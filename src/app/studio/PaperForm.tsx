import { useEffect, useRef, useState } from 'react';
import { fill, messages } from '../../locales';
import type { ConsentScope, PaperForm as Form } from '../../consent';
import { StatementText } from '../components/StatementText';
import { QrCode } from '../components/QrCode';
import { useSession } from '../use-app';

interface PaperFormProps {
  readonly subjectId: string;
  readonly scope: ConsentScope;
  /** Of the picture, so that the person knows which one was shown to them. */
  readonly fileName: string;
  readonly ageLimit: number;
}

/** The same statement on paper, with a code that goes into the record. */
export function PaperForm({ subjectId, scope, fileName, ageLimit }: PaperFormProps) {
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [form, setForm] = useState<Form | null>(null);
  const { paper } = messages.ownDevice;
  useEffect(() => {
    if (!form) return;
    dialog.current?.showModal();
    // Else the first button is, and the form is shown from its end.
    heading.current?.focus();
  }, [form]);
  return (
    <div className="paper-form">
      <p className="hint">{paper.explain}</p>
      <button
        type="button"
        onClick={() => {
          void session.ownDevice.paperForm(subjectId, scope).then(setForm);
        }}
      >
        {paper.print}
      </button>
      <dialog
        ref={dialog}
        className="receipt-sheet"
        aria-labelledby="paper-form-heading"
        onClose={() => {
          setForm(null);
        }}
      >
        {form && (
          <>
            <h2 id="paper-form-heading" ref={heading} tabIndex={-1}>
              {paper.heading}
            </h2>
            <div className="receipt-code">
              <QrCode text={`PERSONA GRATA\n${form.code}`} name={paper.qrName} />
              <div>
                <h3>{paper.code}</h3>
                <p className="withdrawal-code">{form.code}</p>
                <p>{fill(paper.picture, { picture: fileName })}</p>
              </div>
            </div>
            <StatementText {...form.statement} />
            <p>{fill(paper.age, { age: ageLimit })}</p>
            {[paper.name, paper.date, paper.signature].map((line) => (
              <p key={line} className="paper-line">
                {line}
              </p>
            ))}
            <div className="button-row">
              <button
                type="button"
                onClick={() => {
                  print();
                }}
              >
                {paper.printNow}
              </button>
              <button type="button" onClick={() => dialog.current?.close()}>
                {paper.close}
              </button>
            </div>
          </>
        )}
      </dialog>
    </div>
  );
}
