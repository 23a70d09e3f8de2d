import { type Box, type Size, shortSide } from '../core';
import { type Luma, doubled, narrowed } from '../watermark';
import { PLATE_SHAPE_CAP_HEIGHT, PLATE_SHAPE_ROWS, PLATE_WORDS } from './plate-shape';
import { type Template, bestMatch, templateOf } from './template-match';

/** What a look for the label's main plate has shown. */
export interface PlateSighting {
  /** How far the likeliest place is like the plate: the correlation of its brightness with the plate's, at most 1. */
  readonly likeness: number;
  readonly isFound: boolean;
  /** Which of the plate's words can be read there. */
  readonly words: readonly string[];
  /** Where it is, as parts of the picture's width and height. */
  readonly box: Box;
  /** Of the picture as it was looked at. */
  readonly size: Size;
}

/** From here on it is the plate; what pictures without one reach at most is in the test that measures it. */
export const FOUND_LIKENESS = 0.5;
/** A word is there when its own part is as like as this. */
const LEGIBLE_LIKENESS = 0.5;

/** Capitals as parts of a picture's short side: 0.051 as drawn, less in a screenshot, more the more was cropped away. */
const CAP_SHARES = { least: 0.025, most: 0.42 } as const;
const CAP_STEP = 1.05;
const SEARCHED_CAP_IN_PIXELS = 4;
const REFINED_CAP_IN_PIXELS = 9;
/** Smaller letters are no letters. */
const LEAST_CAP_IN_PIXELS = 3.5;
const CANDIDATES = 2;
/** What is less like it at a first look does not become the plate at a second. */
const WORTH_REFINING = 0.3;
const REFINING_FACTORS: readonly number[] = [0.976, 0.988, 1, 1.012, 1.024];

/** A place where the plate may be, in pixels of the picture. */
interface Candidate {
  readonly likeness: number;
  /** Height of its capitals. */
  readonly cap: number;
  readonly left: number;
  readonly top: number;
}

/**
 * Looks for the main plate of this tool's label in a picture of which nothing is known: in any size, wherever it is. It finds what looks like it,
 * whoever drew it.
 */
export function searchPlate(picture: Luma): PlateSighting {
  const short = shortSide(picture);
  const candidates: Candidate[] = [];
  const halves = halvesOf(picture);
  for (let cap = CAP_SHARES.least * short; cap < CAP_SHARES.most * short; cap *= CAP_STEP) {
    const found = cap < LEAST_CAP_IN_PIXELS ? null : bestAmong(halves, cap);
    if (found !== null) candidates.push(found);
  }
  candidates.sort((one, other) => other.likeness - one.likeness);
  const refined = candidates
    .slice(0, CANDIDATES)
    .flatMap((candidate) =>
      candidate.likeness < WORTH_REFINING ? [candidate] : refinedFrom(picture, candidate),
    );
  refined.sort((one, other) => other.likeness - one.likeness);
  const [best] = refined;
  const size = { width: picture.width, height: picture.height };
  if (best === undefined)
    return { likeness: 0, isFound: false, words: [], box: { left: 0, top: 0, width: 0, height: 0 }, size };
  const words = best.likeness >= FOUND_LIKENESS ? legibleWords(picture, best) : [];
  const { width, height } = sizeAt(best.cap);
  const box = {
    left: best.left / picture.width,
    top: best.top / picture.height,
    width: width / picture.width,
    height: height / picture.height,
  };
  return { likeness: best.likeness, isFound: words.length > 0, words, box, size };
}

/** The likeliest place in a picture for a plate whose capitals are `cap` high, looked for as if they were `workingCap`. */
function bestIn(
  picture: Luma,
  cap: number,
  workingCap: number,
  template = templateFor(workingCap),
): Candidate | null {
  const scaled = scaledBy(picture, workingCap / cap);
  const match = bestMatch(scaled, template);
  if (match === null) return null;
  const left = (match.left * picture.width) / scaled.width;
  const top = (match.top * picture.height) / scaled.height;
  return { likeness: match.likeness, cap, left, top };
}

/** A picture, and what is left of it when its sides are halved again and again. */
function halvesOf(picture: Luma): readonly Luma[] {
  const halves = [picture];
  for (let last = picture; shortSide(last) >= 16;) {
    last = narrowed(last, { width: last.width >> 1, height: last.height >> 1 });
    halves.push(last);
  }
  return halves;
}

