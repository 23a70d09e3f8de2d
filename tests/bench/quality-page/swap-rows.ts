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
    const { pixels, face, labels } = await swap(atelier, source, target);
    if (face === null) {
      lost.push(path);
      continue;
    }
    frames.push({
      target: path,
      seamStep: seamStep(pixels, target.pixels, target.face.landmarksInPixels, labels),
      poseErrorInDegrees: angleBetween(face.pose.rotation, target.face.pose.rotation),
    });
    show(`${row.id} ${path}`, [source.pixels, target.pixels, pixels]);
  }
  return { id: row.id, frames, lost };
}

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
  using opened = frameOf(await createImageBitmap(file));
  const [face] = await atelier.finder.findFaces(opened, new AbortController().signal);
  return {
    pixels: pixelsOf(opened.bitmap),
    face: face ?? null,
    labels: [labelPlan.plate, ...labelPlan.tags].map(({ box }) => box),
  };
}
