import { messages } from '../../locales';
import { RecordingLight } from '../components/RecordingLight';
import { useAppState, useSession } from '../use-app';

/** Motion without a picture: ours to try, or the visitor's own to record. */
export function MotionChoice() {
  const session = useSession();
  const status = useAppState((state) => state.status);
  const busy = useAppState((state) => state.busy);
  const { motion } = messages;
  const kind = status?.target?.kind;
  const fileName = status?.target?.fileName;
  const hasDriver = kind === 'camera' || kind === 'clip';
  return (
    <div role="group" aria-label={motion.heading} className="panel">
      <h3>{motion.heading}</h3>
      <p className="hint">{motion.explain}</p>
      <div className="button-row">
        {Object.entries(motion.samples).map(([name, label]) => (
          <button
            key={name}
            type="button"
            aria-pressed={kind === 'performance' && fileName?.startsWith(`${name}.`) === true}
            disabled={busy !== null}
            onClick={() => void session.choosePerformance(name)}
          >
            {label}
          </button>
        ))}
      </div>
      {hasDriver && <OwnPerformance />}
    </div>
  );
}

/** While somebody is there to be recorded. */
function OwnPerformance() {
  const session = useSession();
  const recording = useAppState((state) => state.status?.recording ?? null);
  const { motion } = messages;
  const isRecorded = recording?.kind === 'performance';
  return (
    <>
      <div className="button-row">
        {isRecorded ? (
          <button type="button" className="recording" onClick={() => void session.filming.stopPerformance()}>
            {motion.stop}
          </button>
        ) : (
          <button
            type="button"
            disabled={recording !== null}
            onClick={() => void session.filming.startPerformance()}
          >
            {motion.record}
          </button>
        )}
        <button
          type="button"
          aria-describedby="calibrate-hint"
          onClick={() => void session.player.calibrate()}
        >
          {motion.calibrate}
        </button>
        {isRecorded && <RecordingLight recording={recording} />}
      </div>
      <p id="calibrate-hint" className="hint">
        {motion.calibrateHint}
      </p>
    </>
  );
}
