import { useEffect, useRef } from 'react';
import { fill, messages } from '../../locales';
import type { StudioStatus, SubjectReport } from '../../studio';
import { formatTime } from '../components/format-values';
import { useSession } from '../use-app';
import { AttestForm } from './AttestForm';
import { FaceChoice } from './FaceChoice';
import { roleName } from './role-name';

interface SubjectCardProps {
  readonly subject: SubjectReport;
  /** Position in the list of people, from 1. */
  readonly number: number;
  readonly status: StudioStatus;
}

/** One person: their face (a mosaic until they agreed), what it is used for, and their consent. */
export function SubjectCard({ subject, number, status }: SubjectCardProps) {
  const session = useSession();
  const { people } = messages;
  const picture = [status.target, ...status.sources].find(
    (candidate) => candidate?.pictureId === subject.pictureId,
  );
  const name = fill(people.person, {
    number,
    role: roleName(subject.roles, status.mode),
    fileName: picture?.fileName ?? '',
    face: subject.faceIndex + 1,
  });
  const { consent } = subject;
  const isBystander = !subject.inPlay && subject.roles.includes('target');
  // A source that nobody wears yet is about to be worn; a portrait that does not move is one of before.
  const isAwaited = subject.inPlay || (status.mode === 'swap' && !isBystander);
  return (
    <div
      role="group"
      aria-label={name}
      className="subject"
      data-consent={consent ? consent.state : 'missing'}
    >
      <FaceCanvas subjectId={subject.subjectId} />
      <div className="subject-body">
        <h3>{name}</h3>
        {status.mode === 'swap' && subject.roles.includes('target') && (
          <FaceChoice targetFaceIndex={subject.faceIndex} status={status} />
        )}
        {isBystander && <p className="hint">{people.bystander}</p>}
        {consent ? (
          <p className="attested">
            {fill(people.attested, {
              kind: messages.attest.kinds[consent.kind],
              display: consent.display,
              until: formatTime(consent.validUntil),
            })}{' '}
            <button type="button" onClick={() => void session.withdraw(consent.recordId)}>
              {people.withdraw}
            </button>
            <button type="button" onClick={() => void session.desk.showReceipt(consent.recordId)}>
              {messages.consents.receipt.open}
            </button>
            {consent.isPreviewOnly && (
              <> {fill(messages.scope.previewOnly, { age: status.policy.ageLimit })}</>
            )}
          </p>
        ) : (
          <AttestForm
            subjectId={subject.subjectId}
            status={status}
            fileName={picture?.fileName ?? ''}
            isOpen={isAwaited}
          />
        )}
      </div>
    </div>
  );
}

function FaceCanvas({ subjectId }: { subjectId: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const session = useSession();
  useEffect(() => {
    if (canvas.current) void session.showFace(subjectId, canvas.current);
  }, [session, subjectId]);
  return (
    <canvas
      ref={canvas}
      className="subject-face"
      role="img"
      aria-label={messages.people.face}
      width={96}
      height={96}
    />
  );
}
