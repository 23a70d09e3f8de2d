import { describe, expect, it } from 'vitest';
import { readAhead } from '../../src/capture/read-ahead.ts';

const never = new AbortController().signal;

/** Counts what was made and what is still open. */
class Workshop {
  made = 0;
  open = 0;
  isOver = false;

  async *items(count: number, failure?: Error) {
    try {
      for (let number = 0; number < count; number++) {
        await Promise.resolve();
        this.made++;
        this.open++;
        yield {
          number,
          [Symbol.dispose]: () => {
            this.open--;
          },
        };
      }
      if (failure) throw failure;
    } finally {
      this.isOver = true;
    }
  }
}

/** Everything that can happen without a timer has happened. */
async function settle() {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
}

describe('readAhead', () => {
  it('keeps the order and closes nothing that is taken', async () => {
    const workshop = new Workshop();
    const numbers: number[] = [];
    for await (const item of readAhead(workshop.items(10), 3, never)) numbers.push(item.number);
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(workshop.open).toBe(10);
    expect(workshop.isOver).toBe(true);
  });

  it('works ahead, and no further than it was told', async () => {
    const workshop = new Workshop();
    const items = readAhead(workshop.items(10), 3, never);
    await items.next();
    await settle();
    expect(workshop.made).toBe(4);
    await items.next();
    await settle();
    expect(workshop.made).toBe(5);
    await items.return();
  });

  it('closes what was made ahead when the taker leaves', async () => {
    const workshop = new Workshop();
    for await (using item of readAhead(workshop.items(10), 3, never)) if (item.number === 2) break;
    await settle();
    expect(workshop.open).toBe(0);
    expect(workshop.isOver).toBe(true);
  });

  it('gives everything before an error, then the error', async () => {
    const workshop = new Workshop();
    const numbers: number[] = [];
    const reading = (async () => {
      for await (using item of readAhead(workshop.items(5, new Error('broken')), 3, never)) {
        await settle();
        numbers.push(item.number);
      }
    })();
    await expect(reading).rejects.toThrow('broken');
    expect(numbers).toEqual([0, 1, 2, 3, 4]);
    expect(workshop.open).toBe(0);
  });

  it('rejects at once when it is cancelled, even while nothing comes', async () => {
    const controller = new AbortController();
    let isEnded = false;
    const stuck = {
      next: () => new Promise<never>(() => undefined),
      return: () => {
        isEnded = true;
        return new Promise<never>(() => undefined);
      },
    } as unknown as AsyncGenerator<Disposable, void, undefined>;
    const next = readAhead(stuck, 2, controller.signal).next();
    controller.abort();
    await expect(next).rejects.toHaveProperty('name', 'AbortError');
    expect(isEnded).toBe(true);
  });

  it('closes what comes after it was cancelled', async () => {
    const controller = new AbortController();
    const workshop = new Workshop();
    const items = readAhead(workshop.items(10), 3, controller.signal);
    const next = items.next();
    controller.abort();
    await expect(next).rejects.toHaveProperty('name', 'AbortError');
    await settle();
    expect(workshop.open).toBe(0);
  });
});
