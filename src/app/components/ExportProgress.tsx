import { fill, messages } from '../../locales';
import type { MovingProgress } from '../../export';
import { formatWait } from './format-values';

/** How far a long export has come: frames, and the time still to wait. */
export function ExportProgress({ name, progress }: { name: string; progress: MovingProgress }) {
  const { moving } = messages.takeHome;
  const { stage, framesDone, framesTotal, secondsLeft } = progress;
  const frames =
    framesTotal === null
      ? fill(moving.doneSoFar, { done: framesDone })
      : fill(moving.done, { done: framesDone, total: framesTotal });
  return (
    <div className="export-progress">
      <progress
        aria-label={name}
        {...(stage === 'frames' && framesTotal !== null && { value: framesDone, max: framesTotal })}
      />
      <span>{moving.stages[stage]}</span> <span className="figures">{frames}</span>{' '}
      <span className="figures">
        {secondsLeft !== null && fill(moving.left, { time: formatWait(secondsLeft) })}
      </span>
    </div>
  );
}
