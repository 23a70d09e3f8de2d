import { cropFace } from '../../../src/inspect';
import type { Face } from '../../../src/landmarks';
import { DEFAULT_SWAP_SETTINGS, reenactSwap } from '../../../src/reenact';
import { planLabel } from '../../../src/label';
import { encodeLabelledFrame } from '../../../src/render';
import { type Atelier, BENCH_RECORD, type Sitter } from './atelier';
import { angleBetween } from './face-measures';
import { type Pixels, frameOf, pixelsOf } from './picture';
import { seamStep } from './seam-step';

/** A row of the data: a source, and frames of a target whose face it takes. */
export interface SwapRow {
  readonly id: string;
  readonly mode: 'swap';
  readonly source: string;
  readonly frames: readonly { readonly target: string }[];
}

export interface SwapFrame {
  readonly target: string;
  /** How much more the colour changes across the outline of the face than in the target itself. */
  readonly seamStep: number;
  readonly poseErrorInDegrees: number;
  /** Euclidean distances of face descriptors. */
  readonly distanceToSource: number;
  readonly distanceToTarget: number;
}

export interface SwapResult {
  readonly id: string;
  readonly frames: readonly SwapFrame[];
  /** Targets in whose swap no face was found again. */
  readonly lost: readonly string[];
}

export async function measureSwapRow(
  atelier: Atelier,
  row: SwapRow,
  show: (title: string, pictures: readonly Pixels[]) => void,
): Promise<SwapResult> {
  const source = await atelier.sitter(row.source);
  const frames: SwapFrame[] = [];
  const lost: string[] = [];
  for (const { target: path } of row.frames) {
    const target = await atelier.sitter(path);
    const { bitmap, pixels, face, labels } = await swap(atelier, source, target);
    if (face === null) {
      bitmap.close();
      lost.push(path);
      continue;
    }
    const distanceTo = async (sitter: Sitter): Promise<number> =>
      distanceBetween(atelier, { bitmap, face }, { bitmap: sitter.frame.bitmap, face: sitter.face });
    const [distanceToSource, distanceToTarget] = [await distanceTo(source), await distanceTo(target)];
    bitmap.close();
    frames.push({
      target: path,
      seamStep: seamStep(pixels, target.pixels, target.face.landmarksInPixels, labels),
      poseErrorInDegrees: angleBetween(face.pose.rotation, target.face.pose.rotation),
      distanceToSource,
      distanceToTarget,
    });
    show(`${row.id} ${path}`, [source.pixels, target.pixels, pixels]);
  }
  return { id: row.id, frames, lost };
}

interface Seen {
  readonly bitmap: ImageBitmap;
  readonly face: Face;
}

async function distanceBetween({ inspector }: Atelier, one: Seen, other: Seen): Promise<number> {
  const crops = [one, other].map(({ bitmap, face }) => cropFace(bitmap, face));
  return (await inspector.compareFaces(crops[0]!, crops[1]!)).distance;
}

/** The caller closes the bitmap. */
async function swap(atelier: Atelier, source: Sitter, target: Sitter) {
  const { size } = target;
  const settings = DEFAULT_SWAP_SETTINGS;
  const mesh = reenactSwap(source.face, source.size, target.face, size, settings);
  const labelPlan = planLabel(BENCH_RECORD, size, [target.face.box]);
  using frame = atelier.renderer.compose({
    target: target.frame,
    size,
    swaps: [{ source: source.frame, mesh, settings }],
    mosaics: [],
    unconsentedBanner: false,
    labelPlan,
  });
  const file = new Blob([await encodeLabelledFrame(frame, 'png')], { type: 'image/png' });
  const bitmap = await createImageBitmap(file);
  const opened = frameOf(bitmap);
  const [face] = await atelier.finder.findFaces(opened, new AbortController().signal);
  return {
    bitmap,
    pixels: pixelsOf(bitmap),
    face: face ?? null,
    labels: [labelPlan.plate, ...labelPlan.tags].map(({ box }) => box),
  };
}
