import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { untilAborted } from '../../src/core';
import { waitUntil } from '../../src/studio/wait-until';

const listenersOf = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;
const secondsFromNow = (seconds: number) => performance.now() / 1000 + seconds;

it('leaves nothing on a signal that outlives what was waited for', async () => {
  const { signal } = new AbortController();
  for (let step = 0; step < 3; step++) {
    await untilAborted(Promise.resolve(step), signal);
    await untilAborted(Promise.reject(new Error('broken')), signal).catch(() => undefined);
    await waitUntil(secondsFromNow(0.002), signal);
  }
  expect(listenersOf(signal)).toBe(0);
});

it('waits no longer than until the signal fires', async () => {
  const abort = new AbortController();
  const waiting = [
    waitUntil(secondsFromNow(3600), abort.signal),
    waitUntil(secondsFromNow(7200), abort.signal),
  ];
  expect(listenersOf(abort.signal)).toBe(2);
  abort.abort();
  expect(await Promise.all(waiting)).toEqual([0, 0]);
  expect(listenersOf(abort.signal)).toBe(0);
  expect(await waitUntil(secondsFromNow(3600), abort.signal)).toBe(0);
});

it('says by how much it is too late', async () => {
  expect(await waitUntil(secondsFromNow(-2), new AbortController().signal)).toBeGreaterThanOrEqual(2);
});
