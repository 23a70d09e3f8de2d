import type { Worker } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { samplePath } from '../support/awkward-pictures.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const NOBODY = {
  kind: 'Nobody real (synthetic or artwork)',
  description: 'Rendered by this project',
} as const;

const stage = useStage();

async function studioOf(visitor: Visitor): Promise<Worker> {
  await expect.poll(() => visitor.page.workers().length).toBeGreaterThan(0);
  return visitor.page.workers()[0]!;
}

describe('a graphics device that is lost in the middle', () => {
  it('shows and saves nothing, says so, and comes back by itself', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.trySamples();
    const studio = await studioOf(visitor);
    await studio.evaluate(() => {
      const draw = Reflect.get(WebGL2RenderingContext.prototype, 'drawElements') as (
        ...values: unknown[]
      ) => void;
      WebGL2RenderingContext.prototype.drawElements = function (...values: unknown[]) {
        WebGL2RenderingContext.prototype.drawElements = draw;
        this.getExtension('WEBGL_lose_context')?.loseContext();
        draw.apply(this, values);
      };
    });
    let downloads = 0;
    visitor.page.on('download', () => downloads++);
    await visitor.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect.poll(() => visitor.alert.textContent()).toMatch(/graphics device was lost/);
    expect(downloads).toBe(0);
    await visitor.page.getByRole('slider', { name: 'Identity' }).press('ArrowRight');
    await visitor.previewState('swapped');
    expect((await visitor.export('png')).bytes.length).toBeGreaterThan(100_000);
  });
});

describe('a withdrawal in the middle of an export', () => {
  it('overtakes it: no file, and the picture is hidden at once', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.trySamples();
    const studio = await studioOf(visitor);
    await studio.evaluate(() => {
      const encode = Reflect.get(OffscreenCanvas.prototype, 'convertToBlob') as (
        options: unknown,
      ) => Promise<Blob>;
      OffscreenCanvas.prototype.convertToBlob = async function (options) {
        await new Promise<void>((resolve) => {
          Object.assign(self, { goOn: resolve });
        });
        return encode.call(this, options);
      };
    });
    let downloads = 0;
    visitor.page.on('download', () => downloads++);
    await visitor.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect.poll(() => studio.evaluate(() => 'goOn' in self)).toBe(true);
    await visitor.people.first().getByRole('button', { name: 'Withdraw consent' }).click();
    await visitor.page.locator('.preview[data-state="unconsented"]').waitFor();
    await studio.evaluate(() => {
      (self as unknown as { goOn: () => void }).goOn();
    });
    await expect.poll(() => visitor.alert.textContent()).toMatch(/was withdrawn/);
    expect(downloads).toBe(0);
  });
});

describe('a picture that is gone', () => {
  it('leaves nothing on the canvas', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    const spreadOfCanvas = async () => {
      await visitor.page.locator('.preview-empty').evaluateAll((overlays) => {
        for (const overlay of overlays) (overlay as HTMLElement).style.visibility = 'hidden';
      });
      const { channels } = await sharp(await visitor.preview.screenshot()).stats();
      return Math.max(...channels.slice(0, 3).map((channel) => channel.stdev));
    };
    await visitor.trySamples();
    await expect.poll(spreadOfCanvas).toBeGreaterThan(20);
    await visitor.page.getByRole('button', { name: 'Start over' }).click();
    await visitor.previewState('empty');
    await expect.poll(spreadOfCanvas).toBeLessThan(6);
  });
});

describe('a label font that cannot be had', () => {
  it('keeps every picture back', async () => {
    await using visitor = await Visitor.arrive(stage.browser, 'about:blank');
    await visitor.context.route('**/*.woff2', (route) => route.abort());
    await visitor.page.goto(stage.address);
    await visitor.page.getByRole('button', { name: 'Try it with people who do not exist' }).click();
    await expect.poll(() => visitor.alert.textContent(), { timeout: 20_000 }).toMatch(/font of the label/);
    await expect.poll(() => visitor.page.locator('.preview').getAttribute('data-state')).not.toBe('swapped');
    await visitor.page.getByRole('button', { name: 'Close this message' }).click();
    await visitor.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect.poll(() => visitor.alert.textContent()).toMatch(/font of the label/);
  });
});

describe('a model that cannot be had', () => {
  it('is said in a sentence, and the next try works', async () => {
    await using visitor = await Visitor.arrive(stage.browser, 'about:blank');
    await visitor.context.route('**/*.task', (route) => route.abort());
    await visitor.page.goto(stage.address);
    await visitor.choose('Target', samplePath('mara'));
    await expect
      .poll(() => visitor.alert.textContent(), { timeout: 20_000 })
      .toMatch(/Looking for faces failed/);
    await visitor.context.unroute('**/*.task');
    await visitor.choose('Target', samplePath('mara'));
    await visitor.previewState('unconsented');
  });
});

