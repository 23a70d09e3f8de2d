import { type Sighting, WATERMARK_ALGORITHM, watermarkIdOf } from '../../src/watermark';
import { judgeWatermark } from '../../src/verify/watermark-layer';
import { describe, expect, it } from 'vitest';
import { type Bytes, VerifyError, ascii } from '../../src/core';
import type { ConsentSummary } from '../../src/consent';
import {
  type AigcLabel,
  type ManifestReport,
  type MetadataReport,
  TRAINING_OPT_OUT,
  makeAigcLabel,
} from '../../src/provenance';
import { DIGITAL_SOURCE_TYPE, LABEL_TEXT, type PlateSighting } from '../../src/label';
import { record } from '../support/label-record.ts';
import { judgeAigc } from '../../src/verify/aigc-layer';
import { judgeConsent } from '../../src/verify/consent-layer';
import { findContradictions } from '../../src/verify/contradictions';
import type { Evidence, Reading } from '../../src/verify/evidence';
import { recogniseFormat } from '../../src/verify/file-format';
import { judgeLabel } from '../../src/verify/label-layer';
import { judgeManifest } from '../../src/verify/manifest-layer';
import { judgeMetadata } from '../../src/verify/metadata-layer';

const HASH = 'ab'.repeat(32);
const ABSENT = { kind: 'absent' } as const;
const read = <Value>(value: Value): Reading<Value> => ({ kind: 'read', value });

const manifest: ManifestReport = {
  validationState: 'Valid',
  failures: [],
  label: 'urn:c2pa:1',
  instanceId: record.exportId,
  softBinding: { algorithm: WATERMARK_ALGORITHM, value: watermarkIdOf(record.exportId) },
  issuedBy: 'somebody',
  claimGenerator: { name: 'Persona Grata', version: '0.1.0' },
  actions: [
    {
      action: 'c2pa.edited',
      digitalSourceType: DIGITAL_SOURCE_TYPE,
      when: record.createdAt,
      softwareAgent: null,
    },
  ],
  ingredients: [],
  assertions: ['c2pa.actions.v2', 'org.personagrata.label', 'org.personagrata.consent'],
  hasThumbnail: false,
  coversWholeFile: true,
  labelRecord: record,
  consents: [{ recordSha256: HASH, scope: 'face_swap/education', validUntil: '2026-11-22T12:00:00.000Z' }],
  prohibitsTraining: true,
  certificate: null,
  signerThumbprint: 'key',
  certificateSha256: 'cd'.repeat(32),
};
const metadata: MetadataReport = {
  digitalSourceType: DIGITAL_SOURCE_TYPE,
  aiSystemUsed: record.systemName,
  aiSystemVersionUsed: record.systemVersion,
  creatorTool: 'Persona Grata 0.1.0',
  createDate: record.createdAt,
  instanceId: record.exportId,
  dataMining: TRAINING_OPT_OUT,
  altText: null,
  contact: null,
  aigc: '{}',
};
const aigc: AigcLabel = {
  Label: '1',
  ContentProducer: 'persona-grata',
  ProduceID: record.exportId,
  ReservedCode1: '',
  ContentPropagator: 'persona-grata',
  PropagateID: record.exportId,
  ReservedCode2: '',
};
const consent: ConsentSummary = {
  recordId: 'urn:uuid:1',
  kind: 'nobody-real',
  display: 'shapes',
  face: { fileSha256: HASH, faceIndex: 0 },
  operations: ['swap'],
  purposes: ['education'],
  media: ['image'],
  audience: 'private',
  exportsLeft: 19,
  exportsMade: 1,
  isPreviewOnly: false,
  isSubjectSigned: false,
  state: 'given',
  givenAt: '2026-11-21T11:00:00.000Z',
  validUntil: '2026-11-22T12:00:00.000Z',
  withdrawnAt: null,
  recordSha256: HASH,
};
const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
  'sign',
  'verify',
]);
const ownKey = { thumbprint: 'key', publicKey: pair.publicKey };
const sign = async (bytes: Bytes) =>
  new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytes));

const sightingOf = (exportId: string, agreement = 1): Sighting => ({
  score: 20,
  message: { id: watermarkIdOf(exportId), agreement },
  isSighted: true,
  map: null,
});

