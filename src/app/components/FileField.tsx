import { type DragEvent, useId, useState } from 'react';
import { messages } from '../../locales';

interface FileFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

/** A file input that also takes a dropped file. The native input stays, so that keyboard and assistive technology work. */
export function FileField({ label, hint, accept, onFile }: FileFieldProps) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const takeDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div
      className={isOver ? 'file-field is-over' : 'file-field'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={takeDrop}
    >
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={hint ? `${id}-hint` : undefined}
        title={messages.pictures.drop}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again after it was removed.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
