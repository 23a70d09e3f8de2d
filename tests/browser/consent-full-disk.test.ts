import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { ConsentGate } from '../../src/consent';
import { ADA, ATTESTATIONS, codeOf, freshDatabaseName, swapOf } from '../support/consent-fixtures';
import { scopeFor } from '../support/consent-scope';

const databaseName = freshDatabaseName();
const { origin } = location;
const devtools = cdp() as { send(method: string, parameters: object): Promise<unknown> };

afterEach(async () => {
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await deleteDB(databaseName);
});

it('on a full disk the gate refuses to open, and opens again when there is room', async () => {
  using gate = new ConsentGate({ databaseName });
  // Chromium remembers for half a minute how much room there was; without anything stored it has to look again.
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  expect(await codeOf(gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal')))).toBe('storage-full');
  expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-missing');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
  await gate.requestGrant(swapOf([ADA]));
});
