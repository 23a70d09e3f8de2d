import { useId, useState } from 'react';
import { messages } from '../../locales';
import type { StudioStatus } from '../../studio';
import { useAppState, useSession } from '../use-app';
import { FormatChoice, type TakenFormat, isMovingFormat, isMovingPicture } from './FormatChoice';
import { Receipt } from './Receipt';
import { RecordingButton } from './RecordingButton';
import { SoundChoice, type SoundWish } from './SoundChoice';
import { refusalOf } from './refusal-of';

/** The file to take away, and why it cannot be had yet. */
export function TakeHomeStep() {
  const session = useSession();
  const id = useId();
  const status = useAppState((state) => state.status);
  const busy = useAppState((state) => state.busy);
  const [wanted, setWanted] = useState<TakenFormat | null>(null);
  const [sound, setSound] = useState<SoundWish>({ withSound: true, audioMark: false });
  const { takeHome } = messages;
  const isMoving = isMovingPicture(status);
  const format = formatFrom(wanted, isMoving);
  const target = status?.target;
  const recording = status?.recording ?? null;
  const isRecording = recording !== null;
  const canSound = isMovingFormat(format) && format !== 'gif' && target?.hasSound === true;
  const isCamera = target?.kind === 'camera';
  // A camera's sound is the microphone, which is chosen with the camera.
  const withSound = canSound && (isCamera || sound.withSound);
  const kept: SoundWish = { withSound, audioMark: withSound && sound.audioMark };
  return (
    <section aria-labelledby="take-home-heading">
      <h2 id="take-home-heading">{takeHome.heading}</h2>
      <PurposeChoice isDisabled={isRecording} />
      <AudienceChoice isDisabled={isRecording} />
      <FormatChoice format={format} isMoving={isMoving} isDisabled={isRecording} onChange={setWanted} />
      {canSound && (
        <SoundChoice
          wish={kept}
          canLeaveOut={!isCamera}
          isDisabled={isRecording}
          onChange={(part) => {
            setSound({ ...sound, ...part });
          }}
        />
      )}
      <p className="hint">{takeHome.layers}</p>
      <p id={`${id}-refusal`} className="refusal">
        {refusalOf(status)}
      </p>
      <div className="button-row">
        {recording?.kind === 'moving' || (isMovingFormat(format) && isCamera) ? (
          <RecordingButton
            format={isMovingFormat(format) ? format : 'mp4'}
            audioMark={kept.audioMark}
            refusalId={`${id}-refusal`}
          />
        ) : (
          <button
            type="button"
            className="primary"
            disabled={busy !== null || isRecording}
            aria-describedby={`${id}-refusal`}
            onClick={() => {
              void (isMovingFormat(format)
                ? session.exportMoving(format, kept)
                : session.exportStill(format));
            }}
          >
            {takeHome.button}
          </button>
        )}
        <button type="button" onClick={() => void session.reset()}>
          {takeHome.startOver}
        </button>
      </div>
      <Receipt />
    </section>
  );
}

/** What was chosen, where it can be had; else what most people want. */
function formatFrom(wanted: TakenFormat | null, isMoving: boolean): TakenFormat {
  if (wanted && (isMoving || !isMovingFormat(wanted))) return wanted;
  return isMoving ? 'mp4' : 'png';
}

function PurposeChoice({ isDisabled }: { isDisabled: boolean }) {
  const session = useSession();
  const id = useId();
  const purpose = useAppState((state) => state.status?.purpose ?? 'personal');
  const offered = useAppState((state) => state.status?.choices.purposes) ?? [purpose];
  return (
    <p className="field-row">
      <label htmlFor={id}>{messages.takeHome.purpose}</label>
      <select
        id={id}
        value={purpose}
        disabled={isDisabled}
        onChange={(event) => void session.desk.setPurpose(event.target.value as StudioStatus['purpose'])}
      >
        {offered.map((value) => (
          <option key={value} value={value}>
            {messages.purposes[value]}
          </option>
        ))}
      </select>
    </p>
  );
}

function AudienceChoice({ isDisabled }: { isDisabled: boolean }) {
  const session = useSession();
  const id = useId();
  const audience = useAppState((state) => state.status?.audience ?? 'private');
  const offered = useAppState((state) => state.status?.choices.audiences) ?? [audience];
  return (
    <p className="field-row">
      <label htmlFor={id}>{messages.takeHome.audience.label}</label>
      <select
        id={id}
        value={audience}
        disabled={isDisabled}
        onChange={(event) => void session.desk.setAudience(event.target.value as StudioStatus['audience'])}
      >
        {offered.map((value) => (
          <option key={value} value={value}>
            {messages.scope.audience.names[value]}
          </option>
        ))}
      </select>
    </p>
  );
}
