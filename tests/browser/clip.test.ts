import { EncodedPacket } from 'mediabunny';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Clip, type MovingFrame, openClip } from '../../src/capture';
import { ClipError, isAbort } from '../../src/core';
import { makeClip, readNumber, rewrap, steady } from './clip-files.ts';

const never = new AbortController().signal;

async function sample(name: string): Promise<Blob> {
  return (await fetch(`/samples/${name}`)).blob();
}

/** Number and time of each frame; every frame has to be upright and of the clip's size. */
async function framesOf(clip: Clip, fromSeconds?: number) {
  const seen: { number: number; time: number; duration: number }[] = [];
  for await (using frame of clip.frames(never, fromSeconds)) {
    expect([frame.widthInPixels, frame.heightInPixels]).toEqual([clip.size.width, clip.size.height]);
    expect([frame.pixels.width, frame.pixels.height]).toEqual([clip.size.width, clip.size.height]);
    const { number, isUpright } = readNumber(frame);
    expect(isUpright, `frame ${number}`).toBe(true);
    seen.push({ number, time: frame.timestampSeconds, duration: frame.durationSeconds });
  }
  return seen;
}

async function numbersOf(clip: Clip, fromSeconds?: number): Promise<number[]> {
  return (await framesOf(clip, fromSeconds)).map(({ number }) => number);
}

async function refusalOf(file: Blob): Promise<{ code: string; parameters: unknown }> {
  const outcome: unknown = await openClip(file, never).catch((error: unknown) => error);
  if (!(outcome instanceof ClipError)) throw new Error(`Not a refusal: ${String(outcome)}`);
  return { code: outcome.code, parameters: outcome.parameters };
}

const upTo = (count: number, from = 0) => Array.from({ length: count - from }, (_, index) => from + index);

