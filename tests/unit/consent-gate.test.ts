import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Attestation, ConsentGate, type Operation, assertGrant } from '../../src/consent';
import {
  ADA,
  ATTESTATIONS,
  BEN,
  CLEO,
  Clock,
  HOUR,
  codeOf,
  editStored,
  freshDatabaseName,
  swapOf,
} from '../support/consent-fixtures';
import { scopeFor } from '../support/consent-scope';

function openGate(options: { databaseName?: string; clock?: Clock } = {}) {
  const { databaseName = freshDatabaseName(), clock = new Clock() } = options;
  return { gate: new ConsentGate({ databaseName, now: clock.now }), databaseName, clock };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the gate opens', () => {
  it.each(Object.values(ATTESTATIONS))('for a face attested as $kind', async (attestation: Attestation) => {
    const { gate, clock } = openGate();
    const summary = await gate.attest(ADA, attestation, scopeFor('parody'));
    expect(summary).toMatchObject({
      kind: attestation.kind,
      face: ADA,
      purposes: ['parody'],
      state: 'given',
    });
    expect(summary.display).toBe(
      attestation.kind === 'nobody-real' ? attestation.description : attestation.display,
    );
    expect(Date.parse(summary.validUntil) - Date.parse(summary.givenAt)).toBe(24 * HOUR);
    expect(summary.givenAt).toBe(clock.now().toISOString());
    const grant = await gate.requestGrant(swapOf([ADA], 'parody'));
    await assertGrant(grant, swapOf([ADA], 'parody'));
    expect(gate.consentFor(ADA)).toEqual(summary);
    gate.close();
  });

  it('for a bystander that is a public artwork, whose record keeps what it is, and for nobody beside it', async () => {
    const { gate } = openGate();
    const artwork = { kind: 'nobody-real', nature: 'artwork', description: 'Mural in the hall' } as const;
    const { recordId, display } = await gate.attest(BEN, artwork, scopeFor('personal'));
    expect(display).toBe('Mural in the hall');
    const { signed } = await gate.consentFile(recordId);
    expect(signed.record).toMatchObject({
      subject: { display: 'Mural in the hall', age_attested: 'nobody-real' },
      evidence: { method: 'nobody-real', nature: 'artwork' },
    });
    expect(gate.consentFor(BEN)?.recordId).toBe(recordId);
    expect(gate.consentFor(ADA)).toBeNull();
    expect(await codeOf(gate.requestGrant(swapOf([ADA, BEN])))).toBe('consent-missing');
    await gate.withdraw(recordId);
    expect(gate.consentFor(BEN)).toBeNull();
    gate.close();
  });

  it('with a grant that says of each consent its hash and scope, and no more', async () => {
    const { gate } = openGate();
    const ada = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const cleo = await gate.attest(CLEO, ATTESTATIONS.guardian, scopeFor('personal'));
    const grant = await gate.requestGrant(swapOf([CLEO, ADA, CLEO]));
    expect(grant.consents).toEqual(
      [cleo, ada].map(({ recordSha256, validUntil }) => ({
        recordSha256,
        scope: { operations: ['swap', 'animate', 'trade', 'chorus'], purposes: ['personal'] },
        validUntil,
      })),
    );
    await assertGrant(grant, swapOf([ADA, CLEO]));
    gate.close();
  });

  it('by the newest consent that covers the use', async () => {
    const { gate, clock } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    clock.advance(HOUR);
    const newer = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const elsewhere = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('research'));
    const grant = await gate.requestGrant(swapOf([ADA]));
    expect(grant.consents[0]!.recordSha256).toBe(newer.recordSha256);
    expect(gate.consentFor(ADA)).toEqual(elsewhere);
    expect(gate.consentFor(ADA, { purpose: 'personal' })).toEqual(newer);
    expect(gate.consentFor(ADA, { purpose: 'parody' })).toBeNull();
    gate.close();
  });
});

