import { describe, expect, it } from 'vitest';
import { NOTHING_ASKED, withRequests } from '../../src/app/lesson/network-watch';
import { type KeptPin, isPin, newPin, tryPin, waitInSeconds } from '../../src/app/lesson/pin';

const NOW = Date.parse('2026-11-27T09:00:00Z');

async function guess(kept: KeptPin, times: number, at = NOW): Promise<KeptPin> {
  for (let time = 0; time < times; time++) ({ kept } = await tryPin(kept, '0000', at));
  return kept;
}

describe('the PIN of a teacher', () => {
  it.each(['123', '123456789', '12a4', ' 1234', '１２３４', ''])('is not “%s”', async (text) => {
    expect(isPin(text)).toBe(false);
    await expect(newPin(text)).rejects.toThrow(RangeError);
  });

  it('is kept so that it cannot be read, and differently each time', async () => {
    const [one, other] = [await newPin('2580'), await newPin('2580')];
    expect(JSON.stringify(one)).not.toContain('2580');
    expect(one.salt).not.toBe(other.salt);
    expect(one.hash).not.toBe(other.hash);
    expect((await tryPin(one, '2580', NOW)).outcome).toBe('right');
    expect((await tryPin(one, '2581', NOW)).outcome).toBe('wrong');
  });

  it('makes whoever guesses wait, ever longer, and forgives with the right one', async () => {
    const pin = await newPin('12345678');
    const two = await guess(pin, 2);
    expect((await tryPin(two, '12345678', NOW)).outcome).toBe('right');
    const three = await guess(two, 1);
    expect(await tryPin(three, '12345678', NOW + 1000)).toMatchObject({ outcome: 'wait', seconds: 14 });
    const later = await tryPin(three, '12345678', NOW + 15_000);
    expect(later).toMatchObject({ outcome: 'right', kept: { failures: 0, waitUntil: 0 } });
    const four = await guess(three, 1, NOW + 15_000);
    expect(four).toMatchObject({ failures: 4, waitUntil: NOW + 45_000 });
    expect([0, 2, 3, 4, 5, 60].map(waitInSeconds)).toEqual([0, 0, 15, 30, 60, 900]);
  });

  it('makes nobody wait for ever after the clock was put back', async () => {
    const kept = { ...(await newPin('1234')), failures: 9, waitUntil: NOW + 365 * 86_400_000 };
    expect(await tryPin(kept, '1234', NOW)).toMatchObject({ outcome: 'wait', seconds: 900 });
  });
});

describe('the count of the network', () => {
  it('tells this site from others, and leaves out what never leaves the page', () => {
    const requests = [
      { name: 'https://school.example/assets/a.js', transferSize: 300 },
      { name: 'https://school.example/samples/mara.png' },
      { name: 'https://school.example:8443/a.js', transferSize: 5 },
      { name: 'http://school.example/a.js' },
      { name: 'https://elsewhere.example/?face=1' },
      { name: 'blob:https://school.example/1b9d' },
      { name: 'data:text/plain,hello' },
    ];
    const count = withRequests(NOTHING_ASKED, requests, 'https://school.example');
    expect(count).toEqual({ own: 2, ownBytes: 300, others: 3, stopped: 0 });
    expect(withRequests(count, requests.slice(0, 1), 'https://school.example').own).toBe(3);
  });
});
