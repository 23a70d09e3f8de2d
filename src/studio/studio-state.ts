import { DEFAULT_SWAP_SETTINGS, type SwapSettings } from '../reenact';
import type { FaceReference, Purpose } from '../consent';
import type { Assignment } from './messages';
import { type Picture, faceReference } from './picture';

/** Everything that a picture here is made of. Immutable: a change makes a new state; the pictures in it are the studio's. */
export interface StudioState {
  readonly target: Picture | null;
  readonly sources: readonly Picture[];
  readonly assignments: readonly Assignment[];
  readonly settings: SwapSettings;
  readonly purpose: Purpose;
}

export const EMPTY_STATE: StudioState = {
  target: null,
  sources: [],
  assignments: [],
  settings: DEFAULT_SWAP_SETTINGS,
  purpose: 'personal',
};

/** One assignment with what it joins. */
export interface Swap {
  readonly target: Picture;
  readonly targetFaceIndex: number;
  readonly source: Picture;
  readonly sourceFaceIndex: number;
  readonly targetFace: FaceReference;
  readonly sourceFace: FaceReference;
}

/** The assignments that can be carried out, with their pictures. */
export function listSwaps({ target, sources, assignments }: StudioState): Swap[] {
  if (!target) return [];
  return assignments.flatMap(({ targetFaceIndex, sourcePictureId, sourceFaceIndex }) => {
    const source = sources.find(({ pictureId }) => pictureId === sourcePictureId);
    if (!source?.faces[sourceFaceIndex] || !target.faces[targetFaceIndex]) return [];
    const [targetFace, sourceFace] = [
      faceReference(target, targetFaceIndex),
      faceReference(source, sourceFaceIndex),
    ];
    return [{ target, targetFaceIndex, source, sourceFaceIndex, targetFace, sourceFace }];
  });
}

/** The state with its assignments made whole: none that points nowhere, and one to begin with where there is none. */
export function withAssignments(state: StudioState): StudioState {
  const kept = listSwaps(state).map(({ targetFaceIndex, source, sourceFaceIndex }) => ({
    targetFaceIndex,
    sourcePictureId: source.pictureId,
    sourceFaceIndex,
  }));
  const [source] = state.sources;
  if (kept.length > 0 || !source || !state.target) return { ...state, assignments: kept };
  return {
    ...state,
    assignments: [{ targetFaceIndex: 0, sourcePictureId: source.pictureId, sourceFaceIndex: 0 }],
  };
}

export function picturesOf({ target, sources }: StudioState): Picture[] {
  return target ? [target, ...sources] : [...sources];
}
