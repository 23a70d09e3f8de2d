import { useId, useState } from 'react';
import { messages } from '../../locales';
import { useSession } from '../use-app';
import { CodeScanner } from './CodeScanner';
import { FileField } from './FileField';

/** A code from another device: by camera, as a picture or small file, or as text. Outside any form, since it may stand in one. */
export function TakeCode({ onText }: { onText: (text: string) => void }) {
  const session = useSession();
  const id = useId();
  const { take } = messages.ownDevice;
  const [text, setText] = useState('');
  const [isScanning, setScanning] = useState(false);
  const read = async (file: File) => {
    const found = await session.ownDevice.readCode(file);
    if (found !== null) onText(found);
  };
  return (
    <div className="take-code">
      <button
        type="button"
        onClick={() => {
          setScanning(true);
        }}
      >
        {take.scan}
      </button>
      {isScanning && (
        <CodeScanner
          onEnd={(found) => {
            setScanning(false);
            if (found !== null) onText(found);
          }}
        />
      )}
      <FileField
        label={take.file}
        hint={take.fileHint}
        accept="image/*,.txt,text/plain"
        onFiles={([file]) => {
          if (file) void read(file);
        }}
      />
      <p className="field-row">
        <label htmlFor={id}>{take.text}</label>
        <textarea
          id={id}
          rows={2}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </p>
      <button
        type="button"
        disabled={text.trim() === ''}
        onClick={() => {
          onText(text);
          setText('');
        }}
      >
        {take.textButton}
      </button>
    </div>
  );
}
