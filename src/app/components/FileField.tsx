import { type DragEvent, useId, useState } from 'react';
import { messages } from '../../locales';
import { droppedFiles } from './dropped-files';

interface FileFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly accept?: string;
  /** How many files may come at once; 1 when left out. */
  readonly limit?: number;
  /** The field takes a whole folder, where the browser can give one. */
  readonly isFolder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** What a dropped folder holds; the same as other files when left out. */
  readonly onFolder?: (files: readonly File[]) => void;
}

/** A file input that also takes dropped files. The native input stays, so that keyboard and assistive technology work. */
export function FileField({
  label,
  hint,
  accept,
  limit = 1,
  isFolder = false,
  onFiles,
  onFolder,
}: FileFieldProps) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (files: Iterable<File> | null) => {
    const taken = [...(files ?? [])].slice(0, limit);
    if (taken.length > 0) onFiles(taken);
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
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setIsOver(false);
        void droppedFiles(event.dataTransfer).then(({ files, holdsFolder }) => {
          if (holdsFolder && onFolder && files.length > 0) onFolder(files);
          else take(files);
        });
      }}
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
        multiple={limit > 1}
        ref={(input) => {
          // React knows no property for it.
          if (input) input.webkitdirectory = isFolder;
        }}
        disabled={limit < 1}
        aria-describedby={hint ? `${id}-hint` : undefined}
        title={messages.pictures.drop}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again after it was removed.
          event.target.value = '';
        }}
      />
    </div>
  );
}
