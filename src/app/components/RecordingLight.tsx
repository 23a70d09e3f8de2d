import { messages } from '../../locales';
import type { RecordingReport } from '../../studio';
import { formatClock } from './format-values';

/** The red light of a recording under way. `isEcho`: a second one for the eye, which assistive technology is not told of again. */
export function RecordingLight({ recording, isEcho }: { recording: RecordingReport; isEcho?: boolean }) {
  return (
    <p
      className="recording-light"
      role={isEcho ? undefined : 'status'}
      aria-hidden={isEcho}
      data-recording={recording.kind}
    >
      {messages.takeHome.moving.recording}{' '}
      {/* A timer is not read out each time it changes, the status around it once. */}
      <span className="figures" role={isEcho ? undefined : 'timer'}>
        {formatClock(recording.seconds)}
      </span>
    </p>
  );
}
