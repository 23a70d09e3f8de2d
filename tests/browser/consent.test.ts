import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ConsentGate,
  type ConsentGrant,
  type ConsentSummary,
  assertGrant,
  openSigningKey,
  signCanonical,
  verifyCanonical,
} from '../../src/consent';
import {
  ADA,
  ATTESTATIONS,
  CLEO,
  codeOf,
  editStored,
  expectDamage,
  freshDatabaseName,
  swapOf,
} from '../support/consent-fixtures';
import type { TabRequest } from './consent-tab';
import { scopeFor } from '../support/consent-scope';

let databaseName = '';
beforeEach(() => {
  databaseName = freshDatabaseName();
});
afterEach(() => deleteDB(databaseName));

class Tab {
  readonly #worker = new Worker(new URL('./consent-tab.ts', import.meta.url), { type: 'module' });

  ask(act: TabRequest['act']): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        resolve(data);
      };
      this.#worker.onerror = reject;
      this.#worker.postMessage({ act, databaseName } satisfies TabRequest);
    });
  }

  close(): void {
    this.#worker.terminate();
  }
}

describe('the signing key of a real browser', () => {
  it('can be read in no format, neither before nor after it was stored', async () => {
    for (const { privateKey } of [
      await openSigningKey('consent', { databaseName }),
      await openSigningKey('consent', { databaseName }),
    ]) {
      expect(privateKey.extractable).toBe(false);
      for (const format of ['jwk', 'pkcs8', 'raw'] as const)
        await expect(crypto.subtle.exportKey(format as 'jwk', privateKey)).rejects.toThrow();
      const wrapping = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['wrapKey']);
      const iv = new Uint8Array(12);
      await expect(
        crypto.subtle.wrapKey('pkcs8', privateKey, wrapping, { name: 'AES-GCM', iv }),
      ).rejects.toThrow();
      expect(JSON.stringify(privateKey)).toBe('{}');
    }
  });

  it('is still there when it is opened again, in another context too', async () => {
    const first = await openSigningKey('consent', { databaseName });
    const again = await openSigningKey('consent', { databaseName });
    expect(again.thumbprint).toBe(first.thumbprint);
    expect(again.persistent).toBe(true);
    const signature = await signCanonical(again.privateKey, { a: 1 });
    expect(await verifyCanonical(first.publicJwk, { a: 1 }, signature)).toBe(true);
    const tab = new Tab();
    expect(await tab.ask('thumbprint')).toBe(first.thumbprint);
    tab.close();
  });

  it('is one key when several contexts ask first at the same time', async () => {
    const tabs = [new Tab(), new Tab()];
    const thumbprints = await Promise.all([
      ...tabs.map((tab) => tab.ask('thumbprint')),
      openSigningKey('consent', { databaseName }).then(({ thumbprint }) => thumbprint),
    ]);
    expect(new Set(thumbprints).size).toBe(1);
    for (const tab of tabs) tab.close();
  });
});

describe('the ledger of a real browser', () => {
  it('is there in the next session, whole, and opens nothing in it', async () => {
    const gate = new ConsentGate({ databaseName });
    const ada = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const cleo = await gate.attest(CLEO, ATTESTATIONS.guardian, scopeFor('education'));
    await gate.withdraw(cleo.recordId);
    gate.close();
    using later = new ConsentGate({ databaseName });
    expect(await later.verifyLedger()).toEqual({ intact: true, entries: 3 });
    expect((await later.summaries()).map(({ recordId, state }) => [recordId, state])).toEqual([
      [cleo.recordId, 'withdrawn'],
      [ada.recordId, 'given'],
    ]);
    expect(await codeOf(later.requestGrant(swapOf([ADA])))).toBe('consent-missing');
  });

  it('shows an edit, a removal and a cut', async () => {
    const gate = new ConsentGate({ databaseName });
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    await gate.attest(CLEO, ATTESTATIONS.self, scopeFor('personal'));
    await gate.withdraw(recordId);
    gate.close();
    let whole: unknown;
    await editStored(databaseName, (rows) => {
      whole = structuredClone(rows.entries);
    });
    const edits = [
      (entries: { value: unknown }[]) => Object.assign(entries[1]!.value as object, { sequence: 7 }),
      (entries: { value: unknown }[]) => entries.splice(0, 1),
      (entries: { value: unknown }[]) => entries.pop(),
    ];
    for (const edit of edits) {
      await editStored(databaseName, (rows) => {
        rows.entries = structuredClone(whole) as typeof rows.entries;
        edit(rows.entries);
      });
      using later = new ConsentGate({ databaseName });
      await expectDamage(later);
    }
  });

  it('takes what several contexts write at the same time', async () => {
    const tabs = [new Tab(), new Tab()];
    using gate = new ConsentGate({ databaseName });
    const written = (await Promise.all([
      ...tabs.map((tab) => tab.ask('attest')),
      gate.attest(CLEO, ATTESTATIONS.permission, scopeFor('personal')),
      gate.attest(CLEO, ATTESTATIONS.permission, scopeFor('personal')),
    ])) as ConsentSummary[];
    expect(await gate.verifyLedger()).toEqual({ intact: true, entries: 4 });
    const listed = (await gate.summaries()).map(({ recordId }) => recordId);
    expect([...listed].sort()).toEqual(written.map(({ recordId }) => recordId).sort());
    for (const tab of tabs) tab.close();
  });

  it('closes the gate of one context when another withdraws', async () => {
    const tab = new Tab();
    const { recordId } = (await tab.ask('attest')) as ConsentSummary;
    expect(await tab.ask('request')).toBeNull();
    using gate = new ConsentGate({ databaseName });
    expect(await codeOf(gate.requestGrant(swapOf([ADA]))), 'what another context attested').toBe(
      'consent-missing',
    );
    await gate.withdraw(recordId);
    expect(await tab.ask('request')).toBe('consent-withdrawn');
    tab.close();
  });
});

describe('a grant in a real browser', () => {
  it('is refused as a copy, a proxy, and from another copy of the program', async () => {
    using gate = new ConsentGate({ databaseName });
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const grant = await gate.requestGrant(swapOf([ADA]));
    await assertGrant(grant, swapOf([ADA]));
    const forgeries = [
      structuredClone(grant),
      new Proxy(grant, {}),
      Object.create(grant) as ConsentGrant,
      Object.create(Object.getPrototypeOf(grant) as object) as ConsentGrant,
    ];
    for (const forgery of forgeries)
      expect(await codeOf(assertGrant(forgery, swapOf([ADA])))).toBe('consent-forged');
  });
});
