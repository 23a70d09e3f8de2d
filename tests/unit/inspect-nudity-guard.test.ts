import { describe, expect, it } from 'vitest';
import { GuardError } from '../../src/core';
import { Inspector, NUDITY_REFUSED_FROM, NudityGuard, PassingLook, showsNudity } from '../../src/inspect';

describe('the decision', () => {
  it.each([
    ['nothing at all', 0, 0, false],
    ['the clothed portrait that the classifier was least sure of', 0.24, 0, false],
    ['just below', NUDITY_REFUSED_FROM - 0.001, 0, false],
    ['just there', NUDITY_REFUSED_FROM, 0, true],
    ['photographed or drawn, it cannot tell which', NUDITY_REFUSED_FROM / 2, NUDITY_REFUSED_FROM / 2, true],
    ['drawn', 0, 1, true],
    ['no number', NaN, 0, true],
  ])('%s', (_, porn, hentai, refused) => {
    expect(showsNudity({ porn, hentai })).toBe(refused);
  });
});

describe('a guard that cannot look', () => {
  const picture = { width: 1, height: 1 } as ImageBitmap;
  const inspector = new Inspector();
  const genuine = new NudityGuard(inspector);
  it.each<[string, unknown]>([
    ['where there are no workers', genuine],
    ['nothing', undefined],
    [
      'an object that admits everything',
      { admits: () => true, assessNudity: () => ({ porn: 0, hentai: 0 }) },
    ],
    ['the prototype', NudityGuard.prototype],
    ['an object with the prototype', Object.create(NudityGuard.prototype)],
    ['an object made from a guard', Object.create(genuine)],
    ['a proxy', new Proxy(genuine, {})],
    ['a structured clone', structuredClone(genuine)],
  ])('admits nothing: %s', async (_, guard) => {
    const refused: unknown = await NudityGuard.admits(guard, picture).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GuardError);
    expect(refused).toHaveProperty('code', 'guard-unavailable');
  });
});

describe('looking at what passes', () => {
  it('looks once a second, and never leaves an answer behind', async () => {
    const asked: number[] = [];
    let answered = 0;
    const looking = new PassingLook(async (seconds: number) => {
      expect(asked.length - answered).toBe(0);
      asked.push(seconds);
      await new Promise(setImmediate);
      answered++;
    });
    for (let seconds = 0; seconds < 3.5; seconds += 0.25) await looking.pass(seconds, seconds);
    await looking.end();
    expect(asked).toEqual([0, 1, 2, 3]);
    expect(answered).toBe(4);
  });

  it.each([
    ['at the end', 1, 0],
    ['at the next look', 3, 1],
  ])('tells %s what was refused', async (_, length, refusedAt) => {
    const looking = new PassingLook((seconds: number) =>
      seconds === refusedAt ? Promise.reject(new GuardError('guard-export-refused')) : Promise.resolve(),
    );
    const passing = async () => {
      for (let seconds = 0; seconds < length; seconds++) await looking.pass(seconds, seconds);
      await looking.end();
    };
    await expect(passing()).rejects.toHaveProperty('code', 'guard-export-refused');
  });
});
