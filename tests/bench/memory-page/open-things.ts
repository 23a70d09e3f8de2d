/** What was made, was not closed, and holds memory that no collector sees in time. */
const open = new Map<string, number>();

/** Made and not closed. */
const things = new WeakSet();

/** How many of each kind are open now; kinds of which none is are left out. */
export function openThings(): Record<string, number> {
  return Object.fromEntries([...open].filter(([, count]) => count > 0));
}

/**
 * Counts frames, bitmaps and codecs from now on. To be called before anything makes them: it changes the worker's own classes.
 */
export function countOpenThings(): void {
  wrap(self, 'createImageBitmap', async (made) => opened('ImageBitmap', (await made) as object));
  wrap(OffscreenCanvas.prototype, 'transferToImageBitmap', (made) => opened('ImageBitmap', made as object));
  wrap(VideoFrame.prototype, 'clone', (made) => opened('VideoFrame', made as object));
  for (const [kind, { prototype }] of Object.entries({
    ImageBitmap,
    VideoFrame,
    VideoDecoder,
    VideoEncoder,
  })) {
    wrap(prototype, 'close', (_, thing) => {
      closed(kind, thing);
    });
  }
  // The canvas takes the bitmap over.
  wrap(ImageBitmapRenderingContext.prototype, 'transferFromImageBitmap', (_, __, [bitmap]) => {
    if (bitmap instanceof ImageBitmap) closed('ImageBitmap', bitmap);
  });
  self.VideoFrame = new Proxy(VideoFrame, {
    construct: (target, given: ConstructorParameters<typeof VideoFrame>) =>
      opened('VideoFrame', new target(...given)),
  });
  self.VideoEncoder = new Proxy(VideoEncoder, {
    construct: (target, [given]: [VideoEncoderInit]) => opened('VideoEncoder', new target(given)),
  });
  self.VideoDecoder = new Proxy(VideoDecoder, {
    construct: (target, [given]: [VideoDecoderInit]) => {
      const output = (frame: VideoFrame) => {
        given.output(opened('VideoFrame', frame));
      };
      return opened('VideoDecoder', new target({ ...given, output }));
    },
  });
}

function opened<Thing extends object>(kind: string, thing: Thing): Thing {
  if (!things.has(thing)) open.set(kind, (open.get(kind) ?? 0) + 1);
  things.add(thing);
  return thing;
}

function closed(kind: string, thing: object): void {
  if (things.delete(thing)) open.set(kind, open.get(kind)! - 1);
}

/** Calls `after` with what a method gave, whose it is, and what it was given. */
function wrap(
  owner: object,
  name: string,
  after: (made: unknown, thing: object, given: readonly unknown[]) => unknown,
): void {
  const methods = owner as Record<string, (...given: unknown[]) => unknown>;
  const method = methods[name]!;
  methods[name] = function (this: object, ...given: unknown[]) {
    const made = method.apply(this, given);
    return after(made, this, given) ?? made;
  };
}
