import { describe, expect, it } from 'vitest';
import { compareCopies } from '../../src/app/verify/compared-layers';
import type { LayerPresence, Verdict, VerdictLayer } from '../../src/verify';

function copyWith(
  presences: Readonly<Partial<Record<VerdictLayer, LayerPresence>>>,
  { hash = 'a', watermark = '' } = {},
): Verdict {
  return {
    fileName: 'picture.png',
    fileSha256: hash,
    format: 'png',
    sizeInBytes: 1,
    isMoving: false,
    layers: Object.entries(presences).map(([layer, presence]) => ({
      layer: layer as VerdictLayer,
      state: 'untrusted',
      presence,
      basis: 'watermark-found',
      facts: layer === 'watermark' && watermark !== '' ? { watermark } : {},
    })),
    contradictions: [],
  };
}

describe('two copies of a picture', () => {
  it('are told apart by what one has and the other has not', () => {
    const before = copyWith(
      { manifest: 'present', metadata: 'present', aigc: 'missing', watermark: 'present', label: 'unchecked' },
      { watermark: 'c0ffee' },
    );
    const after = copyWith(
      { manifest: 'missing', metadata: 'damaged', aigc: 'present', watermark: 'present', label: 'present' },
      { hash: 'b', watermark: 'c0ffee' },
    );
    expect(compareCopies(before, after)).toMatchObject({
      lost: ['manifest'],
      damaged: ['metadata'],
      gained: ['aigc'],
      kept: ['watermark'],
      isSameFile: false,
      isSameExport: true,
    });
  });

  it('are of one export only when both ids are read and the same', () => {
    const one = copyWith({ watermark: 'present' }, { watermark: 'c0ffee' });
    const isSame = (watermark: string) =>
      compareCopies(one, copyWith({ watermark: 'present' }, { watermark })).isSameExport;
    expect([isSame('c0ffee'), isSame('decade'), isSame('')]).toEqual([true, false, null]);
  });

  it('may be the same file', () => {
    expect(compareCopies(copyWith({}), copyWith({})).isSameFile).toBe(true);
  });
});
