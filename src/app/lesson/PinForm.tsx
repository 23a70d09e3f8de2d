import { useId, useState } from 'react';
import { fill } from '../../locales';
import { formatWait } from '../components/format-values';
import type { KeptTeacher } from './kept-teacher';
import { isPin, newPin, tryPin } from './pin';
import { useLessonWords } from './use-lesson';

interface PinFormProps {
  /** Null where no PIN was set on this machine. */
  readonly kept: KeptTeacher | null;
  readonly onKeep: (kept: KeptTeacher) => void;
  readonly onOpen: () => void;
}

/** Sets a PIN, or asks for the one that was set. */
export function PinForm({ kept, onKeep, onOpen }: PinFormProps) {
  const {
    teacher: { pin },
  } = useLessonWords();
  const [text, setText] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const set = async () => {
    if (!isPin(text)) setProblem(pin.notDigits);
    else if (text !== again) setProblem(pin.notSame);
    else {
      onKeep({ pin: await newPin(text), lockedStep: null });
      onOpen();
    }
  };
  const enter = async (known: KeptTeacher) => {
    const tried = await tryPin(known.pin, text, Date.now());
    onKeep({ ...known, pin: tried.kept });
    setText('');
    if (tried.outcome === 'right') onOpen();
    else if (tried.outcome === 'wait') setProblem(fill(pin.wait, { wait: formatWait(tried.seconds) }));
    else setProblem(pin.wrong);
  };
  // Only where the page is served safely.
  if (!('subtle' in crypto)) return <p>{pin.unavailable}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setProblem('');
        void (kept ? enter(kept) : set());
      }}
    >
      {!kept && <p>{pin.explain}</p>}
      <PinField label={kept ? pin.enter : pin.choose} value={text} onValue={setText} />
      {!kept && <PinField label={pin.again} value={again} onValue={setAgain} />}
      {problem !== '' && <p role="alert">{problem}</p>}
      <button type="submit">{kept ? pin.open : pin.set}</button>
    </form>
  );
}

interface PinFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function PinField({ label, value, onValue }: PinFieldProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>{' '}
      <input
        id={id}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        value={value}
        onChange={(event) => {
          onValue(event.target.value);
        }}
      />
    </p>
  );
}
