import { type CSSProperties, useEffect, useRef } from 'react';
import { messages } from '../../locales';
import type { StudioStatus } from '../../studio';
import { RecordingLight } from '../components/RecordingLight';
import { useAppState, useSession } from '../use-app';
import { FaceBoxes } from './FaceBoxes';
import { FullScreenButton } from './FullScreenButton';
import { PlayerBar } from './PlayerBar';
import { PoseButtons } from './PosePanel';
import { PoseSurface } from './PoseSurface';
import { SampleButton } from './SampleButton';
import type { CameraMemory } from './use-camera-memory';
import type { HandPosing } from './use-hand-pose';

/** The labelled picture. The canvas belongs to the studio worker: what it shows has the label burned in. */
export function Preview({ camera, posing }: { camera: CameraMemory; posing: HandPosing }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const section = useRef<HTMLElement>(null);
  const session = useSession();
  const status = useAppState((state) => state.status);
  const { preview } = messages;
  useEffect(() => {
    if (canvas.current) void session.openPreview(canvas.current);
  }, [session]);
  const state = status?.preview ?? 'empty';
  const caption = captionOf(status);
  const proportions = status?.previewSize ?? { width: 4, height: 3 };
  const frameStyle = { '--preview-ratio': proportions.width / proportions.height } as CSSProperties;
  return (
    <section ref={section} className="preview" data-state={state} aria-label={`${preview.name}: ${caption}`}>
      <div className={status?.recording ? 'preview-frame is-recording' : 'preview-frame'} style={frameStyle}>
        <div className="preview-picture">
          <canvas ref={canvas} role="img" aria-label={preview.name} width={4} height={3} />
          {state === 'empty' ? (
            <div className="preview-empty">
              <p>{caption}</p>
              <SampleButton />
            </div>
          ) : (
            <>
              <FaceBoxes />
              {status && <PoseSurface posing={posing} status={status} />}
            </>
          )}
        </div>
        {status?.recording && <RecordingLight recording={status.recording} isEcho />}
      </div>
      {state !== 'empty' && (
        <>
          {!posing.pose && <PlayerBar camera={camera} />}
          <PoseButtons posing={posing} />
          <p className="preview-caption">{caption}</p>
          <FullScreenButton of={section} />
          <SampleButton again />
        </>
      )}
    </section>
  );
}

/** What is seen and, where somebody has to do something, what that is. */
function captionOf(status: StudioStatus | null): string {
  const { preview, modes, player } = messages;
  if (!status || status.preview === 'empty') return modes.empty[status?.mode ?? 'swap'];
  const isMoved = status.mode === 'animate' || status.mode === 'chorus';
  if (isMoved && status.sources.length === 0) return modes.noPortrait;
  if (status.playback && !status.playback.seesFace && status.pose === null) return player.noFace;
  return status.preview === 'unchanged' ? modes.unchanged[status.mode] : preview.state[status.preview];
}
