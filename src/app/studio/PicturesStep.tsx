import { fill, messages } from '../../locales';
import { FileField } from '../components/FileField';
import { useAppState, useSession } from '../use-app';
import { CameraPanel } from './CameraPanel';
import { ModeChoice } from './ModeChoice';
import { MotionChoice } from './MotionChoice';
import { PictureRow } from './PictureRow';
import type { CameraMemory } from './use-camera-memory';

const PICTURES = 'image/*';
const PICTURES_AND_CLIPS = 'image/*,video/*,.mkv,.mov';
const PERFORMANCES = 'application/json,.json';
/** A chorus has no more voices than this. */
const CHORUS_LIMIT = 16;

export function PicturesStep({ camera }: { camera: CameraMemory }) {
  const session = useSession();
  const status = useAppState((state) => state.status);
  const mode = status?.mode ?? 'swap';
  const sourceCount = status?.sources.length ?? 0;
  const { pictures, modes } = messages;
  const source = modes.sources[mode];
  const target = modes.targets[mode];
  const isMotionOnly = mode === 'animate' || mode === 'chorus';
  const places = mode === 'chorus' ? CHORUS_LIMIT - sourceCount : 1;
  const addSources = async (files: readonly File[]) => {
    for (const file of files) await session.addSource(file);
  };
  return (
    <section aria-labelledby="pictures-heading">
      <h2 id="pictures-heading">{pictures.heading}</h2>
      <ModeChoice />
      <div className="picture-fields">
        {source && (
          <FileField
            label={source.label}
            hint={places > 0 ? fill(source.hint, { count: sourceCount }) : pictures.sourcesFull}
            accept={PICTURES}
            limit={places}
            onFiles={(files) => void addSources(files)}
          />
        )}
        <FileField
          label={target.label}
          hint={target.hint}
          accept={isMotionOnly ? `${PICTURES_AND_CLIPS},${PERFORMANCES}` : PICTURES_AND_CLIPS}
          onFiles={([file]) => {
            if (file) void session.setTarget(file);
          }}
        />
      </div>
      <p className="hint">{pictures.formats}</p>
      <ul className="picture-list">
        {status?.sources.map((picture) => (
          <PictureRow key={picture.pictureId} picture={picture} />
        ))}
        {status?.target && (
          <PictureRow picture={status.target} target={status.target} playback={status.playback} />
        )}
      </ul>
      <CameraPanel camera={camera} />
      {isMotionOnly && <MotionChoice />}
    </section>
  );
}
