import { type CSSProperties, useEffect, useRef } from 'react';
import { fill, messages } from '../../locales';
import { useAppState, useSession } from '../use-app';
import { SampleButton } from './SampleButton';

/** The labelled picture. The canvas belongs to the studio worker: what it shows has the label burned in. */
export function Preview() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const session = useSession();
  const status = useAppState((state) => state.status);
  const { preview } = messages;
  useEffect(() => {
    if (canvas.current) void session.openPreview(canvas.current);
  }, [session]);
  const state = status?.preview ?? 'empty';
  const proportions = status?.previewSize ?? { width: 4, height: 3 };
  const frameStyle = { '--preview-ratio': proportions.width / proportions.height } as CSSProperties;
  return (
    <section
      className="preview"
      data-state={state}
      aria-label={`${preview.name}: ${preview.state[state] || preview.empty}`}
    >
      <div className="preview-frame" style={frameStyle}>
        <canvas ref={canvas} role="img" aria-label={preview.name} width={4} height={3} />
        {state === 'empty' ? (
          <div className="preview-empty">
            <p>{preview.empty}</p>
            <SampleButton />
          </div>
        ) : (
          <FaceBoxes />
        )}
      </div>
      <p className="preview-caption">{preview.state[state]}</p>
      {state !== 'empty' && <SampleButton again />}
    </section>
  );
}

/** A box on each face of the target: pressed when the face is replaced. */
function FaceBoxes() {
  const session = useSession();
  const status = useAppState((state) => state.status);
  const target = status?.target;
  const [source] = status?.sources ?? [];
  // One face needs no choosing.
  if (!target || !source || target.faceBoxes.length < 2) return null;
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