describe('a check for nudity that cannot be had', () => {
  it('lets the preview go on and nothing out, and says so', async () => {
    await using visitor = await Visitor.arrive(stage.browser, 'about:blank');
    await visitor.context.route('**/nudity-network*', (route) => route.abort());
    await visitor.page.goto(stage.address);
    await visitor.trySamples();
    let downloads = 0;
    visitor.page.on('download', () => downloads++);
    await visitor.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect.poll(() => visitor.alert.textContent(), { timeout: 20_000 }).toMatch(/check for nudity/);
    expect(downloads).toBe(0);
    await visitor.previewState('swapped');
    await visitor.context.unroute('**/nudity-network*');
    expect((await visitor.export('png')).bytes.length).toBeGreaterThan(100_000);
  });
});

describe('storage', () => {
  it('that is full leaves the face hidden and the picture in place; with room again the consent is attested', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.choose('Source portrait', samplePath('kenji'));
    await visitor.choose('Target', samplePath('mara'));
    await visitor.previewState('unconsented');
    const studio = await studioOf(visitor);
    await studio.evaluate(() => {
      const [add, put] = ['add', 'put'].map((name) => Reflect.get(IDBObjectStore.prototype, name) as unknown);
      const full = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { add: full, put: full });
      Object.assign(self, {
        makeRoom: () => {
          Object.assign(IDBObjectStore.prototype, { add, put });
        },
      });
    });
    await visitor.attest(visitor.people.nth(0), NOBODY);
    await expect.poll(() => visitor.alert.textContent()).toMatch(/no room left/);
    await visitor.previewState('unconsented');
    await studio.evaluate(() => {
      (self as unknown as { makeRoom: () => void }).makeRoom();
    });
    await visitor.attest(visitor.people.nth(0), NOBODY);
    await visitor.attest(visitor.people.nth(1), NOBODY);
    await visitor.previewState('swapped');
  });

  it('that is closed to the page is said, and the job still works', async () => {
    await using visitor = await Visitor.arrive(stage.browser, 'about:blank');
    await visitor.context.route('**/assets/worker-*.js', async (route) => {
      const response = await route.fetch();
      const body = `Object.defineProperty(self, 'indexedDB', { value: undefined });${await response.text()}`;
      await route.fulfill({ response, body });
    });
    await visitor.page.goto(stage.address);
    await visitor.trySamples();
    await expect
      .poll(() => visitor.page.getByRole('region', { name: 'Consent records' }).textContent())
      .toMatch(/keeps nothing/);
    expect((await visitor.export('png')).bytes.length).toBeGreaterThan(100_000);
  });
});

describe('the state of the page, edited by hand', () => {
  it('opens nothing: the gate is not on the page', async () => {
    await using visitor = await Visitor.arrive(stage.browser, stage.address);
    await visitor.choose('Source portrait', samplePath('kenji'));
    await visitor.choose('Target', samplePath('mara'));
    await visitor.previewState('unconsented');
    const edited = await visitor.page.evaluate(() => {
      interface Fiber {
        memoizedProps: {
          store?: { getState(): Record<string, unknown>; setState(state: unknown): void };
        } | null;
        child: Fiber | null;
      }
      const container = document.getElementById('app') as unknown as Record<string, Fiber>;
      let fiber: Fiber | null =
        container[Object.keys(container).find((key) => key.startsWith('__reactContainer'))!]!;
      while (fiber && !fiber.memoizedProps?.store) fiber = fiber.child;
      const store = fiber?.memoizedProps?.store;
      if (!store) return false;
      const status = store.getState()['status'] as { subjects: object[] };
      const consent = {
        state: 'given',
        kind: 'self',
        display: 'Mallory',
        recordId: 'urn:uuid:0',
        validUntil: '2099-01-01T00:00:00Z',
      };
      store.setState({
        status: {
          ...status,
          preview: 'swapped',
          missingConsent: [],
          subjects: status.subjects.map((subject) => ({ ...subject, consent })),
        },
      });
      return true;
    });
    expect(edited).toBe(true);
    await expect.poll(() => visitor.page.locator('.refusal').textContent()).toBe('');
    let downloads = 0;
    visitor.page.on('download', () => downloads++);
    await visitor.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect.poll(() => visitor.alert.textContent()).toMatch(/Consent is missing/);
    expect(downloads).toBe(0);
  });
});
