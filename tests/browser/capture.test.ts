import { afterEach, describe, expect, it } from 'vitest';
import { type CapturedFrame, decodePicture } from '../../src/capture';
import { PictureError, isAbort } from '../../src/core';

const addresses = import.meta.glob<string>('../support/fixtures/pictures/*', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function fixture(name: string): Promise<Blob> {
  const address = addresses[`../support/fixtures/pictures/${name}`];
  if (!address) throw new Error(`There is no fixture ${name}.`);
  return (await fetch(address)).blob();
}

const decode = (file: Blob) => decodePicture(file, new AbortController().signal);

async function refusalOf(file: Blob): Promise<PictureError> {
  const outcome: unknown = await decode(file).then(
    (frame) => {
      frame.close();
      return 'decoded';
    },
    (error: unknown) => error,
  );
  if (!(outcome instanceof PictureError)) throw new Error(`Not a refusal: ${String(outcome)}`);
  return outcome;
}

type Colour = readonly [red: number, green: number, blue: number];
const RED: Colour = [200, 60, 60];
const GREEN: Colour = [60, 160, 80];
const BLUE: Colour = [60, 80, 180];
const YELLOW: Colour = [220, 200, 70];
const UPRIGHT = [RED, GREEN, BLUE, YELLOW];
const PLACES = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const;

/** Reads as the renderer does: through a WebGL texture. */
function quarterColours(frame: CapturedFrame): number[][] {
  const canvas = new OffscreenCanvas(1, 1);
  const gl = canvas.getContext('webgl2')!;
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, gl.RGBA, gl.UNSIGNED_BYTE, frame.bitmap);
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  const colours = PLACES.map(([x, y]) => {
    const pixel = new Uint8Array(4);
    const [column, row] = [Math.floor(x * frame.widthInPixels), Math.floor(y * frame.heightInPixels)];
    gl.readPixels(column, row, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return [...pixel];
  });
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return colours;
}

function expectColours(frame: CapturedFrame, wanted: readonly Colour[], tolerance: number) {
  quarterColours(frame).forEach(([red, green, blue, alpha], quarter) => {
    const wantedColour = wanted[quarter]!;
    const distance = Math.max(
      ...[red!, green!, blue!].map((channel, index) => Math.abs(channel - wantedColour[index]!)),
    );
    expect(distance, `quarter ${quarter}: ${red}, ${green}, ${blue}`).toBeLessThanOrEqual(tolerance);
    expect(alpha).toBe(255);
  });
}

/** Every bitmap that is made while a test runs; a closed one has no width. */
const original = globalThis.createImageBitmap;
let made: ImageBitmap[] = [];
function watchBitmaps() {
  made = [];
  globalThis.createImageBitmap = (async (...parameters: Parameters<typeof original>) => {
    const bitmap = await original(...parameters);
    made.push(bitmap);
    return bitmap;
  }) as typeof original;
}
afterEach(() => {
  globalThis.createImageBitmap = original;
});

describe('decodePicture', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('turns EXIF orientation %d upright', async (orientation) => {
    using frame = await decode(await fixture(`orientation-${orientation}.jpg`));
    expect([frame.widthInPixels, frame.heightInPixels]).toEqual([64, 48]);
    expectColours(frame, UPRIGHT, 3);
  });

  it.each([
    ['orientation-6.png', 'png', 0],
    ['plain.png', 'png', 0],
    ['palette.png', 'png', 0],
    ['sixteen-bit.png', 'png', 1],
    ['display-p3.png', 'png', 2],
    ['display-p3.jpg', 'jpeg', 3],
    ['progressive.jpg', 'jpeg', 3],
    // Without a profile the conversion is any browser's own; an inverted one is off by 140.
    ['cmyk.jpg', 'jpeg', 90],
    ['lossy.webp', 'webp', 6],
    ['lossless.webp', 'webp', 0],
    ['still.gif', 'gif', 0],
    ['still.avif', 'avif', 4],
    ['still.bmp', 'bmp', 0],
    ['top-down.bmp', 'bmp', 0],
  ] as const)('shows %s in its colours', async (name, format, tolerance) => {
    using frame = await decode(await fixture(name));
    expect([frame.widthInPixels, frame.heightInPixels]).toEqual([64, 48]);
    expect([frame.bitmap.width, frame.bitmap.height]).toEqual([64, 48]);
    expect(frame.format).toBe(format);
    expect(frame.notices).toEqual([]);
    expectColours(frame, UPRIGHT, tolerance);
  });

  it('shows a grey picture grey', async () => {
    using frame = await decode(await fixture('grey.jpg'));
    expectColours(frame, Array<Colour>(4).fill([128, 128, 128]), 2);
  });

  it('is not told by the name or the type of the file', async () => {
    const bytes = await (await fixture('plain.png')).arrayBuffer();
    using frame = await decode(new File([bytes], 'text.txt', { type: 'text/plain' }));
    expect(frame.format).toBe('png');
    const refusal = await refusalOf(new File(['just text'], 'picture.png', { type: 'image/png' }));
    expect(refusal.code).toBe('picture-not-a-picture');
  });

  it.each(['transparent.png', 'transparent.webp'])('lays %s over white', async (name) => {
    using frame = await decode(await fixture(name));
    const overWhite = (channel: number) => Math.round((channel * 128 + 255 * 127) / 255);
    const mixed = (colour: Colour): Colour => [
      overWhite(colour[0]),
      overWhite(colour[1]),
      overWhite(colour[2]),
    ];
    expectColours(frame, [mixed(RED), GREEN, mixed(BLUE), [255, 255, 255]], 2);
  });

  it.each(['animated.gif', 'animated.webp', 'animated.png', 'animated.avif'])(
    'takes the first frame of %s and says so',
    async (name) => {
      using frame = await decode(await fixture(name));
      expect(frame.notices).toEqual(['first-frame-only']);
      expect([frame.widthInPixels, frame.heightInPixels]).toEqual([64, 48]);
      expectColours(frame, UPRIGHT, 4);
    },
  );

  it('reduces a wide picture to 4096 px and says so', async () => {
    using frame = await decode(await fixture('five-thousand.png'));
    expect([frame.widthInPixels, frame.heightInPixels]).toEqual([4096, 82]);
    expect(frame.notices).toEqual(['reduced-to-4096']);
    expectColours(frame, UPRIGHT, 1);
  });

  it('gives the SHA-256 of the file', async () => {
    using frame = await decode(await fixture('plain.png'));
    const bytes = await (await fixture('plain.png')).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    expect(frame.fileSha256).toBe([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    using other = await decode(await fixture('still.bmp'));
    expect(other.fileSha256).not.toBe(frame.fileSha256);
  });

  it.each([
    ['thirty-thousand.png', 'picture-too-large', { width: 30_000, height: 20, limit: 16_384 }],
    ['other-codec.heic', 'picture-format-unsupported', { format: 'HEIC' }],
  ] as const)('refuses %s', async (name, code, parameters) => {
    const refusal = await refusalOf(await fixture(name));
    expect(refusal.code).toBe(code);
    expect(refusal.parameters).toEqual(parameters);
  });

  it.each(['orientation-1.jpg', 'progressive.jpg', 'plain.png', 'lossless.webp', 'still.avif', 'still.bmp'])(
    'refuses %s without its end',
    async (name) => {
      const file = await fixture(name);
      expect((await refusalOf(file.slice(0, file.size - 3))).code).toBe('picture-truncated');
      expect((await refusalOf(file.slice(0, file.size / 2))).code).toBe('picture-truncated');
    },
  );

  it('refuses a whole file with a damaged inside', async () => {
    for (const [name, from] of [
      ['plain.png', 64],
      ['lossless.webp', 30],
      ['still.avif', 250],
    ] as const) {
      const bytes = new Uint8Array(await (await fixture(name)).arrayBuffer());
      bytes.fill(0x5a, from, from + 20);
      expect((await refusalOf(new Blob([bytes]))).code, name).toBe('picture-damaged');
    }
  });

  it('refuses an empty file, an SVG and a file of more than 200 MB', async () => {
    expect((await refusalOf(new Blob([]))).code).toBe('picture-empty');
    expect((await refusalOf(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']))).code).toBe(
      'picture-vector',
    );
    const piece = new Uint8Array(1_000_000);
    const heavy = await refusalOf(new Blob(Array<Uint8Array<ArrayBuffer>>(201).fill(piece)));
    expect(heavy.code).toBe('picture-file-too-large');
    expect(heavy.parameters).toEqual({ megabytes: 201, limit: 200 });
  });

  it('keeps one bitmap open, which its owner closes', async () => {
    watchBitmaps();
    const frame = await decode(await fixture('five-thousand.png'));
    expect(made.length).toBeGreaterThan(1);
    expect(made.filter((bitmap) => bitmap.width > 0)).toEqual([frame.bitmap]);
    frame.close();
    expect(made.filter((bitmap) => bitmap.width > 0)).toEqual([]);
  });

  it('rejects at once when it is cancelled, and leaves nothing open', async () => {
    const file = await fixture('five-thousand.png');
    await expect(decodePicture(file, AbortSignal.abort())).rejects.toSatisfy(isAbort);
    // One to three bitmaps are made: cancelled while each of them is on its way.
    for (const turn of [0, 1, 2]) {
      const controller = new AbortController();
      const settled: Promise<ImageBitmap>[] = [];
      watchBitmaps();
      const watched = globalThis.createImageBitmap;
      globalThis.createImageBitmap = ((...parameters: Parameters<typeof original>) => {
        const bitmap = watched(...parameters);
        settled.push(bitmap);
        if (settled.length === turn + 1) controller.abort();
        return bitmap;
      }) as typeof original;
      await expect(decodePicture(file, controller.signal)).rejects.toSatisfy(isAbort);
      await Promise.allSettled(settled);
      await Promise.resolve();
      expect(settled.length, `turn ${turn}`).toBe(turn + 1);
      expect(made.map((bitmap) => bitmap.width)).toEqual(Array(made.length).fill(0));
      globalThis.createImageBitmap = original;
    }
  });
});
