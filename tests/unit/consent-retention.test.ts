import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  ConsentGate,
  type ConsentPolicy,
  DEFAULT_POLICY,
  assertGrant,
  enterExport,
  readPolicy,
} from '../../src/consent';
import {
  ADA,
  ATTESTATIONS,
  BEN,
  CLEO,
  Clock,
  HOUR,
  type StoredRows,
  codeOf,
  editStored,
  expectDamage,
  freshDatabaseName,
  swapOf,
} from '../support/consent-fixtures';
import { scopeFor } from '../support/consent-scope';

const DAY = 24 * HOUR;
const KIOSK: ConsentPolicy = { ...DEFAULT_POLICY, retention: 'session', longestValidity: 'session' };

interface Browser {
  readonly databaseName: string;
  readonly clock: Clock;
  readonly open: (policy?: ConsentPolicy) => ConsentGate;
}

function freshBrowser(): Browser {
  const databaseName = freshDatabaseName();
  const clock = new Clock();
  return {
    databaseName,
    clock,
    open: (policy = DEFAULT_POLICY) => new ConsentGate({ databaseName, now: clock.now, policy }),
  };
}

async function storedText(databaseName: string): Promise<string> {
  let text = '';
  await editStored(databaseName, ({ entries, head }) => {
    text = JSON.stringify([entries, head]);
  });
  return text;
}

/** Given, exported, withdrawn by its code; then, 60 days later, another, and a file made with both people of the picture. */
async function writeSome({ clock, open }: Browser): Promise<string[]> {
  using gate = open();
  const scope = scopeFor('personal', { validity: 'quarter' });
  const ada = await gate.attest(ADA, ATTESTATIONS.self, scope);
  await enterExport(await gate.requestGrant(swapOf([ADA])), swapOf([ADA]), 'pg-first');
  clock.advance(60 * DAY);
  await gate.attest(BEN, ATTESTATIONS.permission, scopeFor('personal', { maxExports: 3 }));
  const both = swapOf([ADA, BEN]);
  await enterExport(await gate.requestGrant(both), both, 'pg-both');
  const code = gate.withdrawalCodeOf(ada.recordId)!;
  await gate.withdrawByCode(code);
  return [ada.recordId, ATTESTATIONS.self.display, 'pg-first', code];
}

describe('a record whose time to be kept is over', () => {
  it('is removed with all that was entered about it, and the chain still holds', async () => {
    const browser = freshBrowser();
    const gone = await writeSome(browser);
    for (const word of gone) expect(await storedText(browser.databaseName)).toContain(word);

    browser.clock.advance(30 * DAY);
    using gate = browser.open();
    expect((await gate.summaries()).map(({ display }) => display)).toEqual(['Ben']);
    const text = await storedText(browser.databaseName);
    for (const word of gone) expect(text).not.toContain(word);
    expect(text).toContain('pg-both');
    expect(await gate.verifyLedger()).toEqual({ intact: true, entries: 5 });

    // What is left counts as before, and what is entered now follows.
    const [ben] = await gate.summaries();
    expect(ben).toMatchObject({ exportsMade: 1, exportsLeft: 2 });
    await gate.attest(CLEO, ATTESTATIONS.guardian, scopeFor('personal'));
    using later = browser.open();
    expect((await later.summaries()).map(({ display }) => display)).toEqual(['Cleo', 'Ben']);
    const file = new Blob([JSON.stringify(await later.ledgerFile())]);
    expect(await later.readLedgerFile(file)).toMatchObject({ report: { intact: true, entries: 6 } });

    browser.clock.advance(60 * DAY);
    expect((await later.summaries()).map(({ display }) => display)).toEqual(['Cleo']);
    expect(await storedText(browser.databaseName)).not.toMatch(/Ben|pg-both/);
    expect(await later.verifyLedger()).toEqual({ intact: true, entries: 6 });
  });

  it('is seen to be gone by a gate that had read it before', async () => {
    const browser = freshBrowser();
    await writeSome(browser);
    using before = browser.open();
    expect(await before.summaries()).toHaveLength(2);
    browser.clock.advance(30 * DAY);
    using other = browser.open();
    expect(await other.summaries()).toHaveLength(1);
    expect(await before.verifyLedger()).toMatchObject({ intact: true });
    expect(await before.summaries()).toHaveLength(1);
  });

  it.each<[string, (rows: StoredRows) => void]>([
    ...['entry_sha256', 'previous_sha256', 'record_sha256', 'time', 'sequence', 'signature'].map(
      (field): [string, (rows: StoredRows) => void] => [
        `changed in ${field}`,
        ({ entries }) => {
          const pruned = entries[0]!.value as Record<string, unknown>;
          const value = pruned[field];
          pruned[field] =
            typeof value === 'number'
              ? value + 1
              : String(value).replace(/.$/, (last) => (last === '0' ? '1' : '0'));
        },
      ],
    ),
    [
      'put in the place of an entry that is to be kept',
      ({ entries }) => {
        const [pruned, kept] = [entries[0]!, entries[2]!];
        kept.value = { ...(pruned.value as object), sequence: 2 };
      },
    ],
    [
      'put over the withdrawal, unsigned',
      ({ entries }) => {
        const entry = entries[2]!.value as { sequence: number; previous_sha256: string };
        entries[2]!.value = {
          ...(entries[0]!.value as object),
          sequence: entry.sequence,
          previous_sha256: entry.previous_sha256,
          entry_sha256: (entries[3]!.value as { previous_sha256: string }).previous_sha256,
        };
      },
    ],
    ['taken out', ({ entries }) => entries.splice(0, 1)],
  ])('leaves a hash that is damage when it is %s', async (_, edit) => {
    const browser = freshBrowser();
    await writeSome(browser);
    browser.clock.advance(30 * DAY);
    using gate = browser.open();
    await gate.summaries();
    await editStored(browser.databaseName, edit);
    using later = browser.open();
    await expectDamage(later);
  });

  it('stays where the clock says nothing, or has been set back', async () => {
    const browser = freshBrowser();
    await writeSome(browser);
    using gate = browser.open();
    for (const milliseconds of [NaN, 0]) {
      browser.clock.milliseconds = milliseconds;
      expect(await gate.summaries()).toHaveLength(2);
    }
  });
});

