import { type FaceGauge, GAUGE_NAMES } from './face-gauge';

/** The first steady second: so long the face must keep still, seen so often. */
const STEADY_SECONDS = 0.9;
const LEAST_LOOKS = 6;

/** What may change while a face counts as still. */
const STILL = { yawDegrees: 4, pitchDegrees: 4, mouthOpening: 0.08, mouthWidth: 0.06 } as const;

/** Somebody who begins far from the front could not turn both ways. */
const FRONT_WITHIN_DEGREES = { yaw: 15, pitch: 22 } as const;

interface Look {
  readonly seconds: number;
  readonly gauge: FaceGauge;
}

/** Waits for a face to look into the camera and keep still, and knows then how it is at rest. */
export class RestingGauge {
  #looks: Look[] = [];

  /** How the face is at rest, or null while it has not been still for long enough. */
  add(seconds: number, gauge: FaceGauge): FaceGauge | null {
    const isFront =
      Math.abs(gauge.yawDegrees) < FRONT_WITHIN_DEGREES.yaw &&
      Math.abs(gauge.pitchDegrees) < FRONT_WITHIN_DEGREES.pitch;
    const moved = this.#looks.some((look) => !isStill(look.gauge, gauge));
    if (!isFront || moved) this.#looks = [];
    if (!isFront) return null;
    this.#looks.push({ seconds, gauge });
    const [first] = this.#looks;
    if (this.#looks.length < LEAST_LOOKS || seconds - first!.seconds < STEADY_SECONDS) return null;
    return medianOf(this.#looks.map((look) => look.gauge));
  }

  /** Part of the time that has passed, 0 to 1. */
  get progress(): number {
    const [first] = this.#looks;
    const last = this.#looks.at(-1);
    return first && last ? Math.min(1, (last.seconds - first.seconds) / STEADY_SECONDS) : 0;
  }

  /** Frames a second, as they came. */
  get framesPerSecond(): number {
    const [first] = this.#looks;
    const last = this.#looks.at(-1);
    return first && last && last.seconds > first.seconds
      ? (this.#looks.length - 1) / (last.seconds - first.seconds)
      : 0;
  }
}

function isStill(one: FaceGauge, other: FaceGauge): boolean {
  return Object.entries(STILL).every(([name, limit]) => {
    const key = name as keyof typeof STILL;
    return Math.abs(one[key] - other[key]) <= limit;
  });
}

/** Of each gauge by itself: a blink meanwhile does not count. */
function medianOf(gauges: readonly FaceGauge[]): FaceGauge {
  const median = (name: keyof FaceGauge): number => {
    const values = gauges.map((gauge) => gauge[name]).sort((one, other) => one - other);
    return values[values.length >> 1]!;
  };
  return Object.fromEntries(GAUGE_NAMES.map((name) => [name, median(name)])) as unknown as FaceGauge;
}
