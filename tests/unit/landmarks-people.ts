import type { FaceLook } from '../../src/landmarks/face-look';
import type { FoundFace } from '../../src/landmarks/track';
import { type FaceShape, makeFace } from './reenact-faces';

/** Repeatable numbers between -1 and 1. */
export function numbersOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (2 * state) / 2 ** 32 - 1;
  };
  for (let index = 0; index < 8; index++) next();
  return next;
}

/**
 * How somebody made up looks: people with different numbers are about as unlike as two people are, `noise` 1 makes two looks of one
 * about as unlike as two frames are.
 */
export function lookOfPerson(person: number, noise = 0, seed = 0, yaw = 0): FaceLook {
  const [own, chance] = [numbersOf(person), numbersOf(1000 + 77 * person + seed)];
  const values = (count: number, spread: number, tremble: number) =>
    Float64Array.from({ length: count }, () => spread * own() + tremble * noise * chance());
  return {
    yaw,
    pattern: values(60, 0.35, 0.1),
    visibility: new Float64Array(60).fill(1),
    shape: values(80, 0.25, 0.12),
    hair: values(12, 0.6, 0.2),
    tint: [0.2 * own(), 0.2 * own()],
  };
}

export function findPerson(person: number, shape: FaceShape, seed = 0, noise = 1): FoundFace {
  return {
    face: makeFace({ scale: 9, y: 240, ...shape }),
    look: lookOfPerson(person, noise, seed, shape.yaw),
  };
}
