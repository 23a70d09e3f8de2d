import type { Face } from '../landmarks';
import { headAngles } from './animate-reach';
import { type Shape, closeJaw, jawOpening, unposedShape } from './neutral-shape';

/** A shape read on a head turned this far, in degrees, or with the jaw open by this angle, in radians, counts little. */
const TURNED = { yaw: 18, pitch: 14 } as const;
const SPEAKING = 0.08;
/** Even the worst frame counts for something: there may be no better. */
const LEAST_WEIGHT = 0.02;
/** What was seen so long ago is slowly forgotten: a tracker may settle, a head may come nearer. In frames of full weight. */
const LONGEST_MEMORY = 90;

/**
 * What a moving face is like at rest, free from its pose, with its mouth closed: the mean over the frames in which that can be
 * seen best. Landmarks of a talking, turning face tremble and lean; their mean does not.
 */
export class RestingShape {
  #mean: Shape | null = null;
  #weight = 0;

  /** Reads one more frame. The array is the same from call to call, written anew. */
  read(face: Face): Shape {
    const shape = unposedShape(face);
    const closed = closeJaw(shape);
    const weight = weightOf(face, jawOpening(shape));
    if (this.#mean === null) {
      [this.#mean, this.#weight] = [closed, weight];
      return closed;
    }
    this.#weight = Math.min(LONGEST_MEMORY, this.#weight + weight);
    const share = weight / this.#weight;
    for (let index = 0; index < closed.length; index++) {
      this.#mean[index]! += share * (closed[index]! - this.#mean[index]!);
    }
    return this.#mean;
  }
}

function weightOf({ pose }: Face, jaw: number): number {
  const { yaw, pitch } = headAngles(pose.rotation);
  const turned = (yaw / TURNED.yaw) ** 2 + (pitch / TURNED.pitch) ** 2 + (jaw / SPEAKING) ** 2;
  return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * Math.exp(-turned);
}
