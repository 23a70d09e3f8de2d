import type { Size } from '../core';
import type { LabelledVideoCodec } from './labelled-video-encoder';

/** A level and the most that it allows: units of a picture, and units a second. */
type Level = readonly [name: string, unitsAPicture: number, unitsASecond: number];

/** ITU-T H.264, table A-1, in macroblocks of 16 x 16. */
const AVC_LEVELS: readonly Level[] = [
  ['1e', 1620, 40_500],
  ['1f', 3600, 108_000],
  ['20', 5120, 216_000],
  ['28', 8192, 245_760],
  ['2a', 8704, 522_240],
  ['32', 22_080, 589_824],
  ['33', 36_864, 983_040],
  ['34', 36_864, 2_073_600],
];
/** VP9 bitstream specification, annex A, in pixels. */
const VP9_LEVELS: readonly Level[] = [
  ['21', 245_760, 9_216_000],
  ['30', 552_960, 20_736_000],
  ['31', 983_040, 36_864_000],
  ['40', 2_228_224, 83_558_400],
  ['41', 2_228_224, 160_432_128],
  ['50', 8_912_896, 311_951_360],
  ['51', 8_912_896, 588_251_136],
  ['52', 8_912_896, 1_176_502_272],
];
/** AV1 bitstream specification, annex A, in pixels; named by seq_level_idx. */
const AV1_LEVELS: readonly Level[] = [
  ['01', 278_784, 8_363_520],
  ['04', 665_856, 19_975_680],
  ['05', 1_065_024, 31_950_720],
  ['08', 2_359_296, 70_778_880],
  ['09', 2_359_296, 141_557_760],
  ['12', 8_912_896, 267_386_880],
  ['13', 8_912_896, 534_773_760],
  ['14', 8_912_896, 1_069_547_520],
];

/**
 * The names under which a codec may be known to an encoder at this size and rate, the one that compresses best first. Each
 * states the lowest level that holds the pictures: players trust it when they decide whether they can keep up.
 */
export function videoCodecStrings(
  codec: LabelledVideoCodec,
  { width, height }: Size,
  framesPerSecond: number,
): readonly string[] {
  const pixels = width * height;
  switch (codec) {
    case 'avc': {
      const level = levelFor(AVC_LEVELS, Math.ceil(width / 16) * Math.ceil(height / 16), framesPerSecond);
      return ['6400', '4d00', '42e0'].map((profile) => `avc1.${profile}${level}`);
    }
    case 'av1':
      return [`av01.0.${levelFor(AV1_LEVELS, pixels, framesPerSecond)}M.08`];
    case 'vp9':
      return [`vp09.00.${levelFor(VP9_LEVELS, pixels, framesPerSecond)}.08`];
    case 'vp8':
      return ['vp8'];
  }
}

function levelFor(levels: readonly Level[], units: number, framesPerSecond: number): string {
  const [name] =
    levels.find(([, aPicture, aSecond]) => units <= aPicture && units * framesPerSecond <= aSecond) ??
    levels.at(-1)!;
  return name;
}
