import { useId } from 'react';
import { fill, messages } from '../../locales';
import type { StudioStatus } from '../../studio';
import { useSession } from '../use-app';

const NOBODY = '';

/** Which source face this face of the target wears. */
export function FaceChoice({ targetFaceIndex, status }: { targetFaceIndex: number; status: StudioStatus }) {
  const id = useId();
  const session = useSession();
  const { people } = messages;
  if (status.sources.length === 0) return null;
  const worn = status.assignments.find((assignment) => assignment.targetFaceIndex === targetFaceIndex);
  return (
    <p className="field-row">
      <label htmlFor={id}>{people.wears}</label>
      <select
        id={id}
        value={worn ? `${worn.sourcePictureId} ${worn.sourceFaceIndex}` : NOBODY}
        onChange={({ target: { value } }) => {
          const [pictureId = '', faceIndex] = value.split(' ');
          void session.assign({
            targetFaceIndex,
            source: value === NOBODY ? null : { pictureId, faceIndex: Number(faceIndex) },
          });
        }}
      >
        <option value={NOBODY}>{people.wearsNobody}</option>
        {status.sources.flatMap(({ pictureId, fileName, faceBoxes }) =>
          faceBoxes.map((_, faceIndex) => (
            <option key={`${pictureId} ${faceIndex}`} value={`${pictureId} ${faceIndex}`}>
              {fill(people.wearsOption, { fileName, face: faceIndex + 1 })}
            </option>
          )),
        )}
      </select>
    </p>
  );
}