/** The likeliest place, looked for in the smallest of some sizes of a picture in which capitals are high enough. */
function bestAmong(halves: readonly Luma[], cap: number): Candidate | null {
  const [picture] = halves;
  const level = Math.max(0, Math.min(halves.length - 1, Math.floor(Math.log2(cap / SEARCHED_CAP_IN_PIXELS))));
  const half = halves[level]!;
  const shrunk = half.width / picture!.width;
  const found = bestIn(half, cap * shrunk, SEARCHED_CAP_IN_PIXELS);
  return found === null ? null : { ...found, cap, left: found.left / shrunk, top: found.top / shrunk };
}

/** Close to a candidate, somewhat larger and smaller. */
function refinedFrom(picture: Luma, { cap, left, top }: Candidate): Candidate[] {
  const { width, height } = sizeAt(cap);
  const part = partOf(picture, {
    left: left - cap,
    top: top - cap,
    width: width + 2 * cap,
    height: height + 2 * cap,
  });
  return REFINING_FACTORS.flatMap((factor) => {
    const found = bestIn(part, cap * factor, REFINED_CAP_IN_PIXELS);
    return found === null ? [] : [{ ...found, left: found.left + part.left, top: found.top + part.top }];
  });
}

function legibleWords(picture: Luma, { cap, left, top }: Candidate): string[] {
  const { width, height } = sizeAt(cap);
  const slack = 0.25 * cap;
  return PLATE_WORDS.filter(({ from, to }) => {
    const part = partOf(picture, {
      left: left + from * width - slack,
      top: top - slack,
      width: (to - from) * width + 2 * slack,
      height: height + 2 * slack,
    });
    const template = templateFor(REFINED_CAP_IN_PIXELS, { from, to });
    return (bestIn(part, cap, REFINED_CAP_IN_PIXELS, template)?.likeness ?? 0) >= LEGIBLE_LIKENESS;
  }).map(({ text }) => text);
}

/** How large the shape is with capitals of a height. */
function sizeAt(cap: number): Size {
  const factor = cap / PLATE_SHAPE_CAP_HEIGHT;
  return { width: PLATE_SHAPE_ROWS[0]!.length * factor, height: PLATE_SHAPE_ROWS.length * factor };
}

/** Whole pixels around a box, as far as the picture goes. */
function partOf(picture: Luma, box: Box): Luma & { readonly left: number; readonly top: number } {
  const [left, top] = [Math.max(0, Math.floor(box.left)), Math.max(0, Math.floor(box.top))];
  const width = Math.max(1, Math.min(picture.width, Math.ceil(box.left + box.width)) - left);
  const height = Math.max(1, Math.min(picture.height, Math.ceil(box.top + box.height)) - top);
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = (top + y) * picture.width + left;
    values.set(picture.values.subarray(start, start + width), y * width);
  }
  return { width, height, values, left, top };
}

function scaledBy(picture: Luma, factor: number): Luma {
  const to: Size = {
    width: Math.max(1, Math.round(picture.width * factor)),
    height: Math.max(1, Math.round(picture.height * factor)),
  };
  let large = picture;
  while (large.width < to.width || large.height < to.height) large = doubled(large);
  return narrowed(large, to);
}

const templates = new Map<string, Template>();

/** The plate, or a part of it, with capitals of a whole number of pixels. */
function templateFor(
  capInPixels: number,
  part: { readonly from: number; readonly to: number } = WHOLE,
): Template {
  const name = `${capInPixels} ${part.from} ${part.to}`;
  let template = templates.get(name);
  if (template === undefined) {
    const whole = PLATE_SHAPE_ROWS[0]!.length;
    const [from, to] = [Math.round(part.from * whole), Math.round(part.to * whole)];
    const shape = shapeOf(PLATE_SHAPE_ROWS.map((row) => row.slice(from, to)));
    const factor = capInPixels / PLATE_SHAPE_CAP_HEIGHT;
    const size = { width: Math.round(shape.width * factor), height: Math.round(shape.height * factor) };
    const [left, right] = PLATE_WORDS;
    const gap =
      part === WHOLE
        ? { from: Math.ceil(left.to * size.width), to: Math.floor(right.from * size.width) }
        : null;
    template = templateOf(narrowed(shape, size), gap);
    templates.set(name, template);
  }
  return template;
}

const WHOLE = { from: 0, to: 1 } as const;

function shapeOf(rows: readonly string[]): Luma {
  const values = Float32Array.from(
    rows.flatMap((row) => Array.from(row, (digit) => 17 * parseInt(digit, 16))),
  );
  return { width: rows[0]!.length, height: rows.length, values };
}
