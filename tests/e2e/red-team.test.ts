import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STUDIO_REQUEST_NAMES } from '../../src/studio/messages.ts';
import { samplePath } from '../support/awkward-pictures.ts';
import { mosaicEvidence, previewOnScreen } from '../support/mosaic-evidence.ts';
import { useStage } from '../support/stage.ts';
import { Visitor } from '../support/visitor.ts';

const NOBODY = {
  kind: 'Nobody real (synthetic or artwork)',
  description: 'Rendered by this project',
} as const;
/** How much of the finest detail counts as none, and as some: of 1, which is all of it. */
const MOST_DETAIL = 0.15;
const LEAST_DETAIL = 0.3;

const stage = useStage();
let visitor: Visitor;
let downloads = 0;

/** Somebody's face on somebody else's, and nobody has agreed. */
beforeAll(async () => {
  visitor = await Visitor.arrive(stage.browser, 'about:blank', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await visitor.page.addInitScript(() => {
    const workers: Worker[] = [];
    Object.assign(globalThis, { workers });
    globalThis.Worker = class extends Worker {
      constructor(...parameters: ConstructorParameters<typeof Worker>) {
        super(...parameters);
        workers.push(this);
      }
    };
  });
  visitor.page.setDefaultTimeout(110_000);
  visitor.page.on('download', () => downloads++);
  await visitor.page.goto(stage.address);
  await visitor.choose('Source portrait', samplePath('kenji'));
  await visitor.choose('Target', samplePath('mara'));
  await visitor.previewState('unconsented');
});
afterAll(() => visitor.close());

/** Nothing came out, the face is as hidden as before, and both pictures are still there. */
async function expectNothingOpened(): Promise<void> {
  await visitor.idle();
  expect(await visitor.page.locator('.preview').getAttribute('data-state')).toBe('unconsented');
  expect(downloads).toBe(0);
  expect(await visitor.swapName()).toContain('kenji');
  expect(await visitor.swapName()).toContain('mara');
}

/** What lies behind the mosaic of the preview. */
const portrait = readFile(samplePath('mara'));

/** Nothing finer than the mosaic is seen of the face, and where there is a picture at all, it is this one. */
async function expectMosaic(seen: Buffer, canBeBlank = false): Promise<void> {
  const { ofFace, ofHair } = await mosaicEvidence(seen, await portrait);
  expect(Math.abs(ofFace)).toBeLessThan(MOST_DETAIL);
  if (!canBeBlank || ofHair !== 0) expect(ofHair).toBeGreaterThan(LEAST_DETAIL);
}

interface Answer {
  readonly error?: { readonly code: string };
  readonly result?: unknown;
  readonly id?: number;
}

/** Sends messages to the studio as any script on the page could, and gives what it answers, at least until an honest request is served. */
function forge(page: Page, messages: readonly unknown[], leastAnswers = 0): Promise<Answer[]> {
  return page.evaluate(
    async ({ forged, least }) => {
      const studio = (globalThis as unknown as { workers: Worker[] }).workers[0]!;
      const answers: Answer[] = [];
      const last = 8_000_000;
      let isLastServed = false;
      await new Promise<void>((resolve) => {
        studio.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
          if (data.id === last) isLastServed = true;
          else if (data.id !== undefined && data.id > last) answers.push(data);
          if (isLastServed && answers.length >= least) resolve();
        });
        for (const message of forged) studio.postMessage(message);
        studio.postMessage({ id: last, name: 'setMirrored', parameters: false });
      });
      return answers;
    },
    { forged: messages, least: leastAnswers },
  );
}

describe('the tool that looks for a mosaic', () => {
  it('sees the face where it is shown', async () => {
    const small = await sharp(await portrait)
      .resize(600)
      .jpeg()
      .toBuffer();
    const { ofFace, ofHair } = await mosaicEvidence(small, await portrait);
    expect(ofFace).toBeGreaterThan(LEAST_DETAIL);
    expect(ofHair).toBeGreaterThan(LEAST_DETAIL);
  });

  it('sees none in the preview that nobody agreed to', async () => {
    await expectMosaic(await previewOnScreen(visitor.page));
  });
});

