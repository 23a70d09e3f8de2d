import 'fake-indexeddb/auto';
import { createHash, createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  canonicalBytes,
  openSigningKey,
  signBytes,
  signCanonical,
  thumbprintOf,
  verifyBytes,
  verifyCanonical,
} from '../../src/consent';
import { fromBase64url } from '../../src/core';
import { freshDatabaseName } from '../support/consent-fixtures';

const text = (value: unknown) => new TextDecoder().decode(canonicalBytes(value));

describe('canonical JSON', () => {
  it('spells the example of RFC 8785 section 3.2.2 as the RFC does', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(text(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('orders keys by UTF-16 code units, as RFC 8785 section 3.2.3 asks', () => {
    const value = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
    expect(text(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('gives equal values equal bytes, and back the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const canonical = text(value);
        expect(text(JSON.parse(canonical))).toBe(canonical);
        expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([[Number.NaN], [Infinity], ['\ud800'], [undefined], [1n], [() => 1], [Symbol('s')]])(
    'refuses %s',
    (value) => {
      expect(() => canonicalBytes(value)).toThrow(TypeError);
    },
  );
});

describe('a signature', () => {
  it('is one that another implementation accepts', async () => {
    const key = await openSigningKey('test', { databaseName: freshDatabaseName() });
    const value = { b: [1, 2], a: 'ä' };
    const signature = await signCanonical(key.privateKey, value);
    const publicKey = createPublicKey({ key: { ...key.publicJwk }, format: 'jwk' });
    const signedText = Buffer.from('{"a":"ä","b":[1,2]}', 'utf8');
    const accepts = (bytes: Uint8Array) =>
      verify('sha256', bytes, { key: publicKey, dsaEncoding: 'ieee-p1363' }, fromBase64url(signature));
    expect(accepts(signedText)).toBe(true);
    expect(accepts(Buffer.from('{"a":"ä","b":[1,3]}', 'utf8'))).toBe(false);
  });

  it('holds for its value alone', async () => {
    const key = await openSigningKey('test', { databaseName: freshDatabaseName() });
    const other = await openSigningKey('other', { databaseName: freshDatabaseName() });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat(), async (bytes, place) => {
        const signature = await signBytes(key.privateKey, bytes);
        expect(signature.length).toBe(64);
        expect(await verifyBytes(key.publicKey, bytes, signature)).toBe(true);
        expect(await verifyBytes(other.publicKey, bytes, signature)).toBe(false);
        const changed = bytes.slice();
        changed[place % bytes.length]! ^= 1;
        expect(await verifyBytes(key.publicKey, changed, signature)).toBe(false);
        signature[place % 64]! ^= 1;
        expect(await verifyBytes(key.publicKey, bytes, signature)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('has one spelling', async () => {
    const key = await openSigningKey('test', { databaseName: freshDatabaseName() });
    const signature = await signCanonical(key.privateKey, { a: 1 });
    expect(await verifyCanonical(key.publicJwk, { a: 1 }, signature)).toBe(true);
    // The last of 86 characters carries four bits; the other two are not looked at by a lenient decoder.
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet[alphabet.indexOf(signature.at(-1)!) ^ 1]!;
    expect(await verifyCanonical(key.publicJwk, { a: 1 }, signature.slice(0, -1) + last)).toBe(false);
    for (const malformed of ['', `${signature}==`, 'ä', signature.slice(0, -2)])
      expect(await verifyCanonical(key.publicJwk, { a: 1 }, malformed)).toBe(false);
  });

  it('is false, not an error, under a key that is none', async () => {
    const key = await openSigningKey('test', { databaseName: freshDatabaseName() });
    const signature = await signCanonical(key.privateKey, { a: 1 });
    const { x } = key.publicJwk;
    expect(await verifyCanonical({ ...key.publicJwk, y: x }, { a: 1 }, signature)).toBe(false);
  });
});

describe('a signing key', () => {
  it('is the same for two that ask at once, and for one that asks later', async () => {
    const databaseName = freshDatabaseName();
    const keys = await Promise.all(Array.from({ length: 8 }, () => openSigningKey('test', { databaseName })));
    keys.push(await openSigningKey('test', { databaseName }));
    expect(new Set(keys.map(({ thumbprint }) => thumbprint)).size).toBe(1);
    expect(keys.every(({ persistent }) => persistent)).toBe(true);
    const signature = await signCanonical(keys[0]!.privateKey, 'one');
    expect(await verifyCanonical(keys[7]!.publicJwk, 'one', signature)).toBe(true);
  });

  it('has a name of its own', async () => {
    const databaseName = freshDatabaseName();
    const one = await openSigningKey('one', { databaseName });
    const other = await openSigningKey('other', { databaseName });
    expect(one.thumbprint).not.toBe(other.thumbprint);
  });

  it('cannot be read', async () => {
    const { privateKey } = await openSigningKey('test', { databaseName: freshDatabaseName() });
    expect(privateKey.extractable).toBe(false);
    for (const format of ['jwk', 'pkcs8'] as const)
      await expect(crypto.subtle.exportKey(format as 'jwk', privateKey)).rejects.toThrow();
  });

  it('lives in memory where there is no IndexedDB, and is the same as long as it lives', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const databaseName = freshDatabaseName();
    const [one, again, other] = await Promise.all([
      openSigningKey('one', { databaseName }),
      openSigningKey('one', { databaseName }),
      openSigningKey('other', { databaseName }),
    ]);
    vi.unstubAllGlobals();
    expect([one.persistent, again.persistent]).toEqual([false, false]);
    expect(again.thumbprint).toBe(one.thumbprint);
    expect(other.thumbprint).not.toBe(one.thumbprint);
    expect(one.privateKey.extractable).toBe(false);
  });

  it('has the thumbprint of RFC 7638', async () => {
    const { publicJwk } = await openSigningKey('test', { databaseName: freshDatabaseName() });
    const { x, y } = publicJwk;
    const members = `{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`;
    expect(await thumbprintOf(publicJwk)).toBe(createHash('sha256').update(members).digest('base64url'));
  });
});