describe('the gate stays shut', () => {
  it('for a face nobody attested', async () => {
    const { gate } = openGate();
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-missing');
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    expect(await codeOf(gate.requestGrant(swapOf([ADA, BEN])))).toBe('consent-missing');
    expect(await codeOf(gate.requestGrant(swapOf([{ ...ADA, fileSha256: 'b'.repeat(64) }])))).toBe(
      'consent-missing',
    );
    expect(gate.consentFor(BEN)).toBeNull();
    gate.close();
  });

  it('for no face at all', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    expect(await codeOf(gate.requestGrant(swapOf([])))).toBe('consent-missing');
    gate.close();
  });

  it('for another purpose or operation', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    expect(await codeOf(gate.requestGrant(swapOf([ADA], 'parody')))).toBe('consent-wrong-purpose');
    const reenactment = { ...swapOf([ADA]), operation: 'reenactment' as Operation };
    expect(await codeOf(gate.requestGrant(reenactment))).toBe('consent-wrong-operation');
    const hologram = { ...swapOf([ADA]), medium: 'hologram' as 'image' };
    expect(await codeOf(gate.requestGrant(hologram))).toBe('consent-wrong-operation');
    gate.close();
  });

  it('from the end of the last hour on, and not before', async () => {
    const { gate, clock } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    clock.advance(24 * HOUR - 1);
    await gate.requestGrant(swapOf([ADA]));
    clock.advance(1);
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-expired');
    expect(gate.consentFor(ADA)).toBeNull();
    expect((await gate.summaries())[0]!.state).toBe('expired');
    gate.close();
  });

  it('while the clock shows a time before the consent', async () => {
    const { gate, clock } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    clock.advance(-1);
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-expired');
    expect(gate.consentFor(ADA)).toBeNull();
    clock.milliseconds = Number.NaN;
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-expired');
    gate.close();
  });

  it('for records of an earlier session, which are only listed', async () => {
    const { gate, databaseName, clock } = openGate();
    const given = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    gate.close();
    const { gate: later } = openGate({ databaseName, clock });
    expect(await later.summaries()).toEqual([given]);
    expect(later.consentFor(ADA)).toBeNull();
    expect(await codeOf(later.requestGrant(swapOf([ADA])))).toBe('consent-missing');
    later.close();
  });

  it('for a form that is not complete, of which nothing is kept', async () => {
    const { gate } = openGate();
    const empty = { ...ATTESTATIONS.self, display: ' ' };
    expect(await codeOf(gate.attest(ADA, empty, scopeFor('personal')))).toBe('consent-form-incomplete');
    expect(
      await codeOf(gate.attest({ ...ADA, faceIndex: -1 }, ATTESTATIONS.self, scopeFor('personal'))),
    ).toBe('consent-form-incomplete');
    expect(await gate.summaries()).toEqual([]);
    gate.close();
  });

  it('after a state edited by hand, whatever it says', async () => {
    const { gate, databaseName } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const grant = await gate.requestGrant(swapOf([ADA]));
    await editStored(databaseName, ({ entries }) => {
      const entry = entries[0]!.value as { event: { signed: { record: { grant: { purposes: string[] } } } } };
      entry.event.signed.record.grant.purposes = ['parody'];
    });
    expect(await codeOf(gate.requestGrant(swapOf([ADA], 'parody')))).toBe('consent-wrong-purpose');
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-ledger-damaged');
    gate.close();
  });
});

