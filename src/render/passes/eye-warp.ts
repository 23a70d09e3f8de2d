import type { EyeGaze } from '../../reenact';
import type { EyeNet } from './face-topology';

/** An iris is moved by at most this part of the eye's width. */
const FARTHEST = { across: 0.22, aside: 0.08 } as const;

/**
 * Where the net of an eye is sampled in the source. Near the iris the source's eyeball is moved as a whole, in its own proportions, so that
 * its iris comes to stand where the target's does, and the drawn lids cover it as lids do; the corners stay, and where the
 * drawn eye is the wider open one, what lies at the source's lids is drawn out.
 *
 * @param drawn - (x, y, z) of every vertex of the topology, where it is drawn.
 * @param source - (x, y) of the face's vertices in the source.
 * @param sampled - (x, y) of every vertex of the topology in the source; those of the net are filled in.
 */
export function warpEye(
  net: EyeNet,
  gaze: EyeGaze,
  drawn: Float32Array,
  source: Float32Array,
  sampled: Float32Array,
): void {
  const { firstVertex, upper, lower, rows } = net;
  const [outer, inner] = [upper[0]!, upper.at(-1)!];
  const from = new EyeLine(drawn, 3, outer, inner);
  const to = new EyeLine(source, 2, outer, inner);
  const move = limited(gaze.source.across - gaze.drawn.across, FARTHEST.across);
  const rise = limited(gaze.source.aside - gaze.drawn.aside, FARTHEST.aside);
  const [upperLid, lowerLid] = [upper, lower].map((lid) => lid.map((vertex) => to.place(source, 2 * vertex)));
  const last = firstVertex + rows.length * upper.length;
  for (let vertex = firstVertex; vertex < last; vertex++) {
    const { across, aside } = from.place(drawn, 3 * vertex);
    const place = carried(across, gaze.drawn.across, gaze.drawn.across + move, gaze.source.halfWidth);
    const [one, other] = [asideOf(upperLid!, place), asideOf(lowerLid!, place)];
    const height = Math.min(Math.max(aside + rise, Math.min(one, other)), Math.max(one, other));
    to.point(place, height, sampled, 2 * vertex);
  }
}

interface PlaceInEye {
  readonly across: number;
  readonly aside: number;
}

/** The line from the outer corner of an eye to its inner one, as the unit of everything in it. */
class EyeLine {
  readonly #x: number;
  readonly #y: number;
  readonly #axisX: number;
  readonly #axisY: number;
  readonly #lengthSquared: number;

  constructor(points: Float32Array, stride: number, outer: number, inner: number) {
    this.#x = points[stride * outer]!;
    this.#y = points[stride * outer + 1]!;
    this.#axisX = points[stride * inner]! - this.#x;
    this.#axisY = points[stride * inner + 1]! - this.#y;
    this.#lengthSquared = this.#axisX ** 2 + this.#axisY ** 2 || 1;
  }

  place(points: Float32Array, index: number): PlaceInEye {
    const [x, y] = [points[index]! - this.#x, points[index + 1]! - this.#y];
    return {
      across: (x * this.#axisX + y * this.#axisY) / this.#lengthSquared,
      aside: (x * this.#axisY - y * this.#axisX) / this.#lengthSquared,
    };
  }

  point(across: number, aside: number, into: Float32Array, index: number): void {
    into[index] = this.#x + across * this.#axisX + aside * this.#axisY;
    into[index + 1] = this.#y + across * this.#axisY - aside * this.#axisX;
  }
}

/** How far a lid lies from the line at a place along it. */
function asideOf(lid: readonly PlaceInEye[], across: number): number {
  let before = lid[0]!;
  for (const after of lid) {
    if (after.across >= across && after.across > before.across) {
      const share = (across - before.across) / (after.across - before.across);
      return before.aside + Math.min(1, Math.max(0, share)) * (after.aside - before.aside);
    }
    if (after.across > before.across) before = after;
  }
  return before.aside;
}

/** From 0 to 1 as before, but that what lay within `halfWidth` of `from` comes from about `to`: straight pieces, none turned back. */
export function carried(place: number, from: number, to: number, halfWidth: number): number {
  const width = Math.max(0, Math.min(halfWidth, 0.9 * from, 0.9 * to, 0.9 * (1 - from), 0.9 * (1 - to)));
  const [start, end] = [from - width, from + width];
  if (place <= start) return start > 0 ? (place / start) * (to - width) : 0;
  if (place >= end) return 1 - ((1 - place) / (1 - end)) * (1 - to - width);
  return to + place - from;
}

function limited(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
