import { messages } from '../../locales';
import type { HandPose, StudioStatus } from '../../studio';
import { SliderField } from '../components/SliderField';
import { formatDegrees } from '../components/format-values';
import { useAppState } from '../use-app';
import { POSE_LIMITS, RESTING_POSE } from './dragged-pose';
import type { HandPosing } from './use-hand-pose';

const NAMES = Object.keys(POSE_LIMITS) as readonly (keyof HandPose)[];

function canPose(status: StudioStatus | null): boolean {
  return status?.mode === 'animate' && status.sources.length > 0 && status.recording === null;
}

/** Below the preview: takes the still into the hand, and gives it back to what moved it. */
export function PoseButtons({ posing: { pose, show } }: { posing: HandPosing }) {
  const isPossible = useAppState(({ status }) => canPose(status));
  const words = messages.pose;
  if (!isPossible) return null;
  return (
    <div className="pose-buttons">
      <div className="button-row">
        {pose ? (
          <>
            <button
              type="button"
              onClick={() => {
                show(null);
              }}
            >
              {words.letGo}
            </button>
            <button
              type="button"
              onClick={() => {
                show(RESTING_POSE);
              }}
            >
              {words.straight}
            </button>
          </>
        ) : (
          <button
            type="button"
            onClick={() => {
              show(RESTING_POSE);
            }}
          >
            {words.start}
          </button>
        )}
      </div>
      {pose && <p className="hint">{words.hint}</p>}
    </div>
  );
}

/** What head, gaze and mouth of a still in the hand do. */
export function PoseSliders({ posing: { pose, show } }: { posing: HandPosing }) {
  const isPossible = useAppState(({ status }) => canPose(status));
  const words = messages.pose;
  if (!pose || !isPossible) return null;
  return (
    <div role="group" aria-label={words.group} className="pose-sliders">
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
    </div>
  );
}
