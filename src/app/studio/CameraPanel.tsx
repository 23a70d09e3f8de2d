import { useEffect, useId } from 'react';
import { messages } from '../../locales';
import type { CameraWish } from '../../session';
import { useAppState, useSession } from '../use-app';
import type { CameraMemory } from './use-camera-memory';

/** The camera as what is changed, or as what moves a still. Its choices are remembered on this device. */
export function CameraPanel({ camera: { wish, change } }: { camera: CameraMemory }) {
  const session = useSession();
  const busy = useAppState((state) => state.busy);
  const isOpen = useAppState((state) => state.status?.target?.kind === 'camera');
  const isRecording = useAppState((state) => state.status?.recording != null);
  const { camera } = messages;
  const choose = (part: Partial<CameraWish>) => {
    const next = change(part);
    if (isOpen) void session.filming.openCamera(next);
  };
  return (
    <div role="group" aria-label={camera.heading} className="panel">
      <div className="button-row">
        {isOpen ? (
          <button type="button" onClick={() => void session.filming.closeCamera()}>
            {camera.close}
          </button>
        ) : (
          <button
            type="button"
            disabled={busy !== null}
            onClick={() => void session.filming.openCamera(wish)}
          >
            {camera.open}
          </button>
        )}
      </div>
      <details>
        <summary>{camera.settings}</summary>
        <DeviceChoice wish={wish} isDisabled={isRecording} choose={choose} />
        <ResolutionChoice wish={wish} isDisabled={isRecording} choose={choose} />
        <label className="choice">
          <input
            type="checkbox"
            checked={wish.isMirrored}
            onChange={({ target: { checked } }) => {
              change({ isMirrored: checked });
              if (isOpen) void session.player.setMirrored(checked);
            }}
          />
          {camera.mirror}
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={wish.withMicrophone}
            disabled={isRecording}
            onChange={({ target: { checked } }) => {
              choose({ withMicrophone: checked });
            }}
          />
          {camera.microphone}
        </label>
        <p className="hint">{camera.note}</p>
      </details>
    </div>
  );
}

interface ChoiceProps {
  readonly wish: CameraWish;
  readonly isDisabled: boolean;
  readonly choose: (part: Partial<CameraWish>) => void;
}

/** Cameras have names only once one has been allowed; before that there is nothing to choose by. */
function DeviceChoice({ wish, isDisabled, choose }: ChoiceProps) {
  const session = useSession();
  const id = useId();
  const named = useAppState((state) => state.cameras).filter(({ label }) => label !== '');
  const { camera } = messages;
  useEffect(() => {
    void session.refreshCameras();
  }, [session]);
  if (named.length === 0) return null;
  return (
    <p className="field-row">
      <label htmlFor={id}>{camera.device}</label>
      <select
        id={id}
        value={wish.deviceId ?? ''}
        disabled={isDisabled}
        onFocus={() => void session.refreshCameras()}
        onChange={({ target: { value } }) => {
          choose({ deviceId: value || null });
        }}
      >
        <option value="">{camera.anyDevice}</option>
        {named.map(({ deviceId, label }) => (
          <option key={deviceId} value={deviceId}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}

function ResolutionChoice({ wish, isDisabled, choose }: ChoiceProps) {
  const id = useId();
  const { camera } = messages;
  return (
    <p className="field-row">
      <label htmlFor={id}>{camera.resolution}</label>
      <select
        id={id}
        value={wish.heightInPixels}
        disabled={isDisabled}
        onChange={({ target: { value } }) => {
          choose({ heightInPixels: Number(value) as CameraWish['heightInPixels'] });
        }}
      >
        {Object.entries(camera.resolutions).map(([height, name]) => (
          <option key={height} value={height}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
