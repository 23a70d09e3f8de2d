import type { Page } from 'playwright';

/** What a page gave its sound device. */
export interface Heard {
  /** Pieces of sound begun so far, those among them that are not silent, and ended before their end. */
  readonly begun: number;
  readonly loud: number;
  readonly stopped: number;
}

/** Listens to the sound device of a page; to be called before the page is opened. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard = { begun: 0, loud: 0, stopped: 0 };
    Object.assign(globalThis, { heard });
    const watch = (name: 'start' | 'stop', see: (node: AudioBufferSourceNode) => void) => {
      const begin: unknown = Reflect.get(AudioBufferSourceNode.prototype, name);
      AudioBufferSourceNode.prototype[name] = function (...values: number[]) {
        see(this);
        Reflect.apply(begin as () => void, this, values);
      };
    };
    watch('start', ({ buffer }) => {
      heard.begun++;
      if (buffer?.getChannelData(0).some((value) => Math.abs(value) > 0.08)) heard.loud++;
    });
    watch('stop', () => {
      heard.stopped++;
    });
  });
}

export function heardBy(page: Page): Promise<Heard> {
  return page.evaluate(() => structuredClone((globalThis as unknown as { heard: Heard }).heard));
}
