import type { Size } from '../core';
import { type LabelRecord, markFace, planLabel } from '../label';
import { reenactSwap } from '../reenact';
import type { LabelledFrame, Renderer } from '../render';
import type { ConsentGate, FaceReference } from '../consent';
import { type Picture, faceReference } from './picture';
import { type StudioState, type Swap, listSwaps } from './studio-state';

/** What one drawing shows, and of whom. */
export interface Composition {
  readonly kind: 'unconsented' | 'unchanged' | 'swapped';
  /** Swaps that everyone concerned agreed to. */
  readonly swaps: readonly Swap[];
  /** Faces of the target that stay hidden, by their position. */
  readonly hiddenFaceIndices: readonly number[];
  /** Everyone who can be recognised in the drawing, some perhaps twice: a grant has to cover them all. */
  readonly facesShown: readonly FaceReference[];
}

/** Decides who is shown: a face without a consent for this purpose is hidden, and so is one that would be worn without. */
export function compositionOf(state: StudioState, gate: ConsentGate): Composition {
  const isOpen = (face: FaceReference) => gate.consentFor(face, state.purpose) !== null;
  const wanted = listSwaps(state);
  const swaps = wanted.filter(({ sourceFace, targetFace }) => isOpen(sourceFace) && isOpen(targetFace));
  const { target } = state;
  const facesShown = swaps.map(({ sourceFace }) => sourceFace);
  const hiddenFaceIndices: number[] = [];
  target?.faces.forEach((_, faceIndex) => {
    const face = faceReference(target, faceIndex);
    const isWaiting =
      wanted.some((swap) => swap.targetFaceIndex === faceIndex) &&
      !swaps.some((swap) => swap.targetFaceIndex === faceIndex);
    if (isWaiting || !isOpen(face)) hiddenFaceIndices.push(faceIndex);
    else facesShown.push(face);
  });
  const kind =
    swaps.length < wanted.length
      ? 'unconsented'
      : swaps.length > 0
        ? 'swapped'
        : hiddenFaceIndices.length > 0
          ? 'unconsented'
          : 'unchanged';
  return { kind, swaps, hiddenFaceIndices, facesShown };
}

/**
 * Draws a composition at `size`, label and all. The caller closes the frame.
 *
 * @throws LabelError, RenderError
 */
export function composePicture(
  renderer: Renderer,
  state: StudioState,
  { kind, swaps, hiddenFaceIndices }: Composition,
  record: LabelRecord,
  size: Size,
): LabelledFrame {
  const { target, settings } = state;
  if (!target) throw new TypeError('There is no target to compose.');
  const targetSize = sizeOf(target);
  const scale = size.width / targetSize.width;
  const layers = swaps.map(({ source, sourceFaceIndex, targetFaceIndex }) => ({
    source: source.frame,
    settings,
    mesh: reenactSwap(
      source.faces[sourceFaceIndex]!,
      sizeOf(source),
      target.faces[targetFaceIndex]!,
      targetSize,
      settings,
    ),
  }));
  return renderer.compose({
    target: target.frame,
    size,
    swaps: layers,
    mosaics: hiddenFaceIndices.map((faceIndex) => target.faces[faceIndex]!),
    unconsentedBanner: kind === 'unconsented',
    labelPlan: planLabel(
      record,
      size,
      layers.map(({ mesh }) => markFace(mesh.drawnPointsInPixels, scale)),
    ),
  });
}

function sizeOf({ frame }: Picture): Size {
  return { width: frame.widthInPixels, height: frame.heightInPixels };
}
