/** So many steps of depth are told apart. */
const STEPS = 512;

/** Puts triangles in the order in which they are drawn without a depth buffer: far ones first, so that a nose covers the cheek behind it. */
export class DepthOrder {
  readonly #counts = new Uint16Array(STEPS + 1);
  #depths = new Float32Array(0);
  #kept = new Uint16Array(0);
  #ordered = new Uint16Array(0);

  /**
   * The triangles turned to the viewer, and all of those that may be folded, farthest first. The array is written anew by the next call.
   *
   * @param points - n x (x, y, z), z smaller is nearer.
   */
  arrange(points: Float32Array, skin: Uint16Array, foldable: Uint16Array): Uint16Array {
    const most = (skin.length + foldable.length) / 3;
    if (this.#depths.length < most) {
      this.#depths = new Float32Array(most);
      this.#kept = new Uint16Array(3 * most);
      this.#ordered = new Uint16Array(3 * most);
    }
    let count = this.#keep(points, skin, 0, false);
    count = this.#keep(points, foldable, count, true);
    return this.#sort(count);
  }

  #keep(points: Float32Array, triangles: Uint16Array, from: number, isFoldable: boolean): number {
    let count = from;
    for (let index = 0; index < triangles.length; index += 3) {
      const [a, b, c] = [3 * triangles[index]!, 3 * triangles[index + 1]!, 3 * triangles[index + 2]!];
      if (!isFoldable) {
        const area =
          (points[c]! - points[a]!) * (points[b + 1]! - points[a + 1]!) -
          (points[b]! - points[a]!) * (points[c + 1]! - points[a + 1]!);
        if (area <= 0) continue;
      }
      this.#depths[count] = points[a + 2]! + points[b + 2]! + points[c + 2]!;
      this.#kept[3 * count] = triangles[index]!;
      this.#kept[3 * count + 1] = triangles[index + 1]!;
      this.#kept[3 * count + 2] = triangles[index + 2]!;
      count++;
    }
    return count;
  }

  /** A counting sort: stable, and as quick as reading. */
  #sort(count: number): Uint16Array {
    let [nearest, farthest] = [Infinity, -Infinity];
    for (let index = 0; index < count; index++) {
      nearest = Math.min(nearest, this.#depths[index]!);
      farthest = Math.max(farthest, this.#depths[index]!);
    }
    const perDepth = farthest > nearest ? (STEPS - 1) / (farthest - nearest) : 0;
    const counts = this.#counts.fill(0);
    for (let index = 0; index < count; index++)
      counts[stepOf(farthest, this.#depths[index]!, perDepth) + 1]!++;
    for (let step = 1; step <= STEPS; step++) counts[step]! += counts[step - 1]!;
    for (let index = 0; index < count; index++) {
      const place = counts[stepOf(farthest, this.#depths[index]!, perDepth)]!++;
      this.#ordered[3 * place] = this.#kept[3 * index]!;
      this.#ordered[3 * place + 1] = this.#kept[3 * index + 1]!;
      this.#ordered[3 * place + 2] = this.#kept[3 * index + 2]!;
    }
    return this.#ordered.subarray(0, 3 * count);
  }
}

function stepOf(farthest: number, depth: number, perDepth: number): number {
  return Math.floor((farthest - depth) * perDepth);
}