const plate: PlateSighting = {
  likeness: 0.9,
  isFound: true,
  words: ['AI 合成', 'AI MODIFIED'],
  box: { left: 0.5, top: 0.75, width: 0.5, height: 0.25 },
  size: { width: 320, height: 160 },
};

const evidenceOf = (changes: Partial<Evidence> = {}): Evidence => ({
  manifest: read(manifest),
  metadata: read(metadata),
  aigc: read(aigc),
  watermark: read(sightingOf(record.exportId)),
  plate: read(plate),
  own: { keys: [ownKey], consents: [consent] },
  ...changes,
});
const withManifest = (changes: Partial<ManifestReport>) =>
  evidenceOf({ manifest: read({ ...manifest, ...changes }) });
const strangers = { keys: [], consents: [] };
const trustedAs = (id: string) => ({ id, issuedBy: null, name: 'The museum', since: '2026-11-21T12:00:00Z' });

describe('the manifest', () => {
  it.each([
    ['own key', evidenceOf(), 'valid', 'manifest-own-key'],
    ['unknown key', evidenceOf({ own: strangers }), 'untrusted', 'manifest-unknown-signer'],
    [
      'key that the person here trusts',
      evidenceOf({ own: { ...strangers, trusted: [trustedAs('key:key')] } }),
      'valid',
      'manifest-trusted',
    ],
    [
      'key other than the one that the person here trusts',
      evidenceOf({ own: { ...strangers, trusted: [trustedAs('key:other')] } }),
      'untrusted',
      'manifest-unknown-signer',
    ],
    [
      'certificate that the person here trusts',
      evidenceOf({
        own: { ...strangers, trusted: [trustedAs(`certificate:${'cd'.repeat(32)}`)] },
        manifest: read({ ...manifest, signerThumbprint: null }),
      }),
      'valid',
      'manifest-trusted',
    ],
    [
      'trusted key',
      evidenceOf({ own: strangers, manifest: read({ ...manifest, validationState: 'Trusted' }) }),
      'valid',
      'manifest-trusted',
    ],
    [
      'broken',
      withManifest({ validationState: 'Invalid', failures: ['a', 'b'] }),
      'invalid',
      'manifest-invalid',
    ],
    ['damaged file', evidenceOf({ manifest: { kind: 'broken' } }), 'invalid', 'container-damaged'],
    ['none', evidenceOf({ manifest: ABSENT, aigc: ABSENT }), 'absent', 'manifest-absent'],
    ['none, though the AIGC label is ours', evidenceOf({ manifest: ABSENT }), 'invalid', 'manifest-removed'],
    [
      'none that was given, beside a file of ours',
      evidenceOf({ manifest: { kind: 'elsewhere' } }),
      'unchecked',
      'manifest-beside-file',
    ],
    [
      'none that was given, beside a file without marks',
      evidenceOf({ manifest: { kind: 'elsewhere' }, aigc: ABSENT }),
      'absent',
      'manifest-absent',
    ],
    [
      'none, with another AIGC label',
      evidenceOf({ manifest: ABSENT, aigc: read({ ...aigc, ProduceID: '2026' }) }),
      'absent',
      'manifest-absent',
    ],
  ] as const)('%s', (_, evidence, state, basis) => {
    expect(judgeManifest(evidence)).toMatchObject({ state, basis });
  });

  it('when broken shows why and nothing of what it says', () => {
    const finding = judgeManifest(withManifest({ validationState: 'Invalid', failures: ['a', 'b'] }));
    expect(finding.facts).toEqual({ failures: ['a', 'b'] });
  });
});

describe('the metadata', () => {
  it.each([
    ['under our own key', evidenceOf(), 'valid', 'metadata-signed-own-key'],
    ['under a stranger’s', evidenceOf({ own: strangers }), 'untrusted', 'metadata-signed-unknown-signer'],
    [
      'beside a manifest that leaves it out',
      withManifest({ coversWholeFile: false }),
      'untrusted',
      'metadata-unprotected',
    ],
    [
      'beside a broken manifest',
      withManifest({ validationState: 'Invalid' }),
      'untrusted',
      'metadata-unprotected',
    ],
    ['alone', evidenceOf({ manifest: ABSENT }), 'untrusted', 'metadata-unprotected'],
    ['broken', evidenceOf({ metadata: { kind: 'broken' } }), 'invalid', 'metadata-unreadable'],
    ['none', evidenceOf({ metadata: ABSENT }), 'absent', 'metadata-absent'],
    [
      'of another format',
      evidenceOf({ metadata: { kind: 'unsupported' } }),
      'unchecked',
      'metadata-format-unsupported',
    ],
  ] as const)('%s', (_, evidence, state, basis) => {
    expect(judgeMetadata(evidence)).toMatchObject({ state, basis });
  });
});

