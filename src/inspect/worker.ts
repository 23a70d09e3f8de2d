import { InspectError, PersonaGrataError } from '../core';
import { inspect } from './inspect';
import type { InspectRequest, InspectResponse } from './requests';

/** Requests wait for one another: the memory of one computation at a time is enough. */
let queue: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<InspectRequest>) => {
  queue = queue.then(async () => {
    postMessage(await answer(data));
  });
});

async function answer(request: InspectRequest): Promise<InspectResponse> {
  try {
    return { id: request.id, result: await inspect(request) };
  } catch (error) {
    const known = error instanceof PersonaGrataError ? error : new InspectError('inspect-failed');
    if (known !== error) console.error(error);
    return { id: request.id, error: known.toReport() };
  }
}
