import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MovingFrame, cameraFrames } from '../../src/capture';
import { isAbort } from '../../src/core';

const never = new AbortController().signal;

type Rotation = 0 | 90 | 180 | 270;
interface Held {
  readonly rotation?: Rotation;
  readonly flip?: boolean;
}

/** White, with a red left top and a green right top, as stored. */
function picture(width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'rgb(220 30 30)';
  context.fillRect(0, 0, width / 2, height / 2);
  context.fillStyle = 'rgb(30 160 30)';
  context.fillRect(width / 2, 0, width / 2, height / 2);
  return canvas;
}

/** Every frame that is made, so that it can be seen whether it was closed. */
class Camera {
  readonly made: VideoFrame[] = [];
  isCancelled = false;
  #controller!: ReadableStreamDefaultController<VideoFrame>;
  readonly stream = new ReadableStream<VideoFrame>({
    start: (controller) => {
      this.#controller = controller;
    },
    cancel: () => {
      this.isCancelled = true;
    },
  });

  show(seconds: number, width = 64, height = 48, held: Held = {}): void {
    const init = { timestamp: Math.round(seconds * 1e6), alpha: 'discard', ...held } as const;
    const frame = new VideoFrame(picture(width, height), init);
    this.made.push(frame);
    this.#controller.enqueue(frame);
  }

  end(): void {
    this.#controller.close();
  }

  break(): void {
    this.#controller.error(new TypeError('The page went away.'));
  }

  get open(): number {
    return this.made.filter((frame) => frame.codedWidth > 0).length;
  }
}

/** The quarters of a frame, row by row: r, g or w. */
function quarters({ pixels: { data, width, height } }: MovingFrame): string {
  return [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ]
    .map(([x, y]) => 4 * (Math.floor(y! * height) * width + Math.floor(x! * width)))
    .map((index) => {
      const [red, green, blue] = [data[index]!, data[index + 1]!, data[index + 2]!];
      if (blue > 200) return 'w';
      return red > green ? 'r' : 'g';
    })
    .join('');
}

async function one(camera: Camera): Promise<MovingFrame> {
  const frames = cameraFrames(camera.stream, never);
  const { value } = await frames.next();
  await frames.return();
  return value as MovingFrame;
}

const ownCopyTo = Object.getOwnPropertyDescriptor(VideoFrame.prototype, 'copyTo')!;
const copyTo = ownCopyTo.value as (...parameters: Parameters<VideoFrame['copyTo']>) => Promise<PlaneLayout[]>;
afterEach(() => {
  Object.defineProperty(VideoFrame.prototype, 'copyTo', ownCopyTo);
});