describe('the visible label', () => {
  it.each([
    ['there, and the signed manifest names its words', evidenceOf(), 'valid', 'label-agrees'],
    ['there, by a signer nobody knows', evidenceOf({ own: strangers }), 'untrusted', 'label-found'],
    ['there alone', evidenceOf({ manifest: ABSENT, aigc: ABSENT }), 'untrusted', 'label-found'],
    [
      'there, under a manifest that leaves something of the file out',
      withManifest({ coversWholeFile: false }),
      'untrusted',
      'label-found',
    ],
    [
      'there in part',
      evidenceOf({ plate: read({ ...plate, words: ['AI MODIFIED'] }) }),
      'untrusted',
      'label-partly',
    ],
    ['promised and gone', evidenceOf({ plate: ABSENT }), 'untrusted', 'label-unseen'],
    [
      'promised by what is left of the file, and gone',
      evidenceOf({ plate: ABSENT, manifest: ABSENT }),
      'untrusted',
      'label-unseen',
    ],
    [
      'neither promised nor there',
      evidenceOf({ plate: ABSENT, manifest: ABSENT, aigc: ABSENT }),
      'absent',
      'label-absent',
    ],
    [
      'in pixels that do not decode',
      evidenceOf({ plate: { kind: 'broken' } }),
      'unchecked',
      'label-picture-unreadable',
    ],
    ['not asked for', evidenceOf({ plate: { kind: 'unasked' } }), 'unchecked', 'label-not-looked-for'],
  ] as const)('%s', (_, evidence, state, basis) => {
    expect(judgeLabel(evidence)).toMatchObject({ state, basis });
  });

  it('says which words it has, and where', () => {
    const { facts, map } = judgeLabel(evidenceOf());
    expect(facts).toEqual({ words: LABEL_TEXT, likeness: '0.90', expectedText: LABEL_TEXT });
    const { columns, rows, shares } = map!;
    expect([columns, rows, shares.length]).toEqual([32, 16, 512]);
    expect([shares[0], shares.at(-1), shares[31 + 32 * 11], shares[15 + 32 * 12]]).toEqual([0, 1, 0, 0]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(512 / 8);
  });

  it('contradicts what promises it, where it is gone', () => {
    const of = (evidence: Evidence) =>
      findContradictions(evidence).filter(({ subject }) => subject === 'label');
    expect(of(evidenceOf())).toEqual([]);
    expect(of(evidenceOf({ plate: ABSENT }))).toEqual([
      { between: ['manifest', 'label'], subject: 'label', values: [LABEL_TEXT, ''] },
    ]);
    expect(of(evidenceOf({ plate: ABSENT, manifest: ABSENT }))).toMatchObject([
      { between: ['aigc', 'label'] },
    ]);
    expect(of(evidenceOf({ plate: ABSENT, manifest: ABSENT, aigc: ABSENT }))).toEqual([]);
  });
});

describe('the AIGC label', () => {
  it.each([
    ['without a signature', evidenceOf(), 'untrusted', 'aigc-unsigned'],
    ['none', evidenceOf({ aigc: ABSENT }), 'absent', 'aigc-absent'],
    ['broken', evidenceOf({ aigc: { kind: 'broken' } }), 'invalid', 'aigc-malformed'],
    [
      'in broken metadata',
      evidenceOf({ metadata: { kind: 'broken' }, aigc: { kind: 'broken' } }),
      'unchecked',
      'metadata-unreadable',
    ],
    [
      'of another format',
      evidenceOf({ aigc: { kind: 'unsupported' } }),
      'unchecked',
      'metadata-format-unsupported',
    ],
  ] as const)('%s', async (_, evidence, state, basis) => {
    expect(await judgeAigc(evidence)).toMatchObject({ state, basis });
  });

  it('signed by our own key stands without a manifest, and not under another id', async () => {
    const signed = await makeAigcLabel(record, sign);
    const alone = { manifest: ABSENT, aigc: read(signed) };
    expect(await judgeAigc(evidenceOf(alone))).toMatchObject({
      state: 'valid',
      basis: 'aigc-signed-own-key',
    });
    const moved = { ...alone, aigc: read({ ...signed, ProduceID: 'pg-other' }) };
    expect(await judgeAigc(evidenceOf(moved))).toMatchObject({ state: 'untrusted', basis: 'aigc-unsigned' });
  });
});

describe('the consent', () => {
  const withConsent = (changes: Partial<ConsentSummary>) =>
    evidenceOf({ own: { keys: [ownKey], consents: [{ ...consent, ...changes }] } });
  it.each([
    ['known here', evidenceOf(), 'valid', 'consent-known'],
    ['known here and expired since', withConsent({ state: 'expired' }), 'valid', 'consent-known'],
    [
      'withdrawn since',
      withConsent({ state: 'withdrawn', withdrawnAt: '2026-11-21T13:00:00.000Z' }),
      'untrusted',
      'consent-withdrawn',
    ],
    ['unknown here', withConsent({ recordSha256: 'cd'.repeat(32) }), 'untrusted', 'consent-unknown-here'],
    [
      'known here, in a stranger’s file',
      evidenceOf({ own: { keys: [], consents: [consent] } }),
      'untrusted',
      'consent-unknown-here',
    ],
    [
      'when the ledger cannot be read',
      evidenceOf({ own: { keys: [ownKey], consents: null } }),
      'untrusted',
      'consent-records-unavailable',
    ],
    [
      'expired before the file was made',
      withManifest({ consents: [{ ...manifest.consents![0]!, validUntil: '2026-11-21T11:59:59.000Z' }] }),
      'invalid',
      'consent-expired-when-made',
    ],
    [
      'missing in a file that says it is ours',
      withManifest({ consents: null, assertions: ['org.personagrata.label'] }),
      'invalid',
      'consent-malformed',
    ],
    ['missing elsewhere', withManifest({ consents: null, assertions: [] }), 'absent', 'consent-absent'],
    [
      'in a broken manifest',
      withManifest({ validationState: 'Invalid' }),
      'unchecked',
      'consent-manifest-invalid',
    ],
    ['without a manifest', evidenceOf({ manifest: ABSENT }), 'absent', 'consent-absent'],
    [
      'without the file beside it',
      evidenceOf({ manifest: { kind: 'elsewhere' } }),
      'absent',
      'consent-absent',
    ],
  ] as const)('%s', (_, evidence, state, basis) => {
    expect(judgeConsent(evidence)).toMatchObject({ state, basis });
  });

  it('shows its hash, its scope and the day it was withdrawn', () => {
    const evidence = withConsent({ withdrawnAt: '2026-11-21T13:00:00.000Z' });
    expect(judgeConsent(evidence).facts).toEqual({
      records: HASH,
      scope: 'face_swap/education',
      validUntil: '2026-11-22T12:00:00.000Z',
      withdrawnAt: '2026-11-21T13:00:00.000Z',
    });
  });
});

describe('contradictions', () => {
  const withMetadata = (changes: Partial<MetadataReport>) =>
    evidenceOf({ metadata: read({ ...metadata, ...changes }) });
  const withAigc = (changes: Partial<AigcLabel>) => evidenceOf({ aigc: read({ ...aigc, ...changes }) });
  const CAPTURE = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture';
  const subjectsOf = (evidence: Evidence) =>
    findContradictions(evidence).map(({ between, subject }) => [...between, subject].join(' '));

  it('are none in a file of ours', () => {
    expect(findContradictions(evidenceOf())).toEqual([]);
  });

  it.each([
    [
      'source type',
      withMetadata({ digitalSourceType: CAPTURE }),
      ['manifest metadata source-type', 'metadata aigc source-type'],
    ],
    ['instance id', withMetadata({ instanceId: 'pg-other' }), ['manifest metadata export-id']],
    ['time', withMetadata({ createDate: '2020-01-01T00:00:00Z' }), ['manifest metadata time']],
    ['system', withMetadata({ aiSystemUsed: 'Other' }), ['manifest metadata system']],
    ['version', withMetadata({ aiSystemVersionUsed: '9' }), ['manifest metadata version']],
    [
      'training',
      withMetadata({ dataMining: 'http://ns.useplus.org/ldf/vocab/DMI-ALLOWED' }),
      ['manifest metadata training'],
    ],
    ['produce id', withAigc({ ProduceID: 'pg-other' }), ['manifest aigc export-id']],
    ['producer', withAigc({ ContentProducer: 'other' }), ['manifest aigc provider']],
    [
      'ids without a manifest',
      evidenceOf({ manifest: ABSENT, metadata: read({ ...metadata, instanceId: 'pg-other' }) }),
      ['metadata aigc export-id'],
    ],
  ] as const)('are found in the %s', (_, evidence, subjects) => {
    expect(subjectsOf(evidence)).toEqual(subjects);
  });

  it('need two that speak, and a manifest that is intact', () => {
    expect(subjectsOf(withMetadata({ createDate: null, aiSystemUsed: null }))).toEqual([]);
    const broken = evidenceOf({
      manifest: read({ ...manifest, validationState: 'Invalid' }),
      metadata: read({ ...metadata, createDate: 'then' }),
    });
    expect(subjectsOf(broken)).toEqual([]);
  });
});

describe('the format of a file', () => {
  it.each([
    ['png', '\x89PNG\r\n\x1a\n'],
    ['jpeg', '\xff\xd8\xff\xe0'],
    ['webp', 'RIFF\0\0\0\0WEBP'],
    ['gif', 'GIF89a'],
    ['tiff', 'II*\0'],
    ['avif', '\0\0\0\x1cftypavif'],
    ['heic', '\0\0\0\x1cftypheic'],
    ['mp4', '\0\0\0\x1cftypisom'],
    ['mp4', '\0\0\0\x1cftypM4V '],
    ['mov', '\0\0\0\x14ftypqt  '],
    ['webm', '\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm'],
    ['mkv', '\x1a\x45\xdf\xa3\xa3\x42\x82\x88matroska'],
  ])('%s is known by its first bytes', (format, start) => {
    expect(recogniseFormat(ascii(start))).toBe(format);
  });

  it.each(['', 'BM', '\0\0\0\x1cftypM4A ', '\x1a\x45\xdf\xa3', '<svg', 'RIFF\0\0\0\0WAVE', '%PDF'])(
    '%j is refused',
    (start) => {
      expect(() => recogniseFormat(ascii(start))).toThrow(new VerifyError('verify-format-unsupported'));
    },
  );
});

describe('the watermark', () => {
  const basisOf = (changes: Partial<Evidence>) => judgeWatermark(evidenceOf(changes)).basis;
  const nothingElse = { manifest: ABSENT, metadata: ABSENT, aigc: ABSENT } as const;

  it('is held against what the other layers promise', () => {
    expect(basisOf({})).toBe('watermark-agrees');
    expect(basisOf({ manifest: ABSENT })).toBe('watermark-agrees');
    expect(basisOf({ watermark: read(sightingOf('pg-another')) })).toBe('watermark-of-another');
    expect(basisOf({ watermark: ABSENT })).toBe('watermark-unseen');
  });

  it('is told from nothing when it stands alone', () => {
    expect(basisOf(nothingElse)).toBe('watermark-found');
    expect(basisOf({ ...nothingElse, watermark: read(sightingOf('pg-1', 0.7)) })).toBe('watermark-weak');
    expect(basisOf({ ...nothingElse, watermark: read({ ...sightingOf('pg-1'), message: null }) })).toBe(
      'watermark-unreadable',
    );
    expect(basisOf({ ...nothingElse, watermark: ABSENT })).toBe('watermark-absent');
    expect(basisOf({ ...nothingElse, watermark: { kind: 'broken' } })).toBe('watermark-picture-unreadable');
  });

  it('of another export is a contradiction', () => {
    const found = findContradictions(evidenceOf({ watermark: read(sightingOf('pg-another')) }));
    expect(found.map(({ between, subject }) => [...between, subject].join(' '))).toEqual([
      'aigc watermark export-id',
    ]);
  });
});
