import { type Vector3, mixVectors } from '../core';
import { LEFT_EYE, RIGHT_EYE } from '../landmarks';

/**
 * How far the edges of the lids lie outside the landmarks that stand for them, which keep within the white of the eye: as parts of the
 * way to the next row of the lid. Seen on faces of very different eyes; shut lashes meet where the lower edge then is.
 */
const [UPPER_SHARE, LOWER_SHARE, CORNER_SHARE] = [0.22, 0.5, 0.3] as const;

/** 478 landmarks, in whatever space, with the edges of the eyes where the lids really end. */
export function withTrueLids(landmarks: readonly Vector3[]): Vector3[] {
  const points = [...landmarks];
  const move = (vertex: number, towards: number, share: number): void => {
    points[vertex] = mixVectors(landmarks[vertex]!, landmarks[towards]!, share);
  };
  for (const { edge, nearLid } of [LEFT_EYE, RIGHT_EYE]) {
    edge.upper.forEach((vertex, index) => {
      move(vertex, nearLid.upper[index]!, UPPER_SHARE);
    });
    edge.lower.forEach((vertex, index) => {
      move(vertex, nearLid.lower[index]!, LOWER_SHARE);
    });
    move(edge.outerCorner, nearLid.outerCorner, CORNER_SHARE);
    move(edge.innerCorner, nearLid.innerCorner, CORNER_SHARE);
  }
  return points;
}