describe('withdrawing', () => {
  it('closes the gate and refuses what it had granted', async () => {
    const { gate } = openGate();
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const grant = await gate.requestGrant(swapOf([ADA]));
    const summary = await gate.withdraw(recordId);
    expect(summary.state).toBe('withdrawn');
    expect(await gate.summaries()).toEqual([summary]);
    expect(gate.consentFor(ADA)).toBeNull();
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-withdrawn');
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-withdrawn');
    expect(await gate.withdraw(recordId), 'a second time changes nothing').toEqual(summary);
    gate.close();
  });

  it('closes the gate at once, before anything is written', async () => {
    const { gate } = openGate();
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const grant = await gate.requestGrant(swapOf([ADA]));
    const withdrawing = gate.withdraw(recordId);
    expect(gate.consentFor(ADA)).toBeNull();
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-withdrawn');
    await withdrawing;
    gate.close();
  });

  it('in another tab closes it here', async () => {
    const { gate, databaseName, clock } = openGate();
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const grant = await gate.requestGrant(swapOf([ADA]));
    const { gate: otherTab } = openGate({ databaseName, clock });
    await otherTab.withdraw(recordId);
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-withdrawn');
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-withdrawn');
    expect(gate.consentFor(ADA)).toBeNull();
    gate.close();
    otherTab.close();
  });

  it('in another tab is seen by the next request, without an export', async () => {
    const { gate, databaseName, clock } = openGate();
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const { gate: otherTab } = openGate({ databaseName, clock });
    await otherTab.withdraw(recordId);
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-withdrawn');
    gate.close();
    otherTab.close();
  });

  it('is for the one consent alone', async () => {
    const { gate } = openGate();
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const again = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    await gate.withdraw(recordId);
    const grant = await gate.requestGrant(swapOf([ADA]));
    expect(grant.consents[0]!.recordSha256).toBe(again.recordSha256);
    gate.close();
  });

  it('of a record that is not there is refused', async () => {
    const { gate } = openGate();
    expect(await codeOf(gate.withdraw('urn:uuid:nothing'))).toBe('consent-missing');
    gate.close();
  });
});

describe('changing the picture', () => {
  it('drops what was opened for it, and nothing else', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    await gate.attest(CLEO, ATTESTATIONS.self, scopeFor('personal'));
    const both = await gate.requestGrant(swapOf([ADA, CLEO]));
    const cleo = await gate.requestGrant(swapOf([CLEO]));
    gate.forgetPicture(ADA.fileSha256);
    expect(gate.consentFor(ADA)).toBeNull();
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-wrong-picture');
    expect(await codeOf(assertGrant(both, swapOf([ADA, CLEO])))).toBe('consent-wrong-picture');
    await assertGrant(cleo, swapOf([CLEO]));
    gate.close();
  });

  it('and back asks for a new consent, which revives no grant', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const old = await gate.requestGrant(swapOf([ADA]));
    gate.forgetPicture(ADA.fileSha256);
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    await gate.requestGrant(swapOf([ADA]));
    expect(await codeOf(assertGrant(old, swapOf([ADA])))).toBe('consent-wrong-picture');
    gate.close();
  });

  it('while an attestation for it is on its way leaves a record that opens nothing', async () => {
    const { gate } = openGate();
    const attesting = gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    gate.forgetPicture(ADA.fileSha256);
    await attesting;
    expect(await gate.summaries()).toHaveLength(1);
    expect(gate.consentFor(ADA)).toBeNull();
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-wrong-picture');
    gate.close();
  });

  it('while a grant is on its way stops it', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const granting = gate.requestGrant(swapOf([ADA]));
    gate.forgetPicture(ADA.fileSha256);
    expect(await codeOf(granting)).toBe('consent-wrong-picture');
    gate.close();
  });
});

