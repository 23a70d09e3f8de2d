import { fill, messages } from '../../locales';
import type { PictureReport, PlaybackReport, TargetReport } from '../../studio';
import { formatClock, pluralForm } from '../components/format-values';
import { useAppState, useSession } from '../use-app';
import { roleName } from './role-name';

interface PictureRowProps {
  readonly picture: PictureReport;
  /** The same picture again, when it is the target. */
  readonly target?: TargetReport;
  readonly playback?: PlaybackReport | null;
}

/** One file, or the camera: what it is, and the way to be rid of it. */
export function PictureRow({ picture, target, playback }: PictureRowProps) {
  const session = useSession();
  const mode = useAppState((state) => state.status?.mode ?? 'swap');
  const { pictures, notices } = messages;
  const facts =
    target && target.kind !== 'picture' ? movingFacts(target, playback ?? null) : stillFacts(picture);
  return (
    <li>
      <span>
        <strong>{picture.fileName}</strong> ({roleName([picture.role], mode)}) {facts.join(', ')}
        {picture.notices.map((notice) => (
          <span key={notice} className="hint">
            {' '}
            {notices[notice]}
          </span>
        ))}
      </span>
      <button
        type="button"
        aria-label={fill(pictures.remove, { fileName: picture.fileName })}
        onClick={() => {
          void (target?.kind === 'camera'
            ? session.filming.closeCamera()
            : session.removePicture(picture.pictureId));
        }}
      >
        ✕
      </button>
    </li>
  );
}

function stillFacts({ size, faceBoxes }: PictureReport): string[] {
  const { pictures } = messages;
  return [
    fill(pictures.size, { ...size }),
    fill(pluralForm(pictures.faces, faceBoxes.length), { count: faceBoxes.length }),
  ];
}

function movingFacts({ kind, size, hasSound }: TargetReport, playback: PlaybackReport | null): string[] {
  const { pictures } = messages;
  const { kinds, sound, silent } = pictures.clip;
  return [
    kinds[kind],
    size.width > 0 && fill(pictures.size, { ...size }),
    playback?.durationSeconds != null && formatClock(playback.durationSeconds),
    kind !== 'performance' && (hasSound ? sound : silent),
  ].filter((fact) => fact !== false);
}
