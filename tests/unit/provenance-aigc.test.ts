import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, ExportError, VerifyError } from '../../src/core';
import { record } from '../support/label-record.ts';
import {
  AIGC_FIELDS,
  aigcLabelText,
  aigcSignedText,
  makeAigcLabel,
  parseAigcLabel,
  verifyAigcSignature,
} from '../../src/provenance/aigc-label';

async function makeKey() {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ]);
  const sign = async (bytes: Bytes) =>
    new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytes));
  return { publicKey: pair.publicKey, sign };
}

describe('the label', () => {
  it('is the seven string fields of the standard, the first writer also being who spreads it', async () => {
    const { sign } = await makeKey();
    const text = aigcLabelText(await makeAigcLabel(record, sign));
    const label = JSON.parse(text) as Record<string, string>;
    expect(Object.keys(label)).toEqual([...AIGC_FIELDS]);
    expect(label).toMatchObject({
      Label: '1',
      ContentProducer: 'persona-grata',
      ProduceID: record.exportId,
      ContentPropagator: 'persona-grata',
      PropagateID: record.exportId,
      ReservedCode2: '',
    });
    expect(label['ReservedCode1']).toMatch(/^[\w-]{86}$/);
    expect(text).not.toMatch(/[^\x21-\x7e]/);
    expect(parseAigcLabel(text)).toEqual(label);
  });

  it.each(['', 'Persona Grata', '人格', 'a"b', 'a\\b', 'a\nb'])(
    'does not take %j as its producer',
    async (provider) => {
      const { sign } = await makeKey();
      await expect(makeAigcLabel({ ...record, provider }, sign)).rejects.toThrow(ExportError);
    },
  );

  it('is read back whatever its values, and only with characters of the standard', () => {
    const value = fc.stringMatching(/^[\x21\x23-\x5b\x5d-\x7e]{0,40}$/);
    fc.assert(
      fc.property(fc.tuple(value, value, value, value, value, value), (values) => {
        const label = Object.fromEntries(
          AIGC_FIELDS.map((field, i) => [field, i === 0 ? '1' : values[i - 1]!]),
        );
        expect(parseAigcLabel(aigcLabelText(label as never))).toEqual(label);
        expect(parseAigcLabel(JSON.stringify({ AIGC: label }))).toEqual(label);
      }),
    );
  });

  const good = {
    Label: '2',
    ContentProducer: 'a',
    ProduceID: 'b',
    ReservedCode1: '',
    ContentPropagator: 'a',
    PropagateID: 'b',
    ReservedCode2: '',
  };
  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a field less', JSON.stringify({ ...good, ProduceID: undefined })],
    ['a field more', JSON.stringify({ ...good, Extra: '' })],
    ['a number', JSON.stringify({ ...good, Label: 1 })],
    ['an unknown kind', JSON.stringify({ ...good, Label: '4' })],
    ['a space', JSON.stringify({ ...good, ProduceID: 'a b' })],
    ['nested wrapping', JSON.stringify({ AIGC: { AIGC: null } })],
    ['far too much', JSON.stringify({ ...good, ProduceID: 'b'.repeat(5000) })],
  ])('is refused with %s', (_, text) => {
    expect(() => parseAigcLabel(text)).toThrow(VerifyError);
  });
});

describe('its signature', () => {
  it('is over the three fields that say what the file is', async () => {
    const { publicKey, sign } = await makeKey();
    const label = await makeAigcLabel(record, sign);
    expect(aigcSignedText(label)).toBe(
      '"Label":"1","ContentProducer":"persona-grata","ProduceID":"pg-3f0e9a52-7e3c-4b52-a1bb-5b7f5a0f3f10"',
    );
    expect(await verifyAigcSignature(label, publicKey)).toBe(true);
  });

  it('fails for another key, another id, another kind, and for what is no signature', async () => {
    const { publicKey, sign } = await makeKey();
    const label = await makeAigcLabel(record, sign);
    expect(await verifyAigcSignature(label, (await makeKey()).publicKey)).toBe(false);
    for (const change of [
      { ProduceID: 'pg-0' },
      { ContentProducer: 'someone' },
      { Label: '2' },
      { ReservedCode1: '' },
      { ReservedCode1: 'A'.repeat(86) },
      // The last character holds two bits that mean nothing; only one spelling counts.
      {
        ReservedCode1:
          label.ReservedCode1.slice(0, 85) +
          (label.ReservedCode1.endsWith('A')
            ? 'B'
            : String.fromCharCode(label.ReservedCode1.charCodeAt(85) + 1)),
      },
    ])
      expect(await verifyAigcSignature({ ...label, ...change }, publicKey)).toBe(false);
  });
});