describe('a forged message to the studio', () => {
  const bodies: readonly [string, unknown][] = [
    ['a number', 42],
    ['a word', 'exportStill'],
    ['a list', [null]],
    ['what it does not ask for', { format: 'png', grant: { consents: [] }, isOpen: true }],
    ['a prototype of its own', JSON.parse('{"__proto__":{"format":"png"},"constructor":{"prototype":{}}}')],
    ['names within names', JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`)],
  ];
  it.each(bodies)('with %s in it is refused under every name', async (_, parameters) => {
    const names = [...STUDIO_REQUEST_NAMES];
    const answers = await forge(
      visitor.page,
      names.map((name, index) => ({ id: 8_000_001 + index, name, parameters })),
    );
    expect(answers.map(({ error }) => error?.code)).toEqual(names.map(() => 'studio-request-malformed'));
    await expectNothingOpened();
  });

  const strangers: readonly [string, readonly unknown[]][] = [
    ['is no object', [null, 42, 'exportStill', [], true]],
    [
      'has no number',
      [
        { name: 'exportStill', parameters: { format: 'png' } },
        { id: '8000001', name: 'reset' },
      ],
    ],
    [
      'names what every object has',
      ['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((name) => ({
        id: 8_000_001,
        name,
        parameters: null,
      })),
    ],
    [
      'names what is inside',
      ['giveWayTo', 'requestGrant', '#gate', 'issueGrant', 'refresh'].map((name) => ({
        id: 8_000_001,
        name,
        parameters: { format: 'png' },
      })),
    ],
  ];
  it.each(strangers)('that %s changes nothing', async (_, messages) => {
    const answers = await forge(visitor.page, messages);
    for (const { error } of answers) expect(error?.code).toBe('studio-request-malformed');
    await expectNothingOpened();
  });

  const scope = {
    operations: ['swap'],
    purposes: ['personal'],
    media: ['image'],
    audience: 'private',
    validity: 'session',
    maxExports: 10,
  };
  const self = { kind: 'self', display: 'M.', adult: true };
  const attest = (change: object, subjectId = 'SUBJECT') => ({
    name: 'attest',
    parameters: { subjectId, attestation: self, scope, witness: 'W. S.', ...change },
  });
  const polite: readonly [string, { readonly name: string; readonly parameters: unknown }, string][] = [
    ['an export', { name: 'exportStill', parameters: { format: 'png' } }, 'consent-missing'],
    [
      'a moving export',
      { name: 'exportMoving', parameters: { format: 'mp4', withSound: false, audioMark: false } },
      'export-nothing-to-export',
    ],
    [
      'a recording',
      { name: 'startRecording', parameters: { format: 'mp4', audioMark: false } },
      'export-nothing-to-export',
    ],
    ['an attestation for nobody there', attest({}, `${'0'.repeat(16)}-0`), 'studio-nothing-to-show'],
    ['“this is me” without a look or a witness', attest({ witness: null }), 'consent-live-missing'],
    ['a witness without a name', attest({ witness: ' ' }), 'consent-form-incomplete'],
    [
      '“they answered on their phone” without an answer',
      attest({ attestation: { ...self, kind: 'own-device' } }),
      'consent-form-incomplete',
    ],
    [
      'a signed form with a code made up',
      attest({
        attestation: { ...self, kind: 'written', givenOn: '2026-05-01', code: '0000-0000-0000-0000' },
      }),
      'consent-paper-code-wrong',
    ],
    [
      'an answer of a phone that is none',
      { name: 'takeAnswer', parameters: { text: 'a1.yes' } },
      'consent-answer-malformed',
    ],
    [
      'a withdrawal signed by nobody',
      { name: 'takeAnswer', parameters: { text: `w1.${'n'.repeat(22)}.mq0.${'A'.repeat(86)}` } },
      'consent-take-back-unknown',
    ],
    [
      'a request from another site',
      { name: 'openRequest', parameters: { text: 'https://example.com/#/consent/r1' } },
      'consent-request-foreign',
    ],
    ['an attestation of no kind', attest({ attestation: {} }), 'consent-form-incomplete'],
    ['a kind that is none', attest({ attestation: { ...self, kind: 'admin' } }), 'consent-form-incomplete'],
    [
      'a kind in the prototype',
      attest({ attestation: JSON.parse(`{"__proto__":${JSON.stringify(self)}}`) as unknown }),
      'consent-form-incomplete',
    ],
    [
      'a name of a megabyte',
      attest({ attestation: { ...self, display: 'M'.repeat(1 << 20) } }),
      'consent-form-incomplete',
    ],
    [
      'a scope of everything',
      attest({ scope: { ...scope, purposes: ['political-persuasion'] } }),
      'consent-form-incomplete',
    ],
    [
      'a scope without an end',
      attest({ scope: { ...scope, maxExports: Infinity } }),
      'consent-form-incomplete',
    ],
    [
      'a withdrawal of nothing',
      { name: 'withdraw', parameters: { recordId: 'urn:uuid:0' } },
      'consent-missing',
    ],
  ];
  it.each(polite)('that asks well for %s is answered with the reason', async (_, message, code) => {
    const subjectId = await visitor.page.evaluate(() => {
      const studio = (globalThis as unknown as { workers: Worker[] }).workers[0]!;
      return new Promise<string>((resolve) => {
        studio.addEventListener('message', ({ data }: MessageEvent) => {
          const { id, result } = data as { id?: number; result?: { subjects: { subjectId: string }[] } };
          if (id === 7_999_999) resolve(result!.subjects[0]!.subjectId);
        });
        studio.postMessage({ id: 7_999_999, name: 'setMirrored', parameters: false });
      });
    });
    const { parameters } = message;
    const sent =
      (parameters as { readonly subjectId?: string }).subjectId === 'SUBJECT'
        ? { ...(parameters as object), subjectId }
        : parameters;
    const [answer] = await forge(visitor.page, [{ ...message, id: 8_000_001, parameters: sent }], 1);
    expect(answer?.error?.code).toBe(code);
    await expectNothingOpened();
  });
});

describe('a message to the page', () => {
  it.each([
    ['as the studio would answer', { id: 1, result: { preview: 'swapped' } }],
    ['as an embedding page would ask', { name: 'exportStill', parameters: { format: 'png' } }],
    ['as an opener would', { type: 'attest', subject: 0 }],
  ])('%s is heard by nobody', async (_, message) => {
    await visitor.page.evaluate(async (posted) => {
      window.postMessage(posted, '*');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      window.dispatchEvent(new MessageEvent('message', { data: posted, source: frame.contentWindow }));
      await new Promise((resolve) => {
        addEventListener('message', resolve, { once: true });
        window.postMessage('last', '*');
      });
      frame.remove();
    }, message);
    await expectNothingOpened();
  });
});

describe('a way to the pixels of the preview', () => {
  /** Runs in the page; gives a PNG as an address, or says that there is nothing. */
  type Way = (canvas: HTMLCanvasElement) => Promise<string> | string;
  const ways: readonly [string, Way][] = [
    ['toDataURL', (canvas) => canvas.toDataURL()],
    [
      'toBlob',
      async (canvas) => {
        const blob = await new Promise<Blob | null>((resolve) => {
          canvas.toBlob(resolve);
        });
        return (globalThis as unknown as ReadsBack).readBack(await createImageBitmap(blob!), canvas);
      },
    ],
    ['drawImage', (canvas) => (globalThis as unknown as ReadsBack).readBack(canvas, canvas)],
    [
      'createImageBitmap',
      async (canvas) =>
        (globalThis as unknown as ReadsBack).readBack(await createImageBitmap(canvas), canvas),
    ],
    [
      'a copy of the element',
      (canvas) =>
        (globalThis as unknown as ReadsBack).readBack(canvas.cloneNode(true) as HTMLCanvasElement, canvas),
    ],
    [
      'captureStream, which is what picture-in-picture shows',
      async (canvas) => {
        const video = document.createElement('video');
        video.muted = true;
        video.srcObject = canvas.captureStream(30);
        const limit = new Promise<false>((resolve) => {
          AbortSignal.timeout(2000).onabort = () => {
            resolve(false);
          };
        });
        const plays = video.play().then(() => true);
        if (!(await Promise.race([plays, limit]))) return 'nothing comes';
        return (globalThis as unknown as ReadsBack).readBack(video, canvas);
      },
    ],
  ];
  it.each(ways)('%s shows no more than the screen does', async (_, way) => {
    await visitor.page.evaluate(() => {
      const readBack = async (source: CanvasImageSource, { width, height }: HTMLCanvasElement) => {
        const copy = new OffscreenCanvas(width, height);
        copy.getContext('2d')!.drawImage(source, 0, 0, width, height);
        const reader = new FileReader();
        reader.readAsDataURL(await copy.convertToBlob());
        await new Promise((resolve) => {
          reader.onload = resolve;
        });
        return reader.result as string;
      };
      Object.assign(globalThis, { readBack });
    });
    const read = await visitor.preview
      .evaluate(way as unknown as (canvas: HTMLElement | SVGElement) => Promise<string>)
      .catch(() => 'refused');
    if (read.startsWith('data:')) await expectMosaic(Buffer.from(read.split(',')[1]!, 'base64'), true);
    else expect(['refused', 'nothing comes']).toContain(read);
    await expectNothingOpened();
  });

  it.each(['2d', 'webgl2', 'bitmaprenderer'])('a %s context is not given', async (kind) => {
    const given = visitor.preview.evaluate(
      (canvas, name) => (canvas as HTMLCanvasElement).getContext(name) === null,
      kind,
    );
    expect(await given.catch(() => true)).toBe(true);
  });

  it('dragging it out takes nothing along', async () => {
    const box = (await visitor.preview.boundingBox())!;
    await visitor.page.evaluate(() => {
      Object.assign(globalThis, { dragged: 0 });
      addEventListener('dragstart', () => {
        Object.assign(globalThis, { dragged: 1 });
      });
    });
    await visitor.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await visitor.page.mouse.down();
    await visitor.page.mouse.move(5, 5, { steps: 4 });
    await visitor.page.mouse.up();
    expect(await visitor.page.evaluate(() => Reflect.get(globalThis, 'dragged') as number)).toBe(0);
    await expectNothingOpened();
  });

  it('copying the page copies no picture', async () => {
    await visitor.page.bringToFront();
    await visitor.page.keyboard.press('Control+a');
    await visitor.page.keyboard.press('Control+c');
    const kinds = await visitor.page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => types),
    );
    expect(kinds.filter((kind) => kind.startsWith('image/'))).toEqual([]);
    await expectNothingOpened();
  });
});
interface ReadsBack {
  readonly readBack: (source: CanvasImageSource, canvas: HTMLCanvasElement) => Promise<string>;
}

describe('a look at the screen', () => {
  it.each([
    ['enlarged', 'transform: scale(3); transform-origin: 50% 45%'],
    ['zoomed', 'zoom: 2'],
    ['with every pixel shown as it is', 'image-rendering: pixelated'],
    ['with more contrast', 'filter: contrast(3) saturate(3)'],
    ['sharpened by being made small and large', 'zoom: 0.5; transform: scale(2)'],
    ['without what lies over it', 'position: relative; z-index: 99999'],
  ])('%s finds the same mosaic', async (_, style) => {
    await visitor.preview.evaluate((canvas, text) => {
      canvas.setAttribute('style', text);
    }, style);
    try {
      await expectMosaic(await previewOnScreen(visitor.page));
    } finally {
      await visitor.preview.evaluate((canvas) => {
        canvas.removeAttribute('style');
      });
    }
    await expectNothingOpened();
  });

  it('on paper finds the same mosaic', async () => {
    await visitor.page.emulateMedia({ media: 'print' });
    try {
      if (await visitor.preview.isVisible()) await expectMosaic(await previewOnScreen(visitor.page));
    } finally {
      await visitor.page.emulateMedia({ media: null });
    }
    await expectNothingOpened();
  });
});

describe('an edit of the page', () => {
  it('that enables every button exports nothing', async () => {
    await visitor.page.evaluate(() => {
      for (const control of document.querySelectorAll('[disabled]')) control.removeAttribute('disabled');
      for (const control of document.querySelectorAll('[aria-disabled]'))
        control.removeAttribute('aria-disabled');
    });
    await visitor.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect.poll(() => visitor.alert.textContent()).toMatch(/Consent is missing/);
    await expectNothingOpened();
  });

  it('that asks for no field attests nothing', async () => {
    const person = visitor.people.first();
    await person.getByLabel('This is me').check();
    await person.locator('form').evaluate((form) => {
      form.setAttribute('novalidate', '');
      for (const field of form.querySelectorAll('[required]')) field.removeAttribute('required');
      for (const field of form.querySelectorAll('[maxlength]')) field.removeAttribute('maxlength');
    });
    await person.getByRole('button', { name: 'Attest' }).click();
    await expect.poll(() => visitor.alert.textContent()).toMatch(/\S/);
    await expectNothingOpened();
  });

  it('that offers a purpose of its own is not followed', async () => {
    const [answer] = await forge(visitor.page, [
      { id: 8_000_001, name: 'setPurpose', parameters: 'impersonation' },
    ]);
    expect(answer?.error?.code).toBe('studio-request-malformed');
    await expectNothingOpened();
  });

  it('that rewrites the statement changes nothing of what is signed', async () => {
    const person = visitor.people.first();
    await person.getByLabel(NOBODY.kind).check();
    await person.locator('.statement').waitFor();
    await person.locator('.statement').evaluate((statement) => {
      for (const paragraph of statement.querySelectorAll('p')) paragraph.textContent = 'I agree to nothing.';
    });
    await visitor.attest(person, NOBODY);
    const stored = await visitor.page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name!);
      const texts: string[] = [];
      for (const name of names) {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => {
            resolve(opening.result);
          };
        });
        for (const store of database.objectStoreNames) {
          const all = database.transaction(store).objectStore(store).getAll();
          await new Promise((resolve) => {
            all.onsuccess = resolve;
          });
          texts.push(JSON.stringify(all.result));
        }
        database.close();
      }
      return texts.join('\n');
    });
    expect(stored).toContain(NOBODY.description);
    expect(stored).not.toContain('agree to nothing');
    await expectNothingOpened();
  });
});

describe('a page that embeds this one', () => {
  it('gets nothing to show', async () => {
    const page = await visitor.context.newPage();
    const address = new URL('embedder.html', stage.address).href;
    await page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${stage.address}" onload="document.title = 'through'"></iframe>`,
      }),
    );
    await page.goto(address);
    await expect.poll(() => page.title()).toBe('through');
    expect(await page.frames()[1]!.locator('#app').count()).toBe(0);
    await page.close();
  });
});

describe('another picture under the same name', () => {
  it('has nobody who agreed, though everyone in the one before had', async () => {
    await visitor.attestEveryone();
    await visitor.previewState('swapped');
    await visitor.choose('Target', {
      name: 'mara.png',
      mimeType: 'image/png',
      buffer: await readFile(samplePath('ines')),
    });
    await visitor.previewState('unconsented');
    await visitor.page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect.poll(() => visitor.alert.textContent()).toMatch(/Consent is missing/);
    expect(downloads).toBe(0);
  });
});
