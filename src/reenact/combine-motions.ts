import { multiplyMatrices } from '../core';
import type { Motion } from './motion';

/** `motion` with `addition` on top of it, as when a hand turns a head that is moved by a driver. */
export function combineMotions(motion: Motion, addition: Motion): Motion {
  const added = addition.offsetsInCentimetres;
  return {
    offsetsInCentimetres: motion.offsetsInCentimetres.map((offset, index) => offset + added[index]!),
    rotation: multiplyMatrices(addition.rotation, motion.rotation),
    scale: motion.scale * addition.scale,
    translation: [
      motion.translation[0] + addition.translation[0],
      motion.translation[1] + addition.translation[1],
    ],
    eyeOpenness: {
      left: motion.eyeOpenness.left * addition.eyeOpenness.left,
      right: motion.eyeOpenness.right * addition.eyeOpenness.right,
    },
    mouthOpenness: motion.mouthOpenness * addition.mouthOpenness,
  };
}
