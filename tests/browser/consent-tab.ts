/** The gate in a module worker, as the studio has it: a context of its own, with no DOM and its own memory. */
import { ConsentGate, openSigningKey } from '../../src/consent';
import { PersonaGrataError } from '../../src/core';
import { ADA, ATTESTATIONS, codeOf, swapOf } from '../support/consent-fixtures';
import { scopeFor } from '../support/consent-scope';

export interface TabRequest {
  readonly act: 'attest' | 'request' | 'thumbprint';
  readonly databaseName: string;
}

let gate: ConsentGate | undefined;

async function answer({ act, databaseName }: TabRequest): Promise<unknown> {
  gate ??= new ConsentGate({ databaseName });
  switch (act) {
    case 'attest':
      return gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    case 'request':
      return codeOf(gate.requestGrant(swapOf([ADA])));
    case 'thumbprint':
      return (await openSigningKey('consent', { databaseName })).thumbprint;
  }
}

addEventListener('message', ({ data }: MessageEvent<TabRequest>) => {
  answer(data).then(postMessage, (error: unknown) => {
    postMessage({ failed: error instanceof PersonaGrataError ? error.toReport() : String(error) });
  });
});
