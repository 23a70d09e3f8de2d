import { fill, messages } from '../../locales';
import type { PictureReport } from '../../studio';
import { FileField } from '../components/FileField';
import { pluralForm } from '../components/format-values';
import { useAppState, useSession } from '../use-app';
import { ModeChoice } from './ModeChoice';

const ACCEPTED = 'image/*';

export function PicturesStep() {
  const session = useSession();
  const status = useAppState((state) => state.status);
  const { pictures } = messages;
  return (
    <section aria-labelledby="pictures-heading">
      <h2 id="pictures-heading">{pictures.heading}</h2>
      <ModeChoice />
      <div className="picture-fields">
        <FileField
          label={pictures.source}
          hint={pictures.sourceHint}
          accept={ACCEPTED}
          onFile={(file) => void session.addSource(file)}
        />
        <FileField
          label={pictures.target}
          hint={pictures.targetHint}
          accept={ACCEPTED}
          onFile={(file) => void session.setTarget(file)}
        />
      </div>
      <p className="hint">{pictures.formats}</p>
      <ul className="picture-list">
        {status?.sources.map((picture) => (
          <PictureRow key={picture.pictureId} picture={picture} />
        ))}
        {status?.target && <PictureRow picture={status.target} />}
      </ul>
    </section>
  );
}

function PictureRow({ picture }: { picture: PictureReport }) {
  const session = useSession();
  const { pictures, notices, people } = messages;
  return (
    <li>
      <span>
        <strong>{picture.fileName}</strong> ({people.role[picture.role]}){' '}
        {fill(pictures.size, { ...picture.size })},{' '}
        {fill(pluralForm(pictures.faces, picture.faceBoxes.length), { count: picture.faceBoxes.length })}
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
        onClick={() => void session.removePicture(picture.pictureId)}
      >
        ✕
      </button>
    </li>
  );
}
