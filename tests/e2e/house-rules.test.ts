import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../.launch/security-headers.mjs';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const stage = useStage();

describe('what crosses between the page and its workers', () => {
  it('is never a frame: only files, a canvas handed over for good, and words', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.page.addInitScript(() => {
      const seen: string[] = [];
      const look = (value: unknown, way: string): void => {
        if (typeof value !== 'object' || value === null) return;
        seen.push(`${way} ${Object.prototype.toString.call(value).slice(8, -1)}`);
        if (value instanceof Blob || ArrayBuffer.isView(value)) return;
        for (const part of Object.values(value)) look(part, way);
      };
      const post = Reflect.get(Worker.prototype, 'postMessage') as (...values: unknown[]) => void;
      Worker.prototype.postMessage = function (this: Worker, ...values: unknown[]) {
        look(values[0], 'in');
        post.apply(this, values);
      };
      const property = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage')!;
      Object.defineProperty(Worker.prototype, 'onmessage', {
        ...property,
        set(this: Worker, listener: (event: MessageEvent) => void) {
          property.set?.call(this, (event: MessageEvent) => {
            look(event.data, 'out');
            listener.call(this, event);
          });
        },
      });
      Object.assign(globalThis, { crossed: seen });
    });
    await visitor.page.reload();
    await visitor.trySamples();
    await visitor.export('png');
    const crossed = new Set(
      await visitor.page.evaluate(() => (globalThis as unknown as { crossed: string[] }).crossed),
    );
    expect([...crossed].sort()).toEqual(
      ['in Array', 'in Object', 'in OffscreenCanvas', 'out Array', 'out Blob', 'out Object'].filter((kind) =>
        crossed.has(kind),
      ),
    );
    expect(crossed).toContain('out Blob');
  });
});

describe('the canvas on the page', () => {
  it('gives its pixels to nobody', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.trySamples();
    const attempts = await visitor.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[aria-label="Preview"]')!;
      const attempt = (act: () => unknown) => {
        try {
          return act() === null ? 'null' : 'given';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        attempt(() => canvas.getContext('2d')),
        attempt(() => canvas.getContext('webgl2')),
        attempt(() => canvas.transferControlToOffscreen()),
      ];
    });
    expect(attempts).toEqual(['InvalidStateError', 'InvalidStateError', 'InvalidStateError']);
  });
});

describe('the network', () => {
  it('is closed to other origins by a header on every answer, workers and errors included', async () => {
    const page = await (await fetch(stage.address)).text();
    const script = /src="([^"]+\.js)"/.exec(page)?.[1];
    expect(script).toBeDefined();
    for (const path of ['', script!, 'no/such/file.js']) {
      const response = await fetch(new URL(path, stage.address));
      expect(response.headers.get('content-security-policy'), path).toBe(CONTENT_SECURITY_POLICY);
    }
  });

  it('refuses a worker or a page that tries', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    const outcome = await visitor.page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
  });
});
