import { PersonaGrataError, VerifyError } from '../core';
import { readOwnKnowledge } from './own-knowledge';
import { readReport } from './report-reader';
import type { VerifyRequest, VerifyRequestName, VerifyRequests, VerifyResponse } from './requests';
import { signReport } from './signed-report';
import { stripTest } from './strip-test';
import { verifyFile } from './verify-file';

addEventListener('message', ({ data }: MessageEvent<VerifyRequest>) => {
  void answer(data).then((response) => {
    postMessage(response);
  });
});

async function answer(request: VerifyRequest): Promise<VerifyResponse> {
  const { id } = request;
  try {
    return { id, result: await resultOf(request) };
  } catch (error) {
    const known = error instanceof PersonaGrataError ? error : new VerifyError('verify-crashed');
    if (known !== error) console.error(error);
    return { id, error: known.toReport() };
  }
}

async function resultOf({
  id,
  name,
  parameters,
}: VerifyRequest): Promise<VerifyRequests[VerifyRequestName][1]> {
  // Asked anew each time: a consent may have been withdrawn since.
  const own = { ...(await readOwnKnowledge()), trusted: parameters.trusted };
  switch (name) {
    case 'verify': {
      const { file, sidecar, consentFiles } = parameters;
      return verifyFile(file, { own, sidecar, consentFiles });
    }
    case 'report': {
      const { file, sidecar, consentFiles, verifierAddress } = parameters;
      const verdict = await verifyFile(file, { own, sidecar, consentFiles });
      return signReport(verdict, { now: new Date(), verifierAddress, version: APP_VERSION });
    }
    case 'readReport':
      return readReport(parameters.report, parameters.beside);
    case 'stripTest':
      return stripTest(parameters.file, { own }, (row) => {
        postMessage({ id, row } satisfies VerifyResponse);
      });
  }
}
