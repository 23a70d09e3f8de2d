/**
 * Named contours of the mesh, as vertex numbers in order around the contour. "Left" and "right" are as seen in a picture
 * that is not mirrored: the left eye lies at smaller x.
 */

/** The only open edge of the mesh, clockwise from the top of the forehead. */
export const FACE_OVAL: readonly number[] = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
  150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
];

/** The widest part of the outline, before the ears: their distance is the width of a face. */
export const FACE_SIDES = { left: 234, right: 454 } as const;

/** Upper and lower lip from the left corner to the right, without the corners; `[i]` of each list stand above one another. */
export const UPPER_LIP_INNER: readonly number[] = [191, 80, 81, 82, 13, 312, 311, 310, 415];
export const LOWER_LIP_INNER: readonly number[] = [95, 88, 178, 87, 14, 317, 402, 318, 324];
export const UPPER_LIP_OUTER: readonly number[] = [185, 40, 39, 37, 0, 267, 269, 270, 409];
export const LOWER_LIP_OUTER: readonly number[] = [146, 91, 181, 84, 17, 314, 405, 321, 375];
export const INNER_MOUTH_CORNERS = { left: 78, right: 308 } as const;
export const OUTER_MOUTH_CORNERS = { left: 61, right: 291 } as const;

/** Edge of the opening between the lips. */
export const INNER_MOUTH: readonly number[] = [
  INNER_MOUTH_CORNERS.left,
  ...UPPER_LIP_INNER,
  INNER_MOUTH_CORNERS.right,
  ...LOWER_LIP_INNER.toReversed(),
];

/** Outer edge of the lips. */
export const LIPS: readonly number[] = [
  OUTER_MOUTH_CORNERS.left,
  ...UPPER_LIP_OUTER,
  OUTER_MOUTH_CORNERS.right,
  ...LOWER_LIP_OUTER.toReversed(),
];

/** Vertices of both lips, their corners and the rows between the inner and the outer edge. */
export const LIP_VERTICES: readonly number[] = [
  ...INNER_MOUTH,
  ...LIPS,
  ...[76, 184, 74, 73, 72, 11, 302, 303, 304, 408, 306, 307, 320, 404, 315, 16, 85, 180, 90, 77],
  ...[62, 183, 42, 41, 38, 12, 268, 271, 272, 407, 292, 325, 319, 403, 316, 15, 86, 179, 89, 96],
];

/** Vertices around an eye: the corner at the temple and at the nose, and those above and below, from the temple to the nose. */
export interface LidRow {
  readonly outerCorner: number;
  readonly innerCorner: number;
  readonly upper: readonly number[];
  readonly lower: readonly number[];
}

/** One eye: the edge of its opening, and two rows around it that move when the lids do. */
export interface EyeContour {
  readonly edge: LidRow;
  readonly nearLid: LidRow;
  readonly farLid: LidRow;
  /** Middle, right, top, left and bottom of the iris, as MediaPipe numbers them. */
  readonly iris: readonly number[];
}

export const LEFT_EYE: EyeContour = {
  edge: {
    outerCorner: 33,
    innerCorner: 133,
    upper: [246, 161, 160, 159, 158, 157, 173],
    lower: [7, 163, 144, 145, 153, 154, 155],
  },
  nearLid: {
    outerCorner: 130,
    innerCorner: 243,
    upper: [247, 30, 29, 27, 28, 56, 190],
    lower: [25, 110, 24, 23, 22, 26, 112],
  },
  farLid: {
    outerCorner: 226,
    innerCorner: 244,
    upper: [113, 225, 224, 223, 222, 221, 189],
    lower: [31, 228, 229, 230, 231, 232, 233],
  },
  iris: [468, 469, 470, 471, 472],
};

export const RIGHT_EYE: EyeContour = {
  edge: {
    outerCorner: 263,
    innerCorner: 362,
    upper: [466, 388, 387, 386, 385, 384, 398],
    lower: [249, 390, 373, 374, 380, 381, 382],
  },
  nearLid: {
    outerCorner: 359,
    innerCorner: 463,
    upper: [467, 260, 259, 257, 258, 286, 414],
    lower: [255, 339, 254, 253, 252, 256, 341],
  },
  farLid: {
    outerCorner: 446,
    innerCorner: 464,
    upper: [342, 445, 444, 443, 442, 441, 413],
    lower: [261, 448, 449, 450, 451, 452, 453],
  },
  iris: [473, 474, 475, 476, 477],
};

/** The vertices of a row as one closed contour. */
export function lidRing(row: LidRow): readonly number[] {
  return [row.outerCorner, ...row.upper, row.innerCorner, ...row.lower.toReversed()];
}

/** Eyebrows, upper and lower edge. */
export const LEFT_BROW: readonly number[] = [70, 63, 105, 66, 107, 55, 65, 52, 53, 46];
export const RIGHT_BROW: readonly number[] = [300, 293, 334, 296, 336, 285, 295, 282, 283, 276];

/** Nostrils and the shadow under the tip of the nose. */
export const NOSTRILS: readonly number[] = [
  ...[
    2, 97, 98, 99, 60, 75, 20, 238, 79, 166, 59, 218, 219, 235, 240, 64, 48, 242, 241, 237, 44, 19, 141, 125,
    94,
  ],
  ...[
    326, 327, 328, 290, 305, 250, 458, 309, 392, 289, 438, 439, 455, 460, 294, 278, 462, 461, 457, 274, 370,
    354,
  ],
];

/** Middle of each cheek, well away from beard, hair and lids: where the colour of the skin is read. */
export const CHEEKS: readonly number[] = [50, 101, 118, 205, 280, 330, 347, 425];
