import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type VerifyError, base64url, fromBase64url, sha256Hex, utf8 } from '../../src/core';
import { canonicalBytes, openSigningKey, thumbprintOf } from '../../src/consent';
import type { Verdict } from '../../src/verify';
import { REPORT_KEY_NAME, REPORT_STATEMENT, signReport } from '../../src/verify/signed-report';
import { eachWithItsStatement, withoutReport } from '../../src/verify/page/given-files';
import { readReport } from '../../src/verify/report-reader';
import { verdictTable } from '../../src/verify/page/verdict-table';

const verdict: Verdict = {
  fileName: 'Bild “eins”.png',
  fileSha256: 'ab'.repeat(32),
  format: 'png',
  sizeInBytes: 1234,
  isMoving: false,
  layers: [
    {
      layer: 'manifest',
      state: 'valid',
      presence: 'present',
      basis: 'manifest-own-key',
      facts: { issuedBy: 'A' },
    },
    {
      layer: 'watermark',
      state: 'valid',
      presence: 'present',
      basis: 'watermark-agrees',
      facts: { watermark: 'c0ffee' },
    },
  ],
  contradictions: [{ between: ['manifest', 'metadata'], subject: 'time', values: ['1', '2'] }],
};
const circumstances = {
  now: new Date('2026-11-28T08:00:00Z'),
  verifierAddress: 'https://museum.example/verify/',
  version: '0.1.0',
};

describe('a signed report', () => {
  const parts = async () => (await signReport(verdict, circumstances)).split('.') as [string, string, string];
  const decoded = (part: string) =>
    JSON.parse(new TextDecoder().decode(fromBase64url(part))) as Record<string, unknown>;

  it('says what was read, when, by what, and that it is no more than that', async () => {
    const [header, payload] = await parts();
    expect(decoded(header)).toMatchObject({ alg: 'ES256', typ: 'persona-grata-verify-report+jws' });
    expect(decoded(payload)).toEqual({
      statement: REPORT_STATEMENT,
      created_at: '2026-11-28T08:00:00.000Z',
      time_source: 'clock of the device',
      verifier: {
        name: 'Persona Grata verify',
        version: '0.1.0',
        address: 'https://museum.example/verify/',
      },
      file: { name: 'Bild “eins”.png', sha256: 'ab'.repeat(32), format: 'png', size_in_bytes: 1234 },
      layers: verdict.layers.map(({ layer, state, basis, facts }) => ({ layer, state, basis, facts })),
      contradictions: verdict.contradictions,
    });
    // One spelling for each value, so that two reports of the same can be compared byte by byte.
    expect(base64url(canonicalBytes(decoded(payload)))).toBe(payload);
  });

  it('is signed by the key that it brings along, as any reader of JWS checks it', async () => {
    const [header, payload, signature] = await parts();
    const { jwk, kid } = decoded(header) as {
      jwk: { kty: 'EC'; crv: 'P-256'; x: string; y: string };
      kid: string;
    };
    const key = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'verify',
    ]);
    const isSigned = (text: string) =>
      crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, fromBase64url(signature), utf8(text));
    expect(await isSigned(`${header}.${payload}`)).toBe(true);
    expect(await isSigned(`${header}.${payload.slice(0, -4)}AAAA`)).toBe(false);
    expect(kid).toBe(await thumbprintOf(jwk));
    expect(kid).toBe((await openSigningKey(REPORT_KEY_NAME)).thumbprint);
    expect(kid).not.toBe((await openSigningKey('claim')).thumbprint);
  });
});

