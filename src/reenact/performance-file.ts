import { MotionError } from '../core';
import { COORDINATE_COUNT, HEAD_NUMBERS, OPENNESS_NUMBERS, type Performance } from './performance';
import { LONGEST_PERFORMANCE_SECONDS, MOST_SHAPES } from './performance-recorder';

const FORMAT = 'persona-grata/performance/1';

/** What a file may hold at most, whoever wrote it. */
const LONGEST_TEXT = 8_000_000;
const MOST_FRAMES = 32 * LONGEST_PERFORMANCE_SECONDS;
/** Nothing on a head moves farther, in centimetres; no head turns farther, moves farther, or grows and shrinks more. */
const FARTHEST_OFFSET = 12;
const HEAD_LIMITS = [Math.PI, Math.PI, Math.PI, 100, 100, 4] as const;
const LEAST_SCALE_LESS_1 = -0.9;

/** Whole numbers of 16 bits, little end first, in base64; times `step` they are the values. */
interface Quantised {
  readonly step: number;
  readonly values: string;
}

interface PerformanceFile {
  readonly format: typeof FORMAT;
  readonly durationMilliseconds: number;
  readonly timesMilliseconds: readonly number[];
  readonly shapeCount: number;
  readonly shapes: Quantised;
  readonly weights: Quantised;
  /** One for each of the numbers of a head. */
  readonly heads: readonly Quantised[];
  readonly openness: Quantised;
}

/** The text of a performance's file: JSON, some ten kilobytes and a little for each second. */
export function writePerformance(performance: Performance): string {
  const file: PerformanceFile = {
    format: FORMAT,
    durationMilliseconds: Math.round(performance.durationSeconds * 1000),
    timesMilliseconds: Array.from(performance.timesSeconds, (time) => Math.round(time * 1000)),
    shapeCount: performance.shapesInCentimetres.length / COORDINATE_COUNT,
    shapes: quantise(performance.shapesInCentimetres),
    weights: quantise(performance.weights),
    heads: Array.from({ length: HEAD_NUMBERS }, (_, offset) =>
      quantise(performance.heads.filter((__, index) => index % HEAD_NUMBERS === offset)),
    ),
    openness: quantise(performance.openness),
  };
  return JSON.stringify(file);
}

/**
 * Reads what `writePerformance` wrote, and nothing else.
 *
 * @throws MotionError `performance-malformed` for any other text; `performance-empty` when it has no two frames.
 */
export function readPerformance(text: string): Performance {
  const file = parse(text);
  const times = file['timesMilliseconds'];
  const duration = file['durationMilliseconds'];
  const count = file['shapeCount'];
  const heads = file['heads'];
  ensure(file['format'] === FORMAT && Array.isArray(times) && Array.isArray(heads));
  ensure(isWhole(count, 0, MOST_SHAPES) && isWhole(duration, 1, 1000 * (LONGEST_PERFORMANCE_SECONDS + 1)));
  ensure(heads.length === HEAD_NUMBERS && times.length <= MOST_FRAMES);
  if (times.length < 2) throw new MotionError('performance-empty');
  times.forEach((time: unknown, index) => {
    ensure(isWhole(time, 0, duration - 1) && (index === 0 ? time === 0 : time > Number(times[index - 1])));
  });
  const frames = times.length;
  const numbers = heads.map((values: unknown, offset) => {
    const limit = HEAD_LIMITS[offset]!;
    return expand(values, frames, limit);
  });
  ensure(numbers[HEAD_NUMBERS - 1]!.every((value) => value > LEAST_SCALE_LESS_1));
  const openness = expand(file['openness'], OPENNESS_NUMBERS * frames, 1.001);
  ensure(openness.every((value) => value >= 0));
  const shapes = expand(file['shapes'], count * COORDINATE_COUNT, 1.001);
  const weights = expand(file['weights'], count * frames, FARTHEST_OFFSET * Math.sqrt(COORDINATE_COUNT));
  return {
    durationSeconds: duration / 1000,
    timesSeconds: Float64Array.from(times, (time: unknown) => Number(time) / 1000),
    shapesInCentimetres: shapes,
    weights,
    heads: Float32Array.from(
      { length: frames * HEAD_NUMBERS },
      (_, index) => numbers[index % HEAD_NUMBERS]![Math.floor(index / HEAD_NUMBERS)]!,
    ),
    openness: openness.map((value) => Math.min(1, value)),
  };
}

function parse(text: string): Record<string, unknown> {
  ensure(text.length <= LONGEST_TEXT);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new MotionError('performance-malformed', {}, { cause });
  }
  ensure(isRecord(value));
  return value;
}

function ensure(isRight: boolean): asserts isRight {
  if (!isRight) throw new MotionError('performance-malformed');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function quantise(values: Float32Array): Quantised {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const step = largest > 0 ? largest / 32767 : 1;
  const view = new DataView(new ArrayBuffer(2 * values.length));
  values.forEach((value, index) => {
    view.setInt16(2 * index, Math.round(value / step), true);
  });
  let binary = '';
  for (let index = 0; index < view.byteLength; index++) binary += String.fromCharCode(view.getUint8(index));
  return { step, values: btoa(binary) };
}

function expand(quantised: unknown, length: number, limit: number): Float32Array {
  ensure(isRecord(quantised));
  const { step, values } = quantised;
  ensure(typeof step === 'number' && Number.isFinite(step) && step >= 0 && typeof values === 'string');
  ensure(values.length === 4 * Math.ceil((2 * length) / 3));
  let binary: string;
  try {
    binary = atob(values);
  } catch (cause) {
    throw new MotionError('performance-malformed', {}, { cause });
  }
  ensure(binary.length === 2 * length);
  return Float32Array.from({ length }, (_, index) => {
    const word = binary.charCodeAt(2 * index) | (binary.charCodeAt(2 * index + 1) << 8);
    const value = step * (word > 32767 ? word - 65536 : word);
    ensure(Math.abs(value) <= limit);
    return value;
  });
}