describe('cameraFrames', () => {
  it('gives pixels and counts from the first frame', async () => {
    const camera = new Camera();
    const frames = cameraFrames(camera.stream, never);
    const times: number[] = [];
    for (const seconds of [1000.5, 1000.54, 1001]) {
      camera.show(seconds);
      using frame = (await frames.next()).value as MovingFrame;
      expect([frame.widthInPixels, frame.heightInPixels, frame.durationSeconds]).toEqual([64, 48, 0]);
      expect(quarters(frame)).toBe('rgww');
      times.push(frame.timestampSeconds);
    }
    expect(times).toEqual([0, expect.closeTo(0.04, 6), expect.closeTo(0.5, 6)]);
    camera.end();
    expect((await frames.next()).done).toBe(true);
    expect(camera.open).toBe(0);
  });

  it('never goes back in time', async () => {
    const camera = new Camera();
    const frames = cameraFrames(camera.stream, never);
    let last = -1;
    for (const seconds of [5, 5, 4, 4, 5.1]) {
      camera.show(seconds);
      using frame = (await frames.next()).value as MovingFrame;
      expect(frame.timestampSeconds).toBeGreaterThan(last);
      last = frame.timestampSeconds;
    }
    expect(last).toBeCloseTo(0.1, 3);
    await frames.return();
  });

  it('drops all but the newest, and closes what it drops', async () => {
    const camera = new Camera();
    const frames = cameraFrames(camera.stream, never);
    camera.show(0);
    (await frames.next()).value?.close();
    for (const seconds of [1, 2, 3]) camera.show(seconds);
    await vi.waitFor(() => {
      expect(camera.open).toBe(1);
    });
    using frame = (await frames.next()).value as MovingFrame;
    expect(frame.timestampSeconds).toBe(3);
    // What is handed out is a copy: the camera has all of its own back.
    expect(camera.open).toBe(0);
    await frames.return();
  });

  it('survives a change of size', async () => {
    const camera = new Camera();
    const frames = cameraFrames(camera.stream, never);
    const sizes: number[][] = [];
    for (const [width, height] of [
      [64, 48],
      [48, 64],
      [1280, 720],
      [63, 47],
      [64, 48],
    ] as const) {
      camera.show(sizes.length, width, height);
      using frame = (await frames.next()).value as MovingFrame;
      expect(quarters(frame)).toBe('rgww');
      sizes.push([frame.pixels.width, frame.pixels.height]);
    }
    expect(sizes).toEqual([
      [64, 48],
      [48, 64],
      [1280, 720],
      [64, 48],
      [64, 48],
    ]);
    await frames.return();
  });

  describe.each(['copied', 'painted'])('%s', (way) => {
    it.each([
      [0, false, 'rgww'],
      [90, false, 'wrwg'],
      [180, false, 'wwgr'],
      [270, false, 'gwrw'],
      [0, true, 'grww'],
      [90, true, 'rwgw'],
    ] as const)('is upright from %d degrees, mirrored: %s', async (rotation, flip, expected) => {
      if (way === 'painted')
        VideoFrame.prototype.copyTo = () => Promise.reject(new DOMException('', 'NotSupportedError'));
      const camera = new Camera();
      camera.show(0, 64, 48, { rotation, flip });
      using frame = await one(camera);
      expect([frame.widthInPixels, frame.heightInPixels]).toEqual(rotation % 180 === 0 ? [64, 48] : [48, 64]);
      expect(quarters(frame)).toBe(expected);
      expect(camera.open).toBe(0);
    });

    it('is reduced to 1920 px', async () => {
      if (way === 'painted')
        VideoFrame.prototype.copyTo = () => Promise.reject(new DOMException('', 'NotSupportedError'));
      const camera = new Camera();
      camera.show(0, 1200, 2400, { rotation: 90 });
      using frame = await one(camera);
      expect([frame.widthInPixels, frame.heightInPixels]).toEqual([1920, 960]);
      expect(quarters(frame)).toBe('wrwg');
    });
  });

  it('cancels the camera when the loop is left or cancelled, and leaves nothing open', async () => {
    for (const way of ['left', 'cancelled']) {
      const camera = new Camera();
      const controller = new AbortController();
      camera.show(0);
      const reading = (async () => {
        for await (using frame of cameraFrames(camera.stream, controller.signal)) {
          camera.show(frame.timestampSeconds + 1);
          if (way === 'left') break;
          controller.abort();
        }
      })();
      if (way === 'left') await reading;
      else await expect(reading).rejects.toSatisfy(isAbort);
      expect(camera.isCancelled).toBe(true);
      await vi.waitFor(() => {
        expect(camera.open).toBe(0);
      });
    }
  });

  it('rejects while it waits for a frame that never comes', async () => {
    const camera = new Camera();
    const controller = new AbortController();
    const next = cameraFrames(camera.stream, controller.signal).next();
    controller.abort();
    await expect(next).rejects.toSatisfy(isAbort);
    expect(camera.isCancelled).toBe(true);
  });

  it('tells a broken stream as a lost camera', async () => {
    const camera = new Camera();
    const frames = cameraFrames(camera.stream, never);
    camera.break();
    await expect(frames.next()).rejects.toMatchObject({ code: 'camera-lost' });
  });

  it('passes over frames that cannot be read, but not over all of them', async () => {
    const camera = new Camera();
    const frames = cameraFrames(camera.stream, never);
    let broken = 2;
    VideoFrame.prototype.copyTo = function (...parameters) {
      if (broken-- > 0) this.close();
      return copyTo.apply(this, parameters);
    };
    const next = frames.next();
    for (const seconds of [0, 1, 2]) {
      camera.show(seconds);
      await vi.waitFor(() => {
        expect(camera.open).toBe(0);
      });
    }
    using frame = (await next).value as MovingFrame;
    expect(frame.timestampSeconds).toBe(2);
    broken = 100;
    let outcome: unknown = null;
    void frames.next().catch((error: unknown) => {
      outcome = error;
    });
    for (let seconds = 3; seconds < 60 && !camera.isCancelled; seconds++) {
      camera.show(seconds);
      await vi.waitFor(() => {
        expect(camera.open).toBe(0);
      });
    }
    expect(outcome).toMatchObject({ code: 'camera-lost' });
  });
});
