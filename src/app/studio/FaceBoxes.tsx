import type { CSSProperties } from 'react';
import { fill, messages } from '../../locales';
import { useAppState, useSession } from '../use-app';

/** A box on each face of a picture: pressed when the face is replaced. Faces on the move are chosen in the list of people. */
export function FaceBoxes() {
  const session = useSession();
  const status = useAppState((state) => state.status);
  const target = status?.target;
  const [source] = status?.sources ?? [];
  if (status?.mode !== 'swap' || target?.kind !== 'picture') return null;
  // One face needs no choosing.
  if (!source || target.faceBoxes.length < 2) return null;
  return target.faceBoxes.map((box, faceIndex) => {
    const isReplaced = status.assignments.some((assignment) => assignment.targetFaceIndex === faceIndex);
    const name = isReplaced ? messages.preview.faceBoxReplaced : messages.preview.faceBox;
    const place: CSSProperties = {
      left: `${(100 * box.left) / target.size.width}%`,
      top: `${(100 * box.top) / target.size.height}%`,
      width: `${(100 * box.width) / target.size.width}%`,
      height: `${(100 * box.height) / target.size.height}%`,
    };
    return (
      <button
        key={faceIndex}
        type="button"
        className="face-box"
        style={place}
        aria-pressed={isReplaced}
        aria-label={fill(name, { number: faceIndex + 1 })}
        onClick={() => {
          void session.assign({
            targetFaceIndex: faceIndex,
            source: isReplaced ? null : { pictureId: source.pictureId, faceIndex: 0 },
          });
        }}
      >
        <span>{faceIndex + 1}</span>
      </button>
    );
  });
}
