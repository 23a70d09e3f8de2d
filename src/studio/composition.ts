import type { Size } from '../core';
import type { Frame } from '../capture';
import type { Face } from '../landmarks';
import type { FaceReference } from '../consent';
import { faceReference, sizeOfFrame } from './picture';
import type { Scene, SceneFace } from './scene';
import { type StudioState, listSwaps, tradingPair } from './studio-state';

/** Whether a face may be shown now, for the purpose of the state. */
export type ConsentQuestion = (face: FaceReference) => boolean;

/** A face to be worn, and the picture in which it is. */
export interface WornFace {
  readonly frame: Frame;
  readonly size: Size;
  readonly face: Face;
  readonly reference: FaceReference;
  /** Stays the same as long as it is the same face of the same person. */
  readonly key: string;
}

/** One face in the place of another, agreed to by both. */
export interface AgreedSwap {
  readonly target: SceneFace;
  readonly worn: WornFace;
}

/** What one drawing shows, and of whom. */
export interface Composition {
  readonly kind: 'unconsented' | 'unchanged' | 'swapped';
  readonly swaps: readonly AgreedSwap[];
  /** Faces of the scene that stay hidden, lost ones included. */
  readonly hidden: readonly Pick<Face, 'box'>[];
  /** Everyone who can be recognised in the drawing, some perhaps twice: a grant has to cover them all. */
  readonly facesShown: readonly FaceReference[];
}

/** A swap that was asked for, whether or not its target is in the scene. */
interface WantedSwap {
  readonly targetFaceIndex: number;
  readonly sourceFace: FaceReference;
  /** Null while the face to be worn is not to be seen. */
  readonly worn: WornFace | null;
}

/** Decides who is shown: a face without a consent for this purpose is hidden, and so is one that would be worn without. */
export function compositionOf(state: StudioState, scene: Scene, isOpen: ConsentQuestion): Composition {
  const { target } = state;
  if (!target) return { kind: 'unchanged', swaps: [], hidden: [], facesShown: [] };
  const wanted = wantedSwaps(state, scene);
  const swaps: AgreedSwap[] = [];
  const hidden: Pick<Face, 'box'>[] = [];
  const facesShown: FaceReference[] = [];
  for (const sceneFace of scene.faces) {
    const reference = faceReference(target, sceneFace.faceIndex);
    const swap = wanted.find(({ targetFaceIndex }) => targetFaceIndex === sceneFace.faceIndex);
    if (!isOpen(reference) || (swap && (!swap.worn || !isOpen(swap.sourceFace)))) {
      hidden.push(sceneFace.face);
      continue;
    }
    facesShown.push(reference);
    if (!swap?.worn) continue;
    facesShown.push(swap.sourceFace);
    swaps.push({ target: sceneFace, worn: swap.worn });
  }
  // Whoever was lost from sight is hidden where they may still be, unless they may be seen as they are.
  for (const { faceIndex, box } of scene.lost) {
    const isSwapped = wanted.some(({ targetFaceIndex }) => targetFaceIndex === faceIndex);
    if (isSwapped || !isOpen(faceReference(target, faceIndex))) hidden.push({ box });
  }
  const isAgreed = wanted.every(
    ({ targetFaceIndex, sourceFace }) => isOpen(faceReference(target, targetFaceIndex)) && isOpen(sourceFace),
  );
  return { kind: kindOf(wanted.length, isAgreed, hidden.length), swaps, hidden, facesShown };
}

function kindOf(wanted: number, isAgreed: boolean, hidden: number): Composition['kind'] {
  if (!isAgreed) return 'unconsented';
  if (wanted > 0) return 'swapped';
  return hidden > 0 ? 'unconsented' : 'unchanged';
}

function wantedSwaps(state: StudioState, scene: Scene): WantedSwap[] {
  if (state.mode === 'trade') return wantedTrades(state, scene);
  return listSwaps(state).map(({ targetFaceIndex, source, sourceFaceIndex, sourceFace }) => ({
    targetFaceIndex,
    sourceFace,
    worn: {
      frame: source.frame,
      size: sizeOfFrame(source.frame),
      face: source.faces[sourceFaceIndex]!,
      reference: sourceFace,
      key: `${source.pictureId} ${sourceFaceIndex}`,
    },
  }));
}

/** Both ways at once, each face read from the frame as it was. */
function wantedTrades(state: StudioState, { frame, size, faces }: Scene): WantedSwap[] {
  const { target } = state;
  const pair = tradingPair(state);
  if (!target || !pair) return [];
  const [one, other] = pair;
  return [
    [one, other],
    [other, one],
  ].map(([targetFaceIndex, sourceFaceIndex]) => {
    const reference = faceReference(target, sourceFaceIndex!);
    const present = faces.find(({ faceIndex }) => faceIndex === sourceFaceIndex);
    const worn = present && {
      frame,
      size,
      face: present.face,
      reference,
      key: `${target.pictureId} ${sourceFaceIndex!}`,
    };
    return { targetFaceIndex: targetFaceIndex!, sourceFace: reference, worn: worn ?? null };
  });
}
