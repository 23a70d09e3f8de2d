import { messages } from '../../locales';
import type { HandPose } from '../../studio';
import { SliderField } from '../components/SliderField';
import { formatDegrees } from '../components/format-values';
import { useAppState } from '../use-app';
import { POSE_LIMITS, RESTING_POSE } from './dragged-pose';
import type { HandPosing } from './use-hand-pose';

const NAMES = Object.keys(POSE_LIMITS) as readonly (keyof HandPose)[];

/** A still posed by hand: what its head, gaze and mouth do. Letting go gives it back to what moved it. */
export function PosePanel({ posing: { pose, show } }: { posing: HandPosing }) {
  const canPose = useAppState(
    ({ status }) => status?.mode === 'animate' && status.sources.length > 0 && status.recording === null,
  );
  const words = messages.pose;
  if (!canPose) return null;
  if (!pose) {
    return (
      <div className="button-row panel">
        <button
          type="button"
          onClick={() => {
            show(RESTING_POSE);
          }}
        >
          {words.start}
        </button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={words.group} className="panel">
      <p className="hint">{words.hint}</p>
      {NAMES.map((name) => {
        const [minimum, maximum] = POSE_LIMITS[name];
        return (
          <SliderField
            key={name}
            name={words.sliders[name]}
            value={pose[name]}
            minimum={minimum}
            maximum={maximum}
            {...(name.endsWith('Degrees') && { format: formatDegrees })}
            onChange={(value) => {
              show({ ...pose, [name]: value });
            }}
          />
        );
      })}
      <div className="button-row">
        <button
          type="button"
          onClick={() => {
            show(RESTING_POSE);
          }}
        >
          {words.straight}
        </button>
        <button
          type="button"
          onClick={() => {
            show(null);
          }}
        >
          {words.letGo}
        </button>
      </div>
    </div>
  );
}
