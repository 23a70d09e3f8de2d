import { describe, expect, it } from 'vitest';
import { completeColour, isHighDynamicRange } from '../../src/capture/picture-colour.ts';

const small = { width: 640, height: 480 };
const large = { width: 1280, height: 720 };

describe('isHighDynamicRange', () => {
  it.each([
    [{ transfer: 'pq' }, true],
    [{ transfer: 'hlg', primaries: 'bt2020' }, true],
    [{ primaries: 'bt2020', transfer: 'bt709' }, true],
    [{ matrix: 'bt2020-ncl' }, true],
    [{ primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false }, false],
    [{ primaries: 'smpte432', transfer: 'iec61966-2-1' }, false],
    [{ primaries: null, transfer: null, matrix: null, fullRange: null }, false],
    [{}, false],
  ])('%o: %s', (colour, expected) => {
    expect(isHighDynamicRange(colour as VideoColorSpaceInit)).toBe(expected);
  });
});

describe('completeColour', () => {
  it('takes what is not said for BT.601 or BT.709, by the height', () => {
    const bt601 = { primaries: 'smpte170m', transfer: 'smpte170m', matrix: 'smpte170m', fullRange: false };
    const bt709 = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false };
    expect(completeColour({}, small)).toEqual(bt601);
    expect(completeColour({ primaries: null, matrix: null }, large)).toEqual(bt709);
  });

  it('changes nothing of what is said', () => {
    const said = { primaries: 'bt470bg', transfer: 'iec61966-2-1', matrix: 'rgb', fullRange: true } as const;
    expect(completeColour(said, small)).toEqual(said);
    expect(completeColour({ matrix: 'bt709' }, small)).toMatchObject({
      matrix: 'bt709',
      primaries: 'smpte170m',
    });
  });
});
