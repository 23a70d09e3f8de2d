import { useId } from 'react';
import { messages } from '../../locales';
import { useAppState, useSession } from '../use-app';

/** Of a clip with sound: whether it is heard, and how loud. */
export function PreviewSound() {
  const session = useSession();
  const id = useId();
  const { isOn, volume } = useAppState((state) => state.sound);
  const hasSound = useAppState(({ status }) => status?.target?.kind === 'clip' && status.target.hasSound);
  const isPlayable = useAppState(({ status }) => status?.target?.isSoundPlayable ?? false);
  const { player } = messages;
  if (!hasSound) return null;
  if (!isPlayable) return <span className="hint">{player.unplayable}</span>;
  return (
    <div className="preview-sound">
      <button
        type="button"
        aria-pressed={isOn}
        onClick={() => {
          session.listening.turn(!isOn);
        }}
      >
        <span aria-hidden="true">{isOn ? '🔊' : '🔇'}</span> {player.sound}
      </button>
      <label htmlFor={id} className="visually-hidden">
        {player.volume}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={Math.round(volume * 100)}
        aria-valuetext={`${Math.round(volume * 100)} %`}
        disabled={!isOn}
        onChange={({ target: { valueAsNumber } }) => {
          session.listening.setVolume(valueAsNumber / 100);
        }}
      />
    </div>
  );
}
