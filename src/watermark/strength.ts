/**
 * How strongly a picture is marked. A place bears a share that grows with how lively it is, by 1 for each `growthLevels` grey levels above
 * `noiseLevels`, from `least` to `most`.
 */
export interface WatermarkStrength {
  /** How little the whole picture changes, in decibels; less than that where it is quiet. */
  readonly peakSignalToNoise: number;
  /** The most that a place of the least share changes, of 255, in a picture of {@link CALM_SIDE_IN_PIXELS} or more; smaller ones have to bear more. */
  readonly quietLevels: number;
  /** The same in a picture that is quiet all over: see {@link EVEN_SHARES}. */
  readonly evenLevels: number;
  readonly least: number;
  readonly most: number;
  readonly growthLevels: number;
  readonly noiseLevels: number;
  /**
   * What of 4 x 4 cells tells how lively they are: all of them, or the second quietest of their quarters. By quarters, the flat places beside an
   * edge stay flat.
   */
  readonly judgedBy: 'whole' | 'quarters';
}

/** A still can be looked at for long: nothing shows on skin and sky, and what is lively bears the more. */
export const STILL_STRENGTH: WatermarkStrength = {
  peakSignalToNoise: 42,
  quietLevels: 0.9,
  evenLevels: 1.7,
  least: 0.5,
  most: 3.4,
  growthLevels: 2.5,
  noiseLevels: 1,
  judgedBy: 'quarters',
};

/** A moving picture loses more on its way, and hides more. */
export const MOVING_STRENGTH: WatermarkStrength = {
  peakSignalToNoise: 41.5,
  quietLevels: 1.7,
  evenLevels: 1.7,
  least: 0.5,
  most: 2.2,
  growthLevels: 8,
  noiseLevels: 0,
  judgedBy: 'whole',
};

/** Short side of a picture whose cells have pixels enough to be read when each changes little. */
export const CALM_SIDE_IN_PIXELS = 900;

/** A place darker than this, of 1, changes in proportion to its brightness. */
export const DARKEST_FULLY_MARKED = 0.3;

/**
 * Between these means of the shares, none counted for more than 1 and none where all is black, a picture goes over from one that is quiet all over
 * and has no lively place to carry the mark, to one that has enough of them.
 */
export const EVEN_SHARES = { even: 0.52, lively: 0.57 } as const;
