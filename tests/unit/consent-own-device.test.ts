import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ConsentGate,
  DEFAULT_POLICY,
  type OwnDevice,
  assertGrant,
  isTakeBack,
  readConsentFile,
} from '../../src/consent';
import { base64url, utf8 } from '../../src/core';
import { ADA, Clock, HOUR, codeOf, freshDatabaseName, swapOf } from '../support/consent-fixtures';
import { scopeFor } from '../support/consent-scope';
import {
  LIVE,
  ORIGIN,
  PERSON,
  answerAs,
  askAda,
  bent,
  openOwnDevice,
  withField,
} from '../support/own-device';

let clock: Clock;
let gate: ConsentGate;
let phone: OwnDevice;
beforeEach(() => {
  clock = new Clock();
  gate = new ConsentGate({ databaseName: freshDatabaseName(), now: clock.now });
  phone = openOwnDevice(clock);
});
afterEach(() => {
  gate.close();
});

async function expectNothingOpened(): Promise<void> {
  expect(gate.consentFor(ADA)).toBeNull();
  expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-missing');
  expect(await gate.summaries()).toEqual([]);
}

describe('a consent given on the person’s own device', () => {
  it('puts both keys on the record, and opens what was asked and nothing else', async () => {
    const opened = await phone.open(`${ORIGIN}/grata/#/consent/${await askAda(gate)}`, DEFAULT_POLICY);
    expect(opened).toMatchObject({ asker: 'Berta', scope: scopeFor('personal'), ageLimit: 18 });
    expect(opened.statement.paragraphs.join(' ')).toContain('Who asks for it: Berta.');
    expect(opened.validUntil).toBe(new Date(clock.milliseconds + 24 * HOUR).toISOString());
    clock.advance(5 * 60_000);
    const summary = await gate.takeAnswer(await answerAs(phone, opened.line));
    expect(summary).toMatchObject({ kind: 'own-device', display: 'A. L.', isSubjectSigned: true, face: ADA });
    await gate.requestGrant(swapOf([ADA]));
    expect(await codeOf(gate.requestGrant(swapOf([ADA], 'parody')))).toBe('consent-wrong-purpose');

    const file = await gate.consentFile(summary.recordId);
    const { record } = await readConsentFile(new Blob([JSON.stringify(file)]));
    expect(record.evidence).toEqual({ method: 'own-device', live: LIVE });
    expect(record.operator.name).toBe('Berta');
    expect(record.subject.key).not.toEqual(record.operator.key);
    expect(record.events[0].by).toBe('subject');
    expect(await gate.verifyLedger()).toMatchObject({ intact: true });
  });

  it('asks in a line that makes a code a telephone reads', async () => {
    expect((await askAda(gate)).length).toBeLessThan(420);
  });

  it('is signed by another key each time', async () => {
    const keys: unknown[] = [];
    while (keys.length < 2) {
      const { recordId } = await gate.takeAnswer(await answerAs(phone, await askAda(gate)));
      const { signed } = await gate.consentFile(recordId);
      keys.push(signed.record.subject.key);
    }
    expect(keys[0]).not.toEqual(keys[1]);
  });

  it('of somebody under age opens the preview and no export', async () => {
    const line = await askAda(gate);
    const answer = await phone.answer(line, DEFAULT_POLICY, { ...PERSON, adult: false }, LIVE);
    expect(await gate.takeAnswer(answer.line)).toMatchObject({ isPreviewOnly: true });
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-guardian-needed');
  });

  it('names the operator of the installation beside the person who asks', async () => {
    const policy = { ...DEFAULT_POLICY, operator: 'Museum of Faces' };
    gate.adoptPolicy(policy);
    const { asker } = await phone.open(await askAda(gate), policy);
    expect(asker).toBe('Berta (Museum of Faces)');
  });
});

describe('what a device keeps of it', () => {
  it('is removed when no consent could last any longer', async () => {
    await answerAs(phone, await askAda(gate));
    clock.advance(90 * 24 * HOUR - 1);
    expect(await phone.list()).toHaveLength(1);
    clock.advance(1);
    expect(await phone.list()).toEqual([]);
    clock.advance(-HOUR);
    expect(await phone.list()).toEqual([]);
  });
});

