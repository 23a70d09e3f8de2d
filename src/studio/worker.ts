import { PersonaGrataError, StudioError, isAbort } from '../core';
import { LEDGER_REQUEST_NAMES, type StudioRequestName, type StudioRequests } from './messages';
import { isWellFormed } from './request-check';
import type { StudioRequest, StudioResponse } from './requests';
import { Studio } from './studio';

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
  // A withdrawal waits for nothing: it closes the gate on whatever is under way.
  if (request.name === 'withdraw' || request.name === 'withdrawByCode') void task();
  else enqueue(task);
});

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
    const perform = performerOf(request.name) as (
      parameters: unknown,
      signal: AbortSignal,
    ) => Promise<StudioRequests[StudioRequestName][1]>;
    return { id, result: await studio.giveWayTo(() => perform(request.parameters, signal)) };
  } catch (error) {
    if (isAbort(error)) return { id, cancelled: true };
    if (error instanceof PersonaGrataError) return { id, error: error.toReport() };
    console.error(error);
    return { id, error: new StudioError('studio-crashed').toReport() };
  }
}

function performerOf(name: StudioRequestName) {
  const { ledgers } = studio;
  return isLedgerRequest(name) ? ledgers[name].bind(ledgers) : studio[name].bind(studio);
}

function isLedgerRequest(name: StudioRequestName): name is (typeof LEDGER_REQUEST_NAMES)[number] {
  return LEDGER_REQUEST_NAMES.some((known) => known === name);
}

function answer(response: StudioResponse, transfer: Transferable[] = []): void {
  postMessage(response, transfer);
}
