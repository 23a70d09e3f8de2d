import { useState } from 'react';
import { messages } from '../../locales';
import { QrCode } from './QrCode';

interface ShownCodeProps {
  readonly text: string;
  /** What it holds, in words. */
  readonly name: string;
  readonly isLink?: boolean;
  readonly saveLabel: string;
  readonly onSave: () => void;
}

/** A code for another device: to be scanned, or copied, or carried over as a small file. */
export function ShownCode({ text, name, isLink = false, saveLabel, onSave }: ShownCodeProps) {
  const { shown } = messages.ownDevice;
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(shown.copied);
    } catch {
      setSaid(shown.notCopied);
    }
  };
  return (
    <div className="shown-code">
      <QrCode isLong text={text} name={name} />
      <div className="button-row">
        <button type="button" onClick={() => void copy()}>
          {isLink ? shown.copy : shown.copyText}
        </button>
        <button type="button" onClick={onSave}>
          {saveLabel}
        </button>
      </div>
      <p className="hint" role="status">
        {said}
      </p>
    </div>
  );
}
