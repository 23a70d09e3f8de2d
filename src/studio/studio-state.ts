import { type AnimateSettings, DEFAULT_ANIMATE_SETTINGS, DEFAULT_SWAP_SETTINGS } from '../reenact';
import {
  type Audience,
  type ConsentPolicy,
  type FaceReference,
  type Operation,
  type Purpose,
  allowedChoices,
} from '../consent';
import type { Assignment, HandPose, StudioMode, StudioSettings } from './messages';
import type { MovingTarget } from './moving-target';
import { type Picture, faceReference } from './picture';

/** What faces are put onto, or what moves them. */
export type Target = Picture | MovingTarget;

/** Everything that a picture here is made of. Immutable: a change makes a new state; the pictures in it are the studio's. */
export interface StudioState {
  readonly mode: StudioMode;
  readonly target: Target | null;
  readonly sources: readonly Picture[];
  readonly assignments: readonly Assignment[];
  readonly settings: StudioSettings;
  /** A still posed by hand; null where something else moves it. */
  readonly pose: HandPose | null;
  readonly purpose: Purpose;
  /** Who is going to see what is made. */
  readonly audience: Audience;
}

const ANIMATE: AnimateSettings = DEFAULT_ANIMATE_SETTINGS;

export const DEFAULT_SETTINGS: StudioSettings = { swap: DEFAULT_SWAP_SETTINGS, animate: ANIMATE };

export const EMPTY_STATE: StudioState = {
  mode: 'swap',
  target: null,
  sources: [],
  assignments: [],
  settings: DEFAULT_SETTINGS,
  pose: null,
  purpose: 'personal',
  audience: 'private',
};

/** The state with a purpose and an audience that the operator allows, where there is one. */
export function withinPolicy(state: StudioState, policy: ConsentPolicy): StudioState {
  const { purposes, audiences } = allowedChoices(policy);
  return {
    ...state,
    purpose: purposes.includes(state.purpose) ? state.purpose : (purposes[0] ?? state.purpose),
    audience: audiences.includes(state.audience) ? state.audience : (audiences[0] ?? state.audience),
  };
}

/** A chorus has no more members than this. */
export const LARGEST_CHORUS = 16;

/** One assignment with what it joins. */
export interface Swap {
  readonly targetFaceIndex: number;
  readonly source: Picture;
  readonly sourceFaceIndex: number;
  readonly targetFace: FaceReference;
  readonly sourceFace: FaceReference;
}

/** Positions of the target's faces: of a moving target, of everyone who was seen in it so far. */
export function faceIndicesOf(target: Target): readonly number[] {
  return target.kind === 'picture' ? target.faces.map((_, index) => index) : target.people.trackIds;
}

/** What is done with the faces, and what for: what a consent for the preview has to cover. */
export function useOf({ mode, purpose }: StudioState): {
  readonly operation: Operation;
  readonly purpose: Purpose;
} {
  return { operation: mode, purpose };
}

/** The assignments that can be carried out, with their pictures. */
export function listSwaps({ target, sources, assignments }: StudioState): Swap[] {
  if (!target) return [];
  const known = faceIndicesOf(target);
  return assignments.flatMap(({ targetFaceIndex, sourcePictureId, sourceFaceIndex }) => {
    const source = sources.find(({ pictureId }) => pictureId === sourcePictureId);
    if (!source?.faces[sourceFaceIndex] || !known.includes(targetFaceIndex)) return [];
    const [targetFace, sourceFace] = [
      faceReference(target, targetFaceIndex),
      faceReference(source, sourceFaceIndex),
    ];
    return [{ targetFaceIndex, source, sourceFaceIndex, targetFace, sourceFace }];
  });
}

/** The two people of the target who exchange faces; null until two are known. */
export function tradingPair({ mode, target }: StudioState): readonly [number, number] | null {
  if (mode !== 'trade' || !target) return null;
  const [one, other] = faceIndicesOf(target);
  return one === undefined || other === undefined ? null : [one, other];
}

/** The stills that move: the newest source, or all of them. */
export function movedStills({ mode, sources }: StudioState): readonly Picture[] {
  if (mode === 'animate') return sources.slice(-1);
  return mode === 'chorus' ? sources.slice(0, LARGEST_CHORUS) : [];
}

/** Whoever moves the stills: the first person seen in the target, unless it is a performance, which is nobody's. */
export function driverOf({ target }: StudioState): number | null {
  return target === null || target.kind === 'performance' ? null : (faceIndicesOf(target)[0] ?? null);
}

/** The state with its assignments made whole: none that points nowhere, and one to begin with where there is none. */
export function withAssignments(state: StudioState): StudioState {
  const kept = listSwaps(state).map(({ targetFaceIndex, source, sourceFaceIndex }) => ({
    targetFaceIndex,
    sourcePictureId: source.pictureId,
    sourceFaceIndex,
  }));
  const [source] = state.sources;
  const [firstFace] = state.target ? faceIndicesOf(state.target) : [];
  if (kept.length > 0 || !source || firstFace === undefined) return { ...state, assignments: kept };
  return {
    ...state,
    assignments: [{ targetFaceIndex: firstFace, sourcePictureId: source.pictureId, sourceFaceIndex: 0 }],
  };
}

/** Every still of the state, the target among them where it is one. */
export function picturesOf({ target, sources }: StudioState): Picture[] {
  return target?.kind === 'picture' ? [target, ...sources] : [...sources];
}

/** Everything in a state that somebody chose and that has to be closed one day. */
export function filesOf({ target, sources }: StudioState): Target[] {
  return target ? [target, ...sources] : [...sources];
}