describe('taking it back', () => {
  it('is signed by the key that gave it, and closes the gate', async () => {
    const answer = await phone.answer(await askAda(gate), DEFAULT_POLICY, PERSON, LIVE);
    const { recordId } = await gate.takeAnswer(answer.line);
    const grant = await gate.requestGrant(swapOf([ADA]));
    const [own] = await phone.list();
    expect(own).toMatchObject({ asker: 'Berta', takenBackAt: null, withdrawalCode: answer.withdrawalCode });
    clock.advance(HOUR);
    const line = await phone.takeBack(own!.nonce);
    expect(isTakeBack(line)).toBe(true);
    expect(isTakeBack(answer.line)).toBe(false);
    expect(await gate.withdrawBySubject(line)).toMatchObject({ recordId, state: 'withdrawn' });
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-withdrawn');
    expect(await codeOf(gate.requestGrant(swapOf([ADA])))).toBe('consent-withdrawn');
    expect(await phone.list()).toMatchObject([{ takenBackAt: new Date(clock.milliseconds).toISOString() }]);

    const notice = await gate.consentFile(recordId);
    expect(notice.withdrawal).toMatchObject({ by: 'subject' });
    const read = await readConsentFile(new Blob([JSON.stringify(notice)]));
    expect(read.withdrawnAt).toBe(new Date(clock.milliseconds).toISOString());
  });

  it('works with the code that stays on the device as well', async () => {
    const answer = await phone.answer(await askAda(gate), DEFAULT_POLICY, PERSON, LIVE);
    await gate.takeAnswer(answer.line);
    expect(await gate.withdrawByCode(answer.withdrawalCode)).toMatchObject({ state: 'withdrawn' });
  });

  it.each<[string, (line: string) => string, string]>([
    ['with another signature', (line) => withField(line, 3, bent), 'consent-take-back-forged'],
    ['at another time', (line) => withField(line, 2, bent), 'consent-take-back-forged'],
    ['of another consent', (line) => withField(line, 1, bent), 'consent-take-back-unknown'],
    ['with a field more', (line) => `${line}.x`, 'consent-take-back-forged'],
    ['of nothing', () => 'w1...', 'consent-take-back-forged'],
  ])('is refused %s', async (_, forge, code) => {
    await gate.takeAnswer(await answerAs(phone, await askAda(gate)));
    const [own] = await phone.list();
    expect(await codeOf(gate.withdrawBySubject(forge(await phone.takeBack(own!.nonce))))).toBe(code);
    await gate.requestGrant(swapOf([ADA]));
  });

  it('is not possible on a device that did not give it', async () => {
    await gate.takeAnswer(await answerAs(phone, await askAda(gate)));
    const [own] = await phone.list();
    expect(await codeOf(openOwnDevice(clock).takeBack(own!.nonce))).toBe('consent-take-back-unknown');
  });
});

