import type { ConsentSummary, FaceReference } from '../consent';
import type { SubjectReport } from './messages';
import { faceReference, subjectIdOf } from './picture';
import { type StudioState, driverOf, faceIndicesOf, movedStills, tradingPair } from './studio-state';

/** One person in the pictures: a face of a file, wherever it appears. */
export interface Subject {
  readonly subjectId: string;
  readonly face: FaceReference;
  readonly pictureId: string;
  readonly roles: readonly ('source' | 'target')[];
  readonly inPlay: boolean;
}

interface Appearance {
  readonly picture: { readonly pictureId: string; readonly fileSha256: string };
  readonly role: 'source' | 'target';
  readonly faceIndex: number;
  readonly inPlay: boolean;
}

/**
 * Everyone who has to be answered for, sources first. In a swap: each face of the target, each source face that is worn, and of an
 * unused source its largest face. In a trade: the faces of the target. Where stills move: their largest faces, and the driver.
 * The same face of the same file is listed once, in both roles.
 */
export function listSubjects(state: StudioState): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const { picture, role, faceIndex, inPlay } of appearancesIn(state)) {
    const face = faceReference(picture, faceIndex);
    const subjectId = subjectIdOf(face);
    const known = subjects.get(subjectId);
    subjects.set(subjectId, {
      subjectId,
      face,
      pictureId: known?.pictureId ?? picture.pictureId,
      roles: [...new Set([...(known?.roles ?? []), role])],
      inPlay: inPlay || (known?.inPlay ?? false),
    });
  }
  return [...subjects.values()];
}

function appearancesIn(state: StudioState): Appearance[] {
  if (state.mode === 'trade') return tradeAppearances(state);
  return state.mode === 'swap' ? swapAppearances(state) : motionAppearances(state);
}

function swapAppearances({ target, sources, assignments }: StudioState): Appearance[] {
  const found: Appearance[] = [];
  for (const source of sources) {
    const worn = new Set(
      assignments
        .filter(({ sourcePictureId }) => sourcePictureId === source.pictureId)
        .map(({ sourceFaceIndex }) => sourceFaceIndex),
    );
    for (const faceIndex of worn.size > 0 ? worn : [0])
      found.push({ picture: source, role: 'source', faceIndex, inPlay: worn.size > 0 });
  }
  if (!target) return found;
  for (const faceIndex of faceIndicesOf(target)) {
    const inPlay = assignments.some(({ targetFaceIndex }) => targetFaceIndex === faceIndex);
    found.push({ picture: target, role: 'target', faceIndex, inPlay });
  }
  return found;
}

function tradeAppearances(state: StudioState): Appearance[] {
  const { target } = state;
  if (!target) return [];
  const pair = tradingPair(state);
  return faceIndicesOf(target).map((faceIndex) => ({
    picture: target,
    role: 'target',
    faceIndex,
    inPlay: pair?.includes(faceIndex) ?? false,
  }));
}

function motionAppearances(state: StudioState): Appearance[] {
  const moved = movedStills(state);
  const found: Appearance[] = state.sources.map((source) => ({
    picture: source,
    role: 'source',
    faceIndex: 0,
    inPlay: moved.includes(source),
  }));
  const driver = driverOf(state);
  if (state.target && driver !== null)
    found.push({ picture: state.target, role: 'target', faceIndex: driver, inPlay: state.pose === null });
  return found;
}

export function reportSubject(subject: Subject, consent: ConsentSummary | null): SubjectReport {
  const { subjectId, pictureId, face, roles, inPlay } = subject;
  return { subjectId, pictureId, faceIndex: face.faceIndex, roles, inPlay, consent };
}
