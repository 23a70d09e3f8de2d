import { messages } from '../../locales';
import type { MovingFormat } from '../../export';
import { RecordingLight } from '../components/RecordingLight';
import { useAppState, useSession } from '../use-app';

interface RecordingButtonProps {
  readonly format: MovingFormat;
  readonly audioMark: boolean;
  /** Of the sentence that says why it would be refused. */
  readonly refusalId: string;
}

/** A camera has no end: it is recorded from one press to the next, under a red light. */
export function RecordingButton({ format, audioMark, refusalId }: RecordingButtonProps) {
  const session = useSession();
  const recording = useAppState((state) => state.status?.recording ?? null);
  const busy = useAppState((state) => state.busy);
  const { moving } = messages.takeHome;
  if (recording?.kind === 'moving') {
    return (
      <>
        <button type="button" className="recording" onClick={() => void session.filming.stopRecording()}>
          {moving.stop}
        </button>
        <RecordingLight recording={recording} />
      </>
    );
  }
  return (
    <button
      type="button"
      className="primary"
      disabled={busy !== null || recording !== null}
      aria-describedby={refusalId}
      onClick={() => void session.filming.startRecording(format, audioMark)}
    >
      {moving.start}
    </button>
  );
}