describe('a crafted request', () => {
  it.each<[string, (line: string) => string, string]>([
    ['nothing', () => '', 'consent-request-malformed'],
    ['half of one', (line) => line.slice(0, 200), 'consent-request-malformed'],
    ['a field more', (line) => `${line}.x`, 'consent-request-malformed'],
    ['another version', (line) => withField(line, 0, 'r2'), 'consent-request-malformed'],
    ['padding of base64', (line) => withField(line, 4, (name) => `${name}==`), 'consent-request-malformed'],
    ['a purpose that is none', (line) => withField(line, 8, '9'), 'consent-request-malformed'],
    ['no purpose', (line) => withField(line, 8, ''), 'consent-request-malformed'],
    [
      'a name of two lines',
      (line) => withField(line, 4, base64url(utf8('A\nB'))),
      'consent-request-malformed',
    ],
    ['a megabyte', (line) => line + 'x'.repeat(2 ** 20), 'consent-request-too-large'],
    ['a link to another site', (line) => `https://example.com/#/consent/${line}`, 'consent-request-foreign'],
    ['a link to a program', () => 'javascript:alert(1)', 'consent-request-foreign'],
    ['a link to another page here', () => `${ORIGIN}/#/verify`, 'consent-request-malformed'],
    ['more purposes', (line) => withField(line, 8, '034'), 'consent-request-forged'],
    ['more files', (line) => withField(line, 12, '999'), 'consent-request-forged'],
    ['another face', (line) => withField(line, 6, '1'), 'consent-request-forged'],
    ['another picture', (line) => withField(line, 5, bent), 'consent-request-forged'],
    ['another name', (line) => withField(line, 4, base64url(utf8('The police'))), 'consent-request-forged'],
    ['a key of nobody', (line) => withField(line, 2, bent), 'consent-request-forged'],
    ['another signature', (line) => withField(line, 16, bent), 'consent-request-forged'],
  ])('is not opened: %s', async (_, forge, code) => {
    const line = await askAda(gate);
    expect(await codeOf(phone.open(forge(line), DEFAULT_POLICY))).toBe(code);
    await phone.open(line, DEFAULT_POLICY);
  });

  it.each([
    ['hours later', 2 * HOUR],
    ['before it was made', -2 * HOUR],
  ])('is not opened %s', async (_, milliseconds) => {
    const line = await askAda(gate);
    clock.advance(milliseconds);
    expect(await codeOf(phone.open(line, DEFAULT_POLICY))).toBe('consent-request-expired');
  });

  it('is not opened where the same site says other words, or does not allow it', async () => {
    const line = await askAda(gate);
    const open = (changes: object) => codeOf(phone.open(line, { ...DEFAULT_POLICY, ...changes }));
    expect(await open({ contact: 'help@example.org' })).toBe('consent-request-other-words');
    expect(await open({ kinds: ['self'] })).toBe('consent-against-policy');
  });

  it('is not made for nobody, nor against the rules', async () => {
    expect(await codeOf(gate.askOwnDevice(ADA, scopeFor('personal'), ' '))).toBe('consent-form-incomplete');
    gate.adoptPolicy({ ...DEFAULT_POLICY, kinds: ['self'] });
    expect(await codeOf(askAda(gate))).toBe('consent-against-policy');
  });
});

