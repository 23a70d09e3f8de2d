import { type FaceLook, lookDistance } from './face-look';

/** Looks are kept apart by how far the head is turned, since the same face differs more between two turns than two people may in one. */
const TURN_STEP_IN_RADIANS = 0.2;

/** A mean over this many looks follows slowly what changes, as the light does in the course of a day. */
const LONGEST_MEAN = 60;

/** How one person looks from each side, as means over the frames in which they were seen. */
export class LookGallery {
  readonly #means = new Map<number, { look: FaceLook; count: number }>();
  #count = 0;

  /** Looks taken in. */
  get count(): number {
    return this.#count;
  }

  add(look: FaceLook): void {
    this.#count++;
    const turn = turnOf(look);
    const mean = this.#means.get(turn);
    if (mean === undefined) this.#means.set(turn, { look, count: 1 });
    else {
      mean.count = Math.min(LONGEST_MEAN, mean.count + 1);
      mean.look = mix(mean.look, look, 1 / mean.count);
    }
  }

  /** How unlike `look` is to the person, compared from the same side where that is known; infinite without any look. */
  distanceTo(look: FaceLook): number {
    const nearest = Math.min(...[...this.#means.keys()].map((turn) => Math.abs(turn - turnOf(look))));
    // One step further as well: a head on the edge between two turns belongs to both.
    const near = [...this.#means].filter(([turn]) => Math.abs(turn - turnOf(look)) <= Math.max(1, nearest));
    return Math.min(...near.map(([, { look: mean }]) => lookDistance(mean, look)));
  }

  /** Whether the person has been seen from about the side that `look` shows. */
  knowsSideOf(look: FaceLook): boolean {
    return [...this.#means.keys()].some((turn) => Math.abs(turn - turnOf(look)) <= 1);
  }

  /** How unlike two people are from the sides that are known of the other. */
  distanceToGallery(other: LookGallery): number {
    return Math.min(...[...other.#means.values()].map(({ look }) => this.distanceTo(look)));
  }

  /** Takes in what is known of the same person under another name. */
  absorb(other: LookGallery): void {
    for (const { look } of other.#means.values()) this.add(look);
  }
}

function turnOf(look: FaceLook): number {
  return Math.round(look.yaw / TURN_STEP_IN_RADIANS);
}

/** `mean` moved towards `look` by `share`; sites weigh as much as they are seen. */
function mix(mean: FaceLook, look: FaceLook, share: number): FaceLook {
  const blend = (one: Float64Array, other: Float64Array) =>
    one.map((value, index) => value + share * (other[index]! - value));
  return {
    yaw: look.yaw,
    pattern: mean.pattern.map((value, site) => {
      const weight = share * look.visibility[site]!;
      const all = weight + (1 - share) * mean.visibility[site]!;
      return all > 0 ? value + (weight / all) * (look.pattern[site]! - value) : value;
    }),
    visibility: blend(mean.visibility, look.visibility),
    shape: blend(mean.shape, look.shape),
    hair: mean.hair !== null && look.hair !== null ? blend(mean.hair, look.hair) : (mean.hair ?? look.hair),
    tint: [
      mean.tint[0] + share * (look.tint[0] - mean.tint[0]),
      mean.tint[1] + share * (look.tint[1] - mean.tint[1]),
    ],
  };
}
