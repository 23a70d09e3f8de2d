/** Movements that the camera can see. Left and right are those of the person who makes them. */
export const WATCHED_STEPS = [
  'turn-left',
  'turn-right',
  'look-up',
  'look-down',
  'blink-twice',
  'smile',
  'open-mouth',
  'pucker-lips',
  'raise-brows',
] as const;
export type WatchedStep = (typeof WATCHED_STEPS)[number];

/** `say-number` is for whoever cannot or will not move as asked: the operator confirms what was heard. */
export type LiveStep = WatchedStep | 'say-number';

export const STEP_COUNT = 3;

const HEAD_STEPS: readonly WatchedStep[] = ['turn-left', 'turn-right', 'look-up', 'look-down'];

/** A whole number from 0 up to, and without, `limit`, each as likely as any other. */
export type Draw = (limit: number) => number;

/** Draws by the browser's cryptographic generator, so that nobody can foresee a challenge. */
export const drawSecretly: Draw = (limit) => {
  const [word] = crypto.getRandomValues(new Uint32Array(1)) as unknown as [number];
  // What lies above the last whole multiple would make small numbers likelier.
  return word < Math.floor(0x1_0000_0000 / limit) * limit ? word % limit : drawSecretly(limit);
};

/**
 * A sequence of three different steps: at least one turns the head, which no flat picture can, and at least one moves the
 * face, which no mask can.
 */
export function drawSteps(draw: Draw): WatchedStep[] {
  const drawn = shuffled(WATCHED_STEPS, draw).slice(0, STEP_COUNT);
  const heads = drawn.filter((step) => HEAD_STEPS.includes(step)).length;
  return heads === 0 || heads === STEP_COUNT ? drawSteps(draw) : drawn;
}

/** Another step for one that cannot be done; null when each has been asked for. */
export function drawAnother(asked: readonly LiveStep[], draw: Draw): WatchedStep | null {
  const left = WATCHED_STEPS.filter((step) => !asked.includes(step));
  return left.length === 0 ? null : left[draw(left.length)]!;
}

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], draw: Draw): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = draw(last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
