import { describe, expect, it } from 'vitest';
import { summariseStripTest } from '../../src/app/verify/strip-summary';
import {
  STRIP_ATTACKS,
  type StripAttack,
  type StripOutcome,
  type StripRow,
  VERDICT_BASES,
  type Verdict,
  type VerdictBasis,
  type VerdictLayer,
  stripOutcomes,
} from '../../src/verify';
import { presenceOf } from '../../src/verify/layer-presence';

/** A verdict with nothing but what is asked about. */
function verdictOf(bases: Readonly<Partial<Record<VerdictLayer, VerdictBasis>>>, watermark = 'abc'): Verdict {
  return {
    fileName: 'picture.png',
    fileSha256: '00',
    format: 'png',
    sizeInBytes: 1,
    isMoving: false,
    layers: Object.entries(bases).map(([layer, basis]) => ({
      layer: layer as VerdictLayer,
      state: 'untrusted',
      presence: presenceOf(basis),
      basis,
      facts: layer === 'watermark' ? { watermark } : {},
    })),
    contradictions: [],
  };
}

const LABELLED = {
  manifest: 'manifest-own-key',
  metadata: 'metadata-signed-own-key',
  aigc: 'aigc-signed-own-key',
  watermark: 'watermark-agrees',
  label: 'label-agrees',
} as const;

describe('what became of a layer', () => {
  it('is said of those alone that were there before', () => {
    const after = verdictOf({ ...LABELLED, metadata: 'metadata-unprotected' });
    expect(stripOutcomes(verdictOf({ ...LABELLED, metadata: 'metadata-absent' }), after)).toEqual({
      manifest: 'survived',
      aigc: 'survived',
      watermark: 'survived',
      label: 'survived',
    });
  });

  it.each([
    ['manifest', 'manifest-removed', 'lost'],
    ['manifest', 'manifest-invalid', 'damaged'],
    ['manifest', 'manifest-absent', 'lost'],
    ['metadata', 'metadata-unreadable', 'damaged'],
    ['aigc', 'aigc-unsigned', 'survived'],
    ['aigc', 'aigc-signature-wrong', 'damaged'],
    ['watermark', 'watermark-weak', 'survived'],
    ['watermark', 'watermark-unreadable', 'damaged'],
    ['watermark', 'watermark-unseen', 'lost'],
    ['watermark', 'watermark-picture-unreadable', 'unchecked'],
    ['label', 'label-found', 'survived'],
    ['label', 'label-partly', 'damaged'],
    ['label', 'label-absent', 'lost'],
  ] as const)('%s, then %s: %s', (layer, basis, outcome) => {
    const after = verdictOf({ ...LABELLED, [layer]: basis });
    expect(stripOutcomes(verdictOf(LABELLED), after)[layer]).toBe(outcome);
  });

  it('is no survival when another id is read', () => {
    expect(stripOutcomes(verdictOf(LABELLED), verdictOf(LABELLED, 'other')).watermark).toBe('damaged');
  });

  it('can be told from every basis', () => {
    for (const basis of VERDICT_BASES) {
      if (/-absent$|-removed$|-unseen$/.test(basis)) expect(presenceOf(basis), basis).toBe('missing');
      else expect(presenceOf(basis), basis).toMatch(/^(present|damaged|unchecked)$/);
    }
  });
});

describe('what a strip test comes to', () => {
  const rows = (outcomesOf: (attack: StripAttack) => StripRow['outcomes']): StripRow[] =>
    STRIP_ATTACKS.map((attack) => ({ attack, outcomes: outcomesOf(attack) }));
  const isWhole = (attack: StripAttack) => attack === 'copied';
  const outcomes = (attack: StripAttack, manifest: StripOutcome, watermark: StripOutcome) =>
    isWhole(attack)
      ? ({ manifest: 'survived', watermark: 'survived' } as const)
      : ({ manifest, watermark } as const);

  it('is that only the pixels kept their mark', () => {
    const summary = summariseStripTest(
      rows((attack) => outcomes(attack, 'lost', attack === 'turned' ? 'damaged' : 'survived')),
    );
    expect(summary).toEqual({
      kind: 'pixels',
      count: STRIP_ATTACKS.length - 3,
      total: STRIP_ATTACKS.length - 2,
      groups: [
        { layers: ['watermark'], count: STRIP_ATTACKS.length - 1 },
        { layers: ['manifest'], count: 1 },
      ],
      made: STRIP_ATTACKS.length,
    });
  });

  it('is that nothing was left', () => {
    expect(summariseStripTest(rows((attack) => outcomes(attack, 'lost', 'lost'))).kind).toBe('nothing');
  });

  it('is neither when something beside the pixels came along, or nothing was there', () => {
    expect(summariseStripTest(rows((attack) => outcomes(attack, 'survived', 'survived'))).kind).toBe('mixed');
    expect(summariseStripTest(rows(() => ({ watermark: 'survived' }))).kind).toBe('mixed');
  });

  it('counts only copies that could be made', () => {
    const summary = summariseStripTest(
      rows((attack) => (attack === 'webp-50' ? null : outcomes(attack, 'lost', 'survived'))),
    );
    expect([summary.total, summary.made]).toEqual([STRIP_ATTACKS.length - 3, STRIP_ATTACKS.length - 1]);
  });
});