describe('a signed report that is read back', () => {
  const file = new Blob(['the very file']);
  const signed = async () => {
    const fileSha256 = await sha256Hex(new Uint8Array(await file.arrayBuffer()));
    return signReport({ ...verdict, fileSha256 }, circumstances);
  };
  const codeOf = (text: string) =>
    readReport(new Blob([text]), null).then(
      () => 'read',
      (error: unknown) => (error as VerifyError).code,
    );
  /** Another key signs the same: a report like any other, of somebody else. */
  const signedElsewhere = async (
    change: (header: Record<string, unknown>) => unknown = (header) => header,
  ) => {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const { x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const jwk = { kty: 'EC', crv: 'P-256', x: x!, y: y! } as const;
    const [, payload] = (await signed()).split('.');
    const header = {
      alg: 'ES256',
      jwk,
      kid: await thumbprintOf(jwk),
      typ: 'persona-grata-verify-report+jws',
    };
    const text = `${base64url(canonicalBytes(change(header)))}.${payload!}`;
    const signature = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      pair.privateKey,
      utf8(text),
    );
    return { text: `${text}.${base64url(new Uint8Array(signature))}`, kid: header.kid };
  };

  it('says what it said, by whose key, and of which file', async () => {
    const report = new Blob([await signed()]);
    const own = await openSigningKey(REPORT_KEY_NAME);
    expect(await readReport(report, file)).toMatchObject({
      signerKey: own.thumbprint,
      isOwnKey: true,
      createdAt: '2026-11-28T08:00:00.000Z',
      verifier: { address: 'https://museum.example/verify/' },
      file: { name: 'Bild “eins”.png', sizeInBytes: 1234 },
      layers: [
        { layer: 'manifest', state: 'valid', basis: 'manifest-own-key' },
        { layer: 'watermark', state: 'valid', basis: 'watermark-agrees' },
      ],
      isAboutGivenFile: true,
    });
    expect((await readReport(report, new Blob(['another']))).isAboutGivenFile).toBe(false);
    expect((await readReport(report, null)).isAboutGivenFile).toBeNull();
  });

  it('of another browser says that the key is not this one’s', async () => {
    const { text, kid } = await signedElsewhere();
    expect(await readReport(new Blob([text]), null)).toMatchObject({ isOwnKey: false, signerKey: kid });
  });

  it('is refused when a letter of it was changed, or its key is not the one that it names', async () => {
    const report = await signed();
    const [header, payload, signature] = report.split('.') as [string, string, string];
    const other = JSON.parse(new TextDecoder().decode(fromBase64url(payload))) as Record<string, unknown>;
    const forged = base64url(canonicalBytes({ ...other, created_at: '2027-01-01T00:00:00.000Z' }));
    expect(await codeOf(`${header}.${forged}.${signature}`)).toBe('verify-report-changed');
    expect(await codeOf(`${header}.${payload}.${'A'.repeat(86)}`)).toBe('verify-report-changed');
    expect(await codeOf(`${header}.${payload}.`)).toBe('verify-report-changed');
    const named = await signedElsewhere((given) => ({ ...given, kid: 'somebody-else' }));
    expect(await codeOf(named.text)).toBe('verify-report-changed');
    const { text } = await signedElsewhere();
    expect(await codeOf(`${header}.${payload}.${text.split('.')[2]!}`)).toBe('verify-report-changed');
  });

  it('is refused when it is none', async () => {
    const [header, payload] = (await signed()).split('.') as [string, string];
    for (const text of ['', 'a.b', 'a.b.c', `${header}.${payload}`, '{}', `${payload}.${payload}.AAAA`])
      expect(await codeOf(text), text).toBe('verify-report-malformed');
    const unsigned = await signedElsewhere((given) => ({ ...given, alg: 'none' }));
    expect(await codeOf(unsigned.text)).toBe('verify-report-malformed');
    const typed = await signedElsewhere((given) => ({ ...given, typ: 'JWT' }));
    expect(await codeOf(typed.text)).toBe('verify-report-malformed');
    expect(await codeOf('x'.repeat(2 ** 20 + 1))).toBe('verify-report-malformed');
  });

  it('is told from what it is about by its name', () => {
    const [picture, report] = [new File([], 'a.png'), new File([], 'a_verify-report.jws')];
    expect(withoutReport([picture, report])).toEqual({ report, others: [picture] });
    expect(withoutReport([picture])).toEqual({ report: null, others: [picture] });
  });
});

describe('the table of many files', () => {
  const linesOf = (fileName: string) =>
    verdictTable([
      { fileName, verdict, error: null },
      {
        fileName: 'broken',
        verdict: null,
        error: { name: 'VerifyError', code: 'verify-empty', parameters: {} },
      },
    ]);

  it('has a line for each, in one order', () => {
    const [head, first, second, end] = linesOf('a.png').replace('\ufeff', '').split('\r\n');
    const columns = head!.split(',').length;
    expect(head).toContain('"manifest_state","manifest_basis"');
    expect(first!.split(',')).toHaveLength(columns);
    expect(first).toMatch(/^"a\.png","abab.*","png","1234","valid","manifest-own-key"/);
    expect(first).toContain('"c0ffee","manifest metadata time",""');
    expect(second).toMatch(/^"broken","","".*,"verify-empty"$/);
    expect(end).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '|calc', '＝1'])(
    'makes no formula of a file named %j',
    (name) => {
      expect(linesOf(name)).toContain(`"'${name}"`);
    },
  );

  it('keeps quotes, commas and line breaks within their cell', () => {
    expect(linesOf('a"b,\r\nc.png')).toContain('\r\n"a""b,\r\nc.png","abab');
  });
});

describe('many files', () => {
  it('are each by themselves, with the statement that is named alike', () => {
    const files = ['clip.webm', 'clip.c2pa', 'lonely.c2pa', '.DS_Store', 'a.png'].map(
      (name) => new File(['x'], name),
    );
    expect(
      eachWithItsStatement(files).map(({ file, sidecar }) => [file.name, sidecar?.name ?? null]),
    ).toEqual([
      ['clip.webm', 'clip.c2pa'],
      ['a.png', null],
      ['lonely.c2pa', null],
    ]);
  });
});
