import type { ConsentSummary, FaceReference } from '../consent';
import type { SubjectReport } from './messages';
import { type Picture, faceReference, subjectIdOf } from './picture';
import type { StudioState } from './studio-state';

/** One person in the pictures: a face of a file, wherever it appears. */
export interface Subject {
  readonly subjectId: string;
  readonly face: FaceReference;
  readonly pictureId: string;
  readonly roles: readonly ('source' | 'target')[];
  readonly inPlay: boolean;
}

/**
 * Everyone who has to be answered for: each face of the target, each source face that is worn, and of an unused source
 * its largest face. Sources first; the same face of the same file is listed once, in both roles.
 */
export function listSubjects({ target, sources, assignments }: StudioState): Subject[] {
  const appearances: Subject[] = [];
  const appear = (picture: Picture, faceIndex: number, inPlay: boolean) => {
    const face = faceReference(picture, faceIndex);
    appearances.push({
      subjectId: subjectIdOf(face),
      face,
      pictureId: picture.pictureId,
      roles: [picture.role],
      inPlay,
    });
  };
  for (const source of sources) {
    const worn = new Set(
      assignments
        .filter(({ sourcePictureId }) => sourcePictureId === source.pictureId)
        .map(({ sourceFaceIndex }) => sourceFaceIndex),
    );
    for (const faceIndex of worn.size > 0 ? worn : [0]) appear(source, faceIndex, worn.size > 0);
  }
  target?.faces.forEach((_, faceIndex) => {
    appear(
      target,
      faceIndex,
      assignments.some(({ targetFaceIndex }) => targetFaceIndex === faceIndex),
    );
  });
  const subjects = new Map<string, Subject>();
  for (const subject of appearances) {
    const known = subjects.get(subject.subjectId);
    subjects.set(
      subject.subjectId,
      known
        ? {
            ...known,
            roles: [...new Set([...known.roles, ...subject.roles])],
            inPlay: known.inPlay || subject.inPlay,
          }
        : subject,
    );
  }
  return [...subjects.values()];
}

export function reportSubject(subject: Subject, consent: ConsentSummary | null): SubjectReport {
  const { subjectId, pictureId, face, roles, inPlay } = subject;
  return { subjectId, pictureId, faceIndex: face.faceIndex, roles, inPlay, consent };
}
