import {
  type Vector3,
  multiplyMatrices,
  rotationOfVector,
  rotationVectorOf,
  scaleVector,
  transpose,
} from '../core';
import type { Motion } from './motion';

/**
 * What a driver who keeps still trembles by, seen by a camera with its noise: radians of the head's turn, centimetres of its way and of a
 * landmark, parts of its size and of an opening.
 */
const TREMBLING = { turn: 0.01, way: 0.08, landmark: 0.045, size: 0.006, openness: 0.06 } as const;

/**
 * Keeps a still head still. The steadied motion lets the driver's go ahead by as much as they tremble, and follows at once when it goes
 * farther: no movement is late, none is smoothed away, and what is smaller than the trembling does not show.
 */
export class MotionSteadier {
  #last: Motion | null = null;

  /** @param motion - of the next frame of one driver. */
  steady(motion: Motion): Motion {
    const last = this.#last;
    if (last === null) {
      this.#last = motion;
      return motion;
    }
    const turn = rotationVectorOf(multiplyMatrices(motion.rotation, transpose(last.rotation)));
    const way: Vector3 = [
      motion.translation[0] - last.translation[0],
      motion.translation[1] - last.translation[1],
      0,
    ];
    const moved = scaleVector(way, followed(Math.hypot(...way), TREMBLING.way));
    const open = (now: number, before: number): number => follow(before, now, TREMBLING.openness);
    this.#last = {
      offsetsInCentimetres: followLandmarks(last.offsetsInCentimetres, motion.offsetsInCentimetres),
      rotation: multiplyMatrices(
        rotationOfVector(scaleVector(turn, followed(Math.hypot(...turn), TREMBLING.turn))),
        last.rotation,
      ),
      scale: follow(last.scale, motion.scale, TREMBLING.size),
      translation: [last.translation[0] + moved[0], last.translation[1] + moved[1]],
      eyeOpenness: {
        left: open(motion.eyeOpenness.left, last.eyeOpenness.left),
        right: open(motion.eyeOpenness.right, last.eyeOpenness.right),
      },
      mouthOpenness: open(motion.mouthOpenness, last.mouthOpenness),
    };
    return this.#last;
  }

  /** Another driver, or a jump in time. */
  reset(): void {
    this.#last = null;
  }
}

/** Which part of a difference is followed: what is beyond the trembling. */
function followed(difference: number, trembling: number): number {
  return difference <= trembling ? 0 : 1 - trembling / difference;
}

/** Wholly shut is shut, and wholly open open: the ends of an opening do not tremble. */
function follow(before: number, now: number, trembling: number): number {
  if (now === 0 || now === 1) return now;
  return before + (now - before) * followed(Math.abs(now - before), trembling);
}

function followLandmarks(before: Float32Array, now: Float32Array): Float32Array {
  const next = new Float32Array(now.length);
  for (let index = 0; index < now.length; index += 3) {
    const [x, y, z] = [
      now[index]! - before[index]!,
      now[index + 1]! - before[index + 1]!,
      now[index + 2]! - before[index + 2]!,
    ];
    const share = followed(Math.hypot(x, y, z), TREMBLING.landmark);
    next[index] = before[index]! + share * x;
    next[index + 1] = before[index + 1]! + share * y;
    next[index + 2] = before[index + 2]! + share * z;
  }
  return next;
}