describe('a crafted answer', () => {
  const live = (changes: object) => () => base64url(utf8(JSON.stringify({ ...LIVE, ...changes })));
  it.each<[string, (line: string) => string, string]>([
    ['nothing', () => '', 'consent-answer-malformed'],
    ['a request', (line) => line.replace(/^a1/, 'r1'), 'consent-answer-malformed'],
    [
      'a prototype',
      (line) => withField(line, 6, base64url(utf8('{"__proto__":{}}'))),
      'consent-answer-malformed',
    ],
    ['a megabyte', (line) => line + 'x'.repeat(2 ** 20), 'consent-answer-malformed'],
    ['no movement', (line) => withField(line, 6, live({ challenge: [] })), 'consent-answer-malformed'],
    [
      'a face it cannot have seen',
      (line) => withField(line, 6, live({ match: 'same' })),
      'consent-answer-malformed',
    ],
    ['an age that is neither', (line) => withField(line, 5, '2'), 'consent-answer-malformed'],
    ['another request', (line) => withField(line, 1, bent), 'consent-answer-unasked'],
    ['another key', (line) => withField(line, 2, bent), 'consent-answer-forged'],
    ['another name', (line) => withField(line, 4, base64url(utf8('B. M.'))), 'consent-answer-forged'],
    ['another age', (line) => withField(line, 5, '0'), 'consent-answer-forged'],
    [
      'a witness nobody named',
      (line) => withField(line, 6, live({ method: 'written-with-witness' })),
      'consent-answer-forged',
    ],
    ['a withdrawal code of somebody else', (line) => withField(line, 7, bent), 'consent-answer-forged'],
    ['another signature', (line) => withField(line, 8, bent), 'consent-answer-forged'],
  ])('opens nothing, and the right one is taken afterwards: %s', async (_, forge, code) => {
    const line = await answerAs(phone, await askAda(gate));
    expect(await codeOf(gate.takeAnswer(forge(line)))).toBe(code);
    await expectNothingOpened();
    await gate.takeAnswer(line);
    await gate.requestGrant(swapOf([ADA]));
  });

  it('counts once, even if it comes twice at the same time', async () => {
    const line = await answerAs(phone, await askAda(gate));
    const codes = await Promise.all([codeOf(gate.takeAnswer(line)), codeOf(gate.takeAnswer(line))]);
    expect(codes).toEqual([null, 'consent-answer-used']);
    expect(await gate.summaries()).toHaveLength(1);
    await gate.withdraw((await gate.summaries())[0]!.recordId);
    expect(await codeOf(gate.takeAnswer(line))).toBe('consent-answer-used');
  });

  it('to a narrower request does not stand for a wider one', async () => {
    const narrow = await askAda(gate);
    const wide = await gate.askOwnDevice(ADA, scopeFor('personal', { validity: 'quarter' }), 'Berta');
    const line = withField(await answerAs(phone, narrow), 1, wide.split('.')[14]!);
    expect(await codeOf(gate.takeAnswer(line))).toBe('consent-answer-forged');
    await expectNothingOpened();
  });

  it('is nothing to another session, another browser, or after half an hour', async () => {
    const line = await answerAs(phone, await askAda(gate));
    using other = new ConsentGate({ databaseName: freshDatabaseName(), now: clock.now });
    expect(await codeOf(other.takeAnswer(line))).toBe('consent-answer-unasked');
    clock.advance(31 * 60_000);
    expect(await codeOf(gate.takeAnswer(line))).toBe('consent-request-expired');
    await expectNothingOpened();
  });

  it('is nothing once the picture is gone, or the rules changed', async () => {
    const line = await answerAs(phone, await askAda(gate));
    gate.forgetPicture(ADA.fileSha256);
    expect(await codeOf(gate.takeAnswer(line))).toBe('consent-wrong-picture');
    const again = await answerAs(phone, await askAda(gate));
    gate.adoptPolicy({ ...DEFAULT_POLICY, kinds: ['self'] });
    expect(await codeOf(gate.takeAnswer(again))).toBe('consent-against-policy');
    await expectNothingOpened();
  });
});

describe('a printed form', () => {
  const written = (code: string) =>
    ({ kind: 'written', display: 'A. L.', givenOn: '2026-04-30', code, adult: true }) as const;

  it('is entered with its code, which the record holds, and once', async () => {
    const { code } = await gate.paperForm(ADA, scopeFor('personal'));
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
    const attest = () => gate.attest(ADA, written(code.toLowerCase()), scopeFor('personal'));
    const { recordId } = await attest();
    const { signed } = await gate.consentFile(recordId);
    expect(signed.record.evidence).toEqual({ method: 'written', given_on: '2026-04-30', code, live: null });
    expect(await codeOf(attest())).toBe('consent-paper-code-used');
  });

  it('is known in a later session', async () => {
    const databaseName = freshDatabaseName();
    using first = new ConsentGate({ databaseName, now: clock.now });
    const { code } = await first.paperForm(ADA, scopeFor('personal'));
    first.close();
    using later = new ConsentGate({ databaseName, now: clock.now });
    await later.attest(ADA, written(code), scopeFor('personal'));
  });

  it.each([
    ['no code', 'consent-form-incomplete', () => 'nothing'],
    ['a guessed code', 'consent-paper-code-wrong', () => '0000-0000-0000-0000'],
    [
      'the code of another form',
      'consent-paper-code-wrong',
      (one: ConsentGate) => one.paperForm(ADA, scopeFor('parody')).then(({ code }) => code),
    ],
    [
      'the code of another face',
      'consent-paper-code-wrong',
      (one: ConsentGate) =>
        one.paperForm({ ...ADA, faceIndex: 1 }, scopeFor('personal')).then(({ code }) => code),
    ],
  ])('is refused with %s', async (_, expected, codeFrom) => {
    const code = await codeFrom(gate);
    expect(await codeOf(gate.attest(ADA, written(code), scopeFor('personal')))).toBe(expected);
    await expectNothingOpened();
  });
});
