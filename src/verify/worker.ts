import { PersonaGrataError, VerifyError } from '../core';
import { readOwnKnowledge } from './own-knowledge';
import type { VerifyRequest, VerifyResponse } from './requests';
import { verifyFile } from './verify-file';

addEventListener('message', ({ data }: MessageEvent<VerifyRequest>) => {
  void answer(data).then((response) => {
    postMessage(response);
  });
});

async function answer({ id, parameters }: VerifyRequest): Promise<VerifyResponse> {
  try {
    // Asked anew each time: a consent may have been withdrawn since.
    const { file, sidecar, consentFiles } = parameters;
    return { id, result: await verifyFile(file, { own: await readOwnKnowledge(), sidecar, consentFiles }) };
  } catch (error) {
    const known = error instanceof PersonaGrataError ? error : new VerifyError('verify-crashed');
    if (known !== error) console.error(error);
    return { id, error: known.toReport() };
  }
}
