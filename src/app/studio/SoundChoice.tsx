import { useId } from 'react';
import { messages } from '../../locales';

export interface SoundWish {
  readonly withSound: boolean;
  readonly audioMark: boolean;
}

interface SoundChoiceProps {
  readonly wish: SoundWish;
  readonly canLeaveOut: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (part: Partial<SoundWish>) => void;
}

/** What becomes of the sound in a video. */
export function SoundChoice({ wish, canLeaveOut, isDisabled, onChange }: SoundChoiceProps) {
  const id = useId();
  const { moving } = messages.takeHome;
  return (
    <>
      {canLeaveOut && (
        <label className="choice">
          <input
            type="checkbox"
            checked={wish.withSound}
            disabled={isDisabled}
            onChange={({ target: { checked } }) => {
              onChange({ withSound: checked });
            }}
          />
          {moving.keepSound}
        </label>
      )}
      <label className="choice">
        <input
          type="checkbox"
          checked={wish.audioMark}
          disabled={isDisabled || !wish.withSound}
          aria-describedby={`${id}-hint`}
          onChange={({ target: { checked } }) => {
            onChange({ audioMark: checked });
          }}
        />
        {moving.markSound}
      </label>
      <p id={`${id}-hint`} className="hint">
        {moving.markHint}
      </p>
    </>
  );
}