describe('storage', () => {
  it('that is missing makes the gate work in memory, and say so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { gate } = openGate();
    expect(await gate.isPersistent()).toBe(false);
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const grant = await gate.requestGrant(swapOf([ADA]));
    await assertGrant(grant, swapOf([ADA]));
    await gate.withdraw(recordId);
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-withdrawn');
    await gate.eraseRecords();
    expect(await gate.summaries()).toEqual([]);
    gate.close();
  });

  it('that opens no database, or takes no keys, does so too', async () => {
    const refuse = () => {
      throw new DOMException('private window', 'SecurityError');
    };
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(refuse);
    const { gate } = openGate();
    expect(await gate.isPersistent()).toBe(false);
    gate.close();
    vi.restoreAllMocks();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('no keys here', 'DataCloneError');
    });
    const { gate: another } = openGate();
    expect(await another.isPersistent()).toBe(false);
    await another.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    await another.requestGrant(swapOf([ADA]));
    another.close();
  });

  it('that is full opens nothing, and is tried again', async () => {
    const { gate } = openGate();
    await gate.isPersistent();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const adding = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full);
    expect(await codeOf(gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal')))).toBe('storage-full');
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-missing');
    adding.mockRestore();
    expect(await gate.summaries()).toEqual([]);
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full);
    expect(await codeOf(gate.withdraw(recordId))).toBe('storage-full');
    expect(await codeOf(gate.requestGrant(swapOf([ADA]))), 'heeded though not written').toBe(
      'consent-withdrawn',
    );
    gate.close();
  });

  it('that is full before the first key is tried again as well', async () => {
    const { gate } = openGate();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await codeOf(gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal')))).toBe('storage-full');
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    expect(await gate.isPersistent()).toBe(true);
    gate.close();
  });

  it('whose key alone is full is not an empty ledger', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { gate } = openGate();
    expect(await codeOf(gate.summaries())).toBe('storage-full');
    gate.close();
  });

  it('that is taken away in the middle of a session closes the gate', async () => {
    const { gate, databaseName } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const grant = await gate.requestGrant(swapOf([ADA]));
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(databaseName);
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('storage-unavailable');
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('storage-unavailable');
    gate.close();
  });

  it('that is erased refuses every grant, here and in another tab', async () => {
    const { gate, databaseName, clock } = openGate();
    const { gate: otherTab } = openGate({ databaseName, clock });
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    await otherTab.attest(CLEO, ATTESTATIONS.self, scopeFor('personal'));
    const [here, there] = [
      await gate.requestGrant(swapOf([ADA])),
      await otherTab.requestGrant(swapOf([CLEO])),
    ];
    await gate.eraseRecords();
    expect(await codeOf(assertGrant(here, swapOf([ADA])))).toBe('consent-missing');
    expect(await codeOf(assertGrant(there, swapOf([CLEO])))).toBe('consent-ledger-damaged');
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-missing');
    expect(gate.consentFor(ADA)).toBeNull();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    await gate.requestGrant(swapOf([ADA]));
    expect(await codeOf(assertGrant(here, swapOf([ADA])))).toBe('consent-missing');
    gate.close();
    otherTab.close();
  });

  it('holds no picture, no measurement, and a name only where it was entered', async () => {
    const { gate, databaseName } = openGate();
    await gate.attest(ADA, { ...ATTESTATIONS.self, display: 'Ada Lovelace' }, scopeFor('personal'));
    await editStored(databaseName, ({ entries }) => {
      const stored = JSON.stringify(entries);
      expect(stored.match(/Ada Lovelace/g)).toHaveLength(1);
      expect(stored).toContain('"embedding":"not stored"');
      expect(stored.length).toBeLessThan(8000);
    });
    gate.close();
  });
});

describe('a closed gate', () => {
  it('opens nothing any more', async () => {
    const { gate } = openGate();
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const grant = await gate.requestGrant(swapOf([ADA]));
    gate.close();
    gate.close();
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-missing');
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-missing');
    expect(await codeOf(gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal')))).toBe(
      'storage-unavailable',
    );
    expect(gate.consentFor(ADA)).toBeNull();
  });

  it('in the middle of an attestation opens nothing', async () => {
    const { gate } = openGate();
    const attesting = codeOf(gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal')));
    gate.close();
    await attesting;
    expect(gate.consentFor(ADA)).toBeNull();
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).not.toBeNull();
  });
});