describe('where nothing is kept beyond a session', () => {
  it('a record goes with the picture it was given for, or with the session', async () => {
    const browser = freshBrowser();
    using gate = browser.open(KIOSK);
    const scope = scopeFor('personal', { validity: 'session' });
    await gate.attest(ADA, ATTESTATIONS.self, scope);
    await gate.attest(CLEO, ATTESTATIONS.guardian, scope);
    expect(await gate.summaries()).toHaveLength(2);
    gate.forgetPicture(CLEO.fileSha256);
    expect((await gate.summaries()).map(({ display }) => display)).toEqual(['A. L.']);
    const grant = await gate.requestGrant(swapOf([ADA]));

    using next = browser.open(KIOSK);
    expect(await next.summaries()).toEqual([]);
    expect(await storedText(browser.databaseName)).not.toMatch(/A\. L\.|Cleo/);
    expect(await next.verifyLedger()).toEqual({ intact: true, entries: 2 });
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-missing');
  });

  it('no consent lasts longer than its record is kept, and the record says how long that is', async () => {
    const policy = await readPolicy(
      JSON.stringify({ schema: 'persona-grata/policy/1', retention: 'day', longest_validity: 'month' }),
    );
    expect(policy).toMatchObject({ retention: 'day', longestValidity: 'day' });
    using gate = freshBrowser().open(policy);
    const month = scopeFor('personal', { validity: 'month' });
    expect(await codeOf(gate.attest(ADA, ATTESTATIONS.self, month))).toBe('consent-against-policy');
    const { recordId } = await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    const { record } = (await gate.consentFile(recordId)).signed;
    expect(record.storage.retention).toBe('P1D');
    expect(record.notice.statement).toContain('The record is removed after 24 hours');
  });
});

describe('a session that nothing outlasts', () => {
  const session = scopeFor('education', { validity: 'session' });

  it('lets no consent and no record of its own stay, and leaves those of others', async () => {
    const browser = freshBrowser();
    {
      using earlier = browser.open();
      await earlier.attest(BEN, ATTESTATIONS.permission, scopeFor('personal', { validity: 'quarter' }));
    }
    using gate = browser.open();
    gate.endWithSession();
    await gate.attest(ADA, ATTESTATIONS.self, session);
    const { recordId } = await gate.attest(CLEO, ATTESTATIONS.guardian, session);
    expect((await gate.consentFile(recordId)).signed.record.storage.retention).toBe(
      'until the page is closed',
    );
    expect(await gate.summaries()).toHaveLength(3);

    using next = browser.open();
    expect((await next.summaries()).map(({ display }) => display)).toEqual(['Ben']);
    expect(await storedText(browser.databaseName)).not.toMatch(/A\. L\.|Cleo/);
    expect(await next.verifyLedger()).toMatchObject({ intact: true });
  });

  it('stays one, whatever policy comes', async () => {
    using gate = freshBrowser().open();
    gate.endWithSession();
    gate.adoptPolicy({ ...DEFAULT_POLICY, operator: 'A school' });
    expect(gate.policy).toMatchObject({ ...KIOSK, operator: 'A school' });
    const month = scopeFor('education', { validity: 'month' });
    expect(await codeOf(gate.attest(ADA, ATTESTATIONS.self, month))).toBe('consent-against-policy');
  });
});