describe('openClip', () => {
  it.each([
    ['tomas.mp4', 'mp4'],
    ['adaeze.webm', 'webm'],
  ])('gives the frames of %s', async (name, format) => {
    const file = await sample(name);
    using clip = await openClip(file, never);
    expect(clip).toMatchObject({
      format,
      size: { width: 512, height: 512 },
      frameCount: 48,
      audio: null,
      notices: [],
    });
    expect(clip.durationSeconds).toBeCloseTo(2, 2);
    expect(clip.framesPerSecond).toBeCloseTo(24, 1);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    expect(clip.fileSha256).toBe([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    const times: number[] = [];
    for await (using frame of clip.frames(never)) times.push(frame.timestampSeconds);
    expect(times).toHaveLength(48);
    times.forEach((time, index) => {
      expect(time).toBeCloseTo(index / 24, 2);
    });
  });

  it.each([
    ['mp4', 'avc'],
    ['mp4', 'vp9'],
    ['mp4', 'av1'],
    ['mov', 'avc'],
    ['webm', 'vp8'],
    ['webm', 'vp9'],
    ['webm', 'av1'],
    ['mkv', 'avc'],
  ] as const)('reads %s with %s', async (container, codec) => {
    using clip = await openClip(await makeClip({ container, codec }), never);
    expect(clip.format).toBe(container);
    expect(clip.frameCount).toBe(10);
    expect(clip.startSeconds).toBe(0);
    const frames = await framesOf(clip);
    expect(frames.map(({ number }) => number)).toEqual(upTo(10));
    frames.forEach(({ time, duration }, index) => {
      // WebM and MKV count in milliseconds.
      expect(time).toBeCloseTo(index / 25, 2);
      expect(duration).toBeCloseTo(1 / 25, 2);
    });
  });

  it('reads a fragmented MP4', async () => {
    using clip = await openClip(await makeClip({ isFragmented: true, times: steady(30) }), never);
    expect(clip.frameCount).toBe(30);
    expect(await numbersOf(clip)).toEqual(upTo(30));
  });

  it.each([0, 90, 180, 270] as const)(
    'turns frames that are stored turned by %d degrees',
    async (rotation) => {
      using clip = await openClip(await makeClip({ rotation, width: 320, height: 180 }), never);
      expect(clip.size).toEqual(
        rotation % 180 === 0 ? { width: 320, height: 180 } : { width: 180, height: 320 },
      );
      const frames = clip.frames(never);
      using frame = (await frames.next()).value as MovingFrame;
      await frames.return();
      const { data, width, height } = frame.pixels;
      const at = (x: number, y: number) =>
        data[4 * (Math.floor(y * height) * width + Math.floor(x * width))]!;
      // The grey corner, which is stored at the left top, goes round with the clock.
      const corners = [at(0.1, 0.1), at(0.9, 0.1), at(0.9, 0.9), at(0.1, 0.9)];
      expect(corners.map((grey) => Math.abs(grey - 128) < 24)).toEqual(
        [0, 90, 180, 270].map((angle) => angle === rotation),
      );
    },
  );

  it('makes odd sides even by repeating the edge', async () => {
    using clip = await openClip(await makeClip({ container: 'webm', width: 241, height: 179 }), never);
    expect(clip.size).toEqual({ width: 242, height: 180 });
    for await (using frame of clip.frames(never)) {
      const { data } = frame.pixels;
      const pixel = (x: number, y: number) => [...data.subarray(4 * (y * 242 + x), 4 * (y * 242 + x) + 4)];
      for (const y of [3, 90, 178]) expect(pixel(241, y)).toEqual(pixel(240, y));
      for (const x of [3, 100, 241]) expect(pixel(x, 179)).toEqual(pixel(x, 178));
      expect(pixel(241, 179)[3]).toBe(255);
    }
    expect(await numbersOf(clip)).toEqual(upTo(10));
  });

  it('reduces what is larger than 1920 px, and says so', async () => {
    const file = await makeClip({
      container: 'webm',
      codec: 'vp8',
      width: 2560,
      height: 1440,
      times: steady(2),
    });
    using clip = await openClip(file, never);
    expect(clip.size).toEqual({ width: 1920, height: 1080 });
    expect(clip.notices).toEqual(['reduced-to-1920']);
    expect(await numbersOf(clip)).toEqual([0, 1]);
  });

  it('keeps a variable frame rate', async () => {
    const times = [0, 0.1, 0.11, 0.4, 0.44, 1.3];
    using clip = await openClip(await makeClip({ times }), never);
    const frames = await framesOf(clip);
    expect(frames.map(({ number }) => number)).toEqual(upTo(6));
    frames.forEach(({ time, duration }, index) => {
      expect(time).toBeCloseTo(times[index]!, 3);
      if (index < 5) expect(duration).toBeCloseTo(times[index + 1]! - times[index]!, 3);
    });
    expect(clip.durationSeconds).toBeCloseTo(1.34, 2);
    expect(clip.framesPerSecond).toBeCloseTo(6 / 1.34, 1);
  });

  it.each(['mp4', 'webm'] as const)('begins where it is told, in %s', async (container) => {
    using clip = await openClip(await makeClip({ container, times: steady(60) }), never);
    expect(await numbersOf(clip, 0.81)).toEqual(upTo(60, 20));
    expect(await numbersOf(clip, 0.839)).toEqual(upTo(60, 20));
    expect(await numbersOf(clip, 2.36)).toEqual([59]);
    expect(await numbersOf(clip, 99)).toEqual([59]);
    expect(await numbersOf(clip, -1)).toHaveLength(60);
  });

  it('counts from the first frame, and tells where that is on the clock of the sound', async () => {
    const file = await makeClip({ container: 'mkv', times: [0.5, 0.54, 0.58], hasSound: true });
    using clip = await openClip(file, never);
    expect(clip.startSeconds).toBeCloseTo(0.5, 2);
    expect((await framesOf(clip)).map(({ time }) => time)).toEqual([
      0,
      expect.closeTo(0.04, 2),
      expect.closeTo(0.08, 2),
    ]);
    expect(await numbersOf(clip, 0.05)).toEqual([1, 2]);
  });

  it.each(['mp4', 'webm'] as const)('describes the sound of %s', async (container) => {
    using clip = await openClip(await makeClip({ container, hasSound: true }), never);
    expect(clip.audio).toEqual({ codec: 'opus', channels: 1, sampleRateInHertz: 48_000, isPlayable: true });
  });

  it('leaves hidden pictures of VP8 out and does not fall behind because of them', async () => {
    const plain = await makeClip({
      container: 'webm',
      codec: 'vp8',
      areAllKeyFrames: true,
      times: steady(30),
    });
    const hide = ({ data, timestamp, duration }: EncodedPacket) => {
      const hidden = data.slice();
      hidden[0]! &= ~0x10;
      return new EncodedPacket(hidden, 'key', timestamp, duration);
    };
    const file = await rewrap(
      plain,
      'webm',
      (config) => config,
      (packet) => [hide(packet), packet],
    );
    using clip = await openClip(file, never);
    expect(clip.frameCount).toBe(30);
    const frames = await framesOf(clip);
    expect(frames.map(({ number }) => number)).toEqual(upTo(30));
    expect(frames.at(-1)!.time).toBeCloseTo(29 / 25, 2);
    expect(await numbersOf(clip, 0.81)).toEqual(upTo(30, 20));
  });

  it.each([
    ['BT.601', 320, 240, [200, 40, 60]],
    ['BT.709', 1280, 720, [213, 56, 58]],
  ] as const)(
    'takes colours that a file leaves unsaid for %s at %d x %d px',
    async (_, width, height, colour) => {
      // What is painted rgb(200 40 60) is stored like this by BT.601.
      const storedColour = [93, 113, 197] as const;
      const said = await makeClip({
        container: 'webm',
        codec: 'vp8',
        width,
        height,
        times: [0],
        storedColour,
      });
      const unsaid = await rewrap(said, 'webm', ({ codec }) => ({
        codec,
        codedWidth: width,
        codedHeight: height,
      }));
      using clip = await openClip(unsaid, never);
      for await (using frame of clip.frames(never))
        for (const channel of [0, 1, 2]) {
          const found = frame.pixels.data[4 * (100 * width + 100) + channel]!;
          expect(Math.abs(found - colour[channel]!), `${channel}: ${found}`).toBeLessThanOrEqual(6);
        }
    },
  );

  it('uses the memory of closed frames again', async () => {
    using clip = await openClip(await makeClip({ times: steady(40) }), never);
    const buffers = new Set<ArrayBufferLike>();
    for await (using frame of clip.frames(never)) buffers.add(frame.pixels.data.buffer);
    expect(buffers.size).toBeLessThan(8);
  });

  it('does not use it twice when a frame is closed twice', async () => {
    using clip = await openClip(await makeClip({ times: steady(12) }), never);
    const kept: MovingFrame[] = [];
    for await (const frame of clip.frames(never)) {
      if (kept.length > 0 || frame.timestampSeconds > 0.1) kept.push(frame);
      else {
        frame.close();
        frame.close();
      }
    }
    expect(new Set(kept.map(({ pixels }) => pixels.data.buffer)).size).toBe(kept.length);
    for (const frame of kept) frame.close();
  });

  it('does not use the memory of frames that are still open', async () => {
    using clip = await openClip(await makeClip({ times: steady(12) }), never);
    const kept: MovingFrame[] = [];
    for await (const frame of clip.frames(never)) kept.push(frame);
    clip.close();
    expect(kept.map((frame) => readNumber(frame).number)).toEqual(upTo(12));
    for (const frame of kept) {
      frame.close();
      frame.close();
    }
  });
});

describe('openClip refuses', () => {
  it.each([
    ['nothing', new Blob([])],
    ['zeros', new Blob([new Uint8Array(5000)])],
    [
      'a text that is named a video',
      new File(['just text\n'.repeat(1000)], 'film.mp4', { type: 'video/mp4' }),
    ],
    ['a picture', new Blob(['\xff\xd8\xff\xe0'])],
  ])('%s', async (_, file) => {
    expect(await refusalOf(file)).toEqual({ code: 'clip-unreadable', parameters: {} });
  });

  it('sound without a picture', async () => {
    const file = await makeClip({ times: [], hasSound: true });
    expect(await refusalOf(file)).toEqual({ code: 'clip-no-picture', parameters: {} });
  });

  it('what is too small for a label', async () => {
    const file = await makeClip({ width: 158, height: 320 });
    expect(await refusalOf(file)).toEqual({ code: 'clip-too-small', parameters: { minimum: 160 } });
    using clip = await openClip(await makeClip({ width: 160, height: 320 }), never);
    expect(clip.size.width).toBe(160);
  });

  it('what is longer than an hour', async () => {
    const file = await makeClip({ times: [0, 3601] });
    expect(await refusalOf(file)).toEqual({ code: 'clip-too-long', parameters: { minutes: 60 } });
    using clip = await openClip(await makeClip({ times: [0, 3599] }), never);
    expect(clip.frameCount).toBe(2);
  });

  it.each(['pq', 'hlg'])('high dynamic range (%s)', async (transfer) => {
    const colorSpace = { primaries: 'bt2020', transfer, matrix: 'bt2020-ncl', fullRange: false };
    for (const container of ['mp4', 'webm'] as const) {
      const file = await rewrap(await makeClip({ container, codec: 'vp9' }), container, (config) => ({
        ...config,
        colorSpace: colorSpace as VideoColorSpaceInit,
      }));
      expect(await refusalOf(file)).toEqual({ code: 'clip-high-dynamic-range', parameters: {} });
    }
  });

  it('a codec that the browser cannot decode, by its name', async () => {
    const bytes = new Uint8Array(await (await makeClip()).arrayBuffer());
    const text = new TextDecoder('latin1').decode(bytes);
    bytes.set(new TextEncoder().encode('mp4v'), text.indexOf('avc1', text.indexOf('stsd')));
    expect(await refusalOf(new Blob([bytes]))).toEqual({
      code: 'clip-codec-unsupported',
      parameters: { codec: 'mp4v' },
    });
  });
});

describe('cancelling', () => {
  it('rejects while a clip is opened', async () => {
    const file = await sample('tomas.mp4');
    await expect(openClip(file, AbortSignal.abort())).rejects.toSatisfy(isAbort);
    const controller = new AbortController();
    const opening = openClip(file, controller.signal);
    controller.abort();
    await expect(opening).rejects.toSatisfy(isAbort);
  });

  it('ends the frames, with none of the decoder left open', async () => {
    const watch = watchDecoder();
    using clip = await openClip(await makeClip({ times: steady(60) }), never);
    const controller = new AbortController();
    let count = 0;
    const reading = (async () => {
      for await (using frame of clip.frames(controller.signal)) {
        expect(frame.widthInPixels).toBe(320);
        if (++count === 5) controller.abort();
      }
    })();
    await expect(reading).rejects.toSatisfy(isAbort);
    expect(count).toBe(5);
    for await (using frame of clip.frames(never)) if (readNumber(frame).number === 20) break;
    for await (using frame of clip.frames(never)) expect(frame.durationSeconds).toBeGreaterThan(0);
    await vi.waitFor(() => {
      expect(watch.frames.length).toBeGreaterThan(60);
      expect(watch.frames.filter((frame) => frame.codedWidth > 0)).toEqual([]);
      expect(watch.decoders.map((decoder) => decoder.state)).toEqual(watch.decoders.map(() => 'closed'));
    });
  });

  it('ends the frames of a clip that is closed', async () => {
    const clip = await openClip(await makeClip({ times: steady(60) }), never);
    let count = 0;
    for await (using frame of clip.frames(never)) {
      expect(frame.heightInPixels).toBe(240);
      if (++count === 5) clip.close();
    }
    expect(count).toBeLessThan(60);
  });
});

const OwnDecoder = globalThis.VideoDecoder;
afterEach(() => {
  globalThis.VideoDecoder = OwnDecoder;
});

/** Every decoder and every frame that comes out of one; a closed frame has no width. */
function watchDecoder() {
  const frames: VideoFrame[] = [];
  const decoders: VideoDecoder[] = [];
  globalThis.VideoDecoder = class extends OwnDecoder {
    constructor(init: VideoDecoderInit) {
      super({
        ...init,
        output: (frame) => {
          frames.push(frame);
          init.output(frame);
        },
      });
      decoders.push(this);
    }
  };
  return { frames, decoders };
}
