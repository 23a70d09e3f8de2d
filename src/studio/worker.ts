import { PersonaGrataError, StudioError, isAbort } from '../core';
import { isTakeBack } from '../consent';
import { LESSON_REQUEST_NAMES } from './lesson-messages';
import {
  CONSENT_REQUEST_NAMES,
  LEDGER_REQUEST_NAMES,
  type StudioRequestName,
  type StudioRequests,
} from './messages';
import { CODE_REQUEST_NAMES, OWN_DEVICE_REQUEST_NAMES } from './own-device-messages';
import { isWellFormed } from './request-check';
import type { StudioRequest, StudioResponse } from './requests';
import { Studio } from './studio';

type Perform = (parameters: unknown, signal: AbortSignal) => Promise<StudioRequests[StudioRequestName][1]>;

const cancellations = new Map<number, AbortController>();

/** Requests wait for one another: each sees the picture as the one before left it. */
let queue: Promise<void> = Promise.resolve();

function enqueue(task: () => Promise<void>): void {
  queue = queue.then(task).catch((error: unknown) => {
    console.error(error);
  });
}

const studio = new Studio({
  enqueue,
  onStatus: (status) => {
    answer({ status });
  },
  onRefusal: (error) => {
    answer({ refusal: error.toReport() });
  },
  onProgress: (progress) => {
    answer({ progress });
  },
  onLive: (live) => {
    answer({ live });
  },
  onSound: (sound) => {
    answer({ sound }, sound.kind === 'block' ? sound.block.channels.map(({ buffer }) => buffer) : []);
  },
});

addEventListener('message', ({ data: request }: MessageEvent<unknown>) => {
  if (!isWellFormed(request)) {
    refuse(request);
    return;
  }
  if (request.name === 'cancel') {
    cancellations.get(request.id)?.abort();
    return;
  }
  const controller = new AbortController();
  cancellations.set(request.id, controller);
  const task = async () => {
    answer(await respond(request, controller.signal));
    cancellations.delete(request.id);
  };
  if (waitsForNothing(request)) void task();
  else enqueue(task);
});

/** A withdrawal closes the gate on whatever is under way; and nobody waits until a code is found. */
function waitsForNothing({ name, parameters }: Exclude<StudioRequest, { name: 'cancel' }>): boolean {
  if (name === 'takeAnswer') return isTakeBack(parameters.text);
  return name === 'withdraw' || name === 'withdrawByCode' || name === 'scanCode';
}

/** What the page of this program would not send is answered where there is somebody to answer, and changes nothing. */
function refuse(message: unknown): void {
  const { id } = Object(message) as { readonly id?: unknown };
  if (typeof id === 'number') answer({ id, error: new StudioError('studio-request-malformed').toReport() });
}

async function respond(
  request: Exclude<StudioRequest, { name: 'cancel' }>,
  signal: AbortSignal,
): Promise<StudioResponse> {
  const { id } = request;
  try {
    signal.throwIfAborted();
    const perform = () => performerOf(request.name)(request.parameters, signal);
    // Nothing stands still while somebody aims a camera at a code.
    const result = await (request.name === 'scanCode' ? perform() : studio.giveWayTo(perform));
    return { id, result };
  } catch (error) {
    if (isAbort(error)) return { id, cancelled: true };
    if (error instanceof PersonaGrataError) return { id, error: error.toReport() };
    console.error(error);
    return { id, error: new StudioError('studio-crashed').toReport() };
  }
}

/** Who serves requests of which names; all others are the studio's own. */
const OWNERS = [
  [LEDGER_REQUEST_NAMES, studio.ledgers],
  [CONSENT_REQUEST_NAMES, studio.consents],
  [OWN_DEVICE_REQUEST_NAMES, studio.ownDevice],
  [CODE_REQUEST_NAMES, studio.codes],
  [LESSON_REQUEST_NAMES, studio.lesson],
] as const satisfies readonly (readonly [readonly StudioRequestName[], object])[];

function performerOf(name: StudioRequestName): Perform {
  const [, owner] = OWNERS.find(([names]) => names.some((known) => known === name)) ?? [null, studio];
  return (owner as unknown as Readonly<Record<StudioRequestName, Perform>>)[name].bind(owner);
}

function answer(response: StudioResponse, transfer: Transferable[] = []): void {
  postMessage(response, transfer);
}
