import { afterEach, describe, expect, it, vi } from 'vitest';
import { cameraFrames } from '../../src/capture';
import { type CameraEvent, type CameraFeed, listCameras, openCamera } from '../../src/capture/client';
import { CameraError, isAbort } from '../../src/core';

const WISH = { deviceId: null, heightInPixels: 480, withMicrophone: false } as const;
const never = new AbortController().signal;

/** Stands where the browser's devices stand; the streams it gives are real. */
class Devices extends EventTarget {
  connected: { kind: string; deviceId: string; label: string }[] = [
    { kind: 'audioinput', deviceId: 'ear', label: 'Ear' },
    { kind: 'videoinput', deviceId: 'eye', label: 'Eye' },
  ];
  readonly asked: MediaStreamConstraints[] = [];
  readonly streams: MediaStream[] = [];
  refusal: ((constraints: MediaStreamConstraints) => DOMException | null) | null = null;

  enumerateDevices() {
    return Promise.resolve(this.connected);
  }

  /** Tells of a change and lets everybody look. */
  async announce() {
    this.dispatchEvent(new Event('devicechange'));
    await nextTask();
  }

  getUserMedia(constraints: MediaStreamConstraints): Promise<MediaStream> {
    this.asked.push(constraints);
    const refusal = this.refusal?.(constraints);
    if (refusal) return Promise.reject(refusal);
    const stream = paintedStream();
    this.streams.push(stream);
    if (constraints.audio) stream.addTrack(soundingTrack());
    return Promise.resolve(stream);
  }
}

/** Colours that change with every frame. */
function paintedStream(): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 240;
  const context = canvas.getContext('2d')!;
  const stream = canvas.captureStream();
  let frame = 0;
  const paint = () => {
    if (stream.getVideoTracks().every((track) => track.readyState === 'ended')) return;
    context.fillStyle = frame++ % 2 === 0 ? 'rgb(200 60 60)' : 'rgb(60 80 180)';
    context.fillRect(0, 0, 320, 240);
    requestAnimationFrame(paint);
  };
  paint();
  return stream;
}

/** Silence without end; a context of its own would need a visitor's gesture to sound. */
function soundingTrack(): MediaStreamTrack {
  const { MediaStreamTrackGenerator: Generator } = globalThis as unknown as {
    MediaStreamTrackGenerator: new (options: {
      kind: 'audio';
    }) => MediaStreamTrack & { writable: WritableStream<AudioData> };
  };
  const track = new Generator({ kind: 'audio' });
  const sound = { format: 'f32', sampleRate: 48_000, numberOfChannels: 1, numberOfFrames: 480 } as const;
  const writer = track.writable.getWriter();
  void (async () => {
    for (let timestamp = 0; track.readyState === 'live'; timestamp += 10_000) {
      await writer.write(new AudioData({ ...sound, timestamp, data: new Float32Array(480) }));
      await nextTask();
    }
  })().catch(() => undefined);
  return track;
}

function withDevices(devices: Devices | undefined): Devices {
  Object.defineProperty(navigator, 'mediaDevices', { value: devices, configurable: true });
  return devices ?? new Devices();
}

class Permission extends EventTarget {
  state: PermissionState = 'prompt';
}

function withPermission(): Permission {
  const permission = new Permission();
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue(permission as unknown as PermissionStatus);
  return permission;
}

function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

async function turn(permission: Permission, state: PermissionState) {
  permission.state = state;
  permission.dispatchEvent(new Event('change'));
  await nextTask();
}

async function endOf(frames: ReturnType<typeof cameraFrames>) {
  for (;;) {
    const next = await frames.next();
    if (next.done) return next;
    next.value.close();
  }
}

const refusal = (name: string) => () => new DOMException('', name);

/** An unplugged camera, as browsers tell of it. */
function unplug(devices: Devices) {
  const [track] = devices.streams.at(-1)!.getVideoTracks();
  track!.stop();
  track!.dispatchEvent(new Event('ended'));
  devices.connected = [];
  devices.dispatchEvent(new Event('devicechange'));
}

function eventLog() {
  const events: CameraEvent[] = [];
  const codes = () => events.map((event) => (event.kind === 'lost' ? event.error.code : 'back'));
  return { codes, onEvent: (event: CameraEvent) => events.push(event) };
}

async function refusalOf(opening: Promise<CameraFeed>): Promise<string> {
  const outcome: unknown = await opening.catch((error: unknown) => error);
  if (!(outcome instanceof CameraError)) throw new Error(`Not a refusal: ${String(outcome)}`);
  return outcome.code;
}

async function colours(feed: CameraFeed, count: number): Promise<Set<string>> {
  const seen = new Set<string>();
  let last = -1;
  // The worker gets a transferred stream.
  for await (using frame of cameraFrames(structuredClone(feed.frames, { transfer: [feed.frames] }), never)) {
    expect([frame.widthInPixels, frame.heightInPixels]).toEqual([320, 240]);
    expect(frame.timestampSeconds).toBeGreaterThan(last);
    last = frame.timestampSeconds;
    const [red, , blue] = frame.pixels.data;
    seen.add(red! > blue! ? 'red' : 'blue');
    if (--count === 0) break;
  }
  return seen;
}

const ownDevices = Object.getOwnPropertyDescriptor(Navigator.prototype, 'mediaDevices')!;
const ownProcessor = Object.getOwnPropertyDescriptor(globalThis, 'MediaStreamTrackProcessor')!;
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  Object.defineProperty(navigator, 'mediaDevices', ownDevices);
  Object.defineProperty(globalThis, 'MediaStreamTrackProcessor', ownProcessor);
});

describe('openCamera', () => {
  it.each(['MediaStreamTrackProcessor', 'a video element'])('hands over frames by %s', async (way) => {
    if (way === 'a video element') Reflect.deleteProperty(globalThis, 'MediaStreamTrackProcessor');
    const devices = withDevices(new Devices());
    using feed = await openCamera(WISH, () => undefined);
    expect(feed.size).toEqual({ width: 320, height: 240 });
    expect(feed.microphone).toBeNull();
    expect(await colours(feed, 8)).toEqual(new Set(['red', 'blue']));
    feed.close();
    expect(devices.streams[0]!.getTracks().map((track) => track.readyState)).toEqual(['ended']);
  });
});

describe('openCamera, when something is amiss', () => {
  it.each([
    ['NotAllowedError', 'camera-denied'],
    ['SecurityError', 'camera-denied'],
    ['NotFoundError', 'camera-absent'],
    ['OverconstrainedError', 'camera-absent'],
    ['NotReadableError', 'camera-in-use'],
    ['AbortError', 'camera-in-use'],
    ['TypeError', 'camera-unavailable'],
  ])('tells %s as %s', async (name, code) => {
    withDevices(new Devices()).refusal = refusal(name);
    expect(await refusalOf(openCamera(WISH, () => undefined))).toBe(code);
  });

  it('is unavailable in a page that has no devices', async () => {
    withDevices(undefined);
    expect(await refusalOf(openCamera(WISH, () => undefined))).toBe('camera-unavailable');
    expect(await listCameras()).toEqual([]);
  });

  it('lists cameras alone', async () => {
    withDevices(new Devices());
    expect(await listCameras()).toEqual([{ deviceId: 'eye', label: 'Eye' }]);
  });

  it('asks for the chosen camera and height, and takes another one rather than none', async () => {
    const devices = withDevices(new Devices());
    using feed = await openCamera(
      { deviceId: 'eye', heightInPixels: 1080, withMicrophone: false },
      () => undefined,
    );
    expect(feed.deviceId).not.toBe('');
    expect(devices.asked).toEqual([
      {
        video: {
          width: { ideal: 1920 },
          height: { ideal: 1080 },
          frameRate: { ideal: 30 },
          deviceId: { ideal: 'eye' },
        },
      },
    ]);
  });

  it('hands over sound', async () => {
    withDevices(new Devices());
    const { codes, onEvent } = eventLog();
    using feed = await openCamera({ ...WISH, withMicrophone: true }, onEvent);
    const reader = feed.microphone!.getReader();
    const { value } = await reader.read();
    expect(value!.sampleRate).toBe(48_000);
    value!.close();
    await reader.cancel();
    expect(codes()).toEqual([]);
  });

  it('goes on without a microphone, and says so', async () => {
    withDevices(new Devices()).refusal = ({ audio }) =>
      audio ? new DOMException('', 'NotAllowedError') : null;
    const { codes, onEvent } = eventLog();
    using feed = await openCamera({ ...WISH, withMicrophone: true }, onEvent);
    expect(feed.microphone).toBeNull();
    expect(await colours(feed, 2)).toBeDefined();
    expect(codes()).toEqual(['microphone-denied']);
  });

  it('ends the feed of an unplugged camera and tells when the same one is back', async () => {
    const devices = withDevices(new Devices());
    withPermission();
    const { codes, onEvent } = eventLog();
    using feed = await openCamera(WISH, onEvent);
    const identified = { kind: 'videoinput', deviceId: feed.deviceId, label: 'Eye' };
    const reading = cameraFrames(feed.frames, never);
    (await reading.next()).value?.close();
    unplug(devices);
    await vi.waitFor(() => {
      expect(codes()).toEqual(['camera-lost']);
    });
    expect((await endOf(reading)).done).toBe(true);
    devices.connected = [{ kind: 'videoinput', deviceId: 'another', label: 'Another' }];
    await devices.announce();
    expect(codes()).toEqual(['camera-lost']);
    devices.connected = [identified];
    await devices.announce();
    await devices.announce();
    expect(codes()).toEqual(['camera-lost', 'back']);
  });

  it('tells a permission that was taken back, and when it is given again', async () => {
    const devices = withDevices(new Devices());
    const permission = withPermission();
    const { codes, onEvent } = eventLog();
    using feed = await openCamera(WISH, onEvent);
    expect(feed.frames).toBeInstanceOf(ReadableStream);
    permission.state = 'denied';
    unplug(devices);
    await vi.waitFor(() => {
      expect(codes()).toEqual(['camera-denied']);
    });
    await turn(permission, 'prompt');
    expect(codes()).toEqual(['camera-denied']);
    await turn(permission, 'granted');
    await turn(permission, 'granted');
    expect(codes()).toEqual(['camera-denied', 'back']);
  });

  it('is silent once it is closed', async () => {
    const devices = withDevices(new Devices());
    withPermission();
    const { codes, onEvent } = eventLog();
    const closed = await openCamera(WISH, onEvent);
    closed.close();
    unplug(devices);
    const hasty = await openCamera(WISH, onEvent);
    unplug(devices);
    hasty.close();
    const lost = await openCamera(WISH, onEvent);
    unplug(devices);
    await vi.waitFor(() => {
      expect(codes()).toEqual(['camera-lost']);
    });
    lost.close();
    devices.connected = [{ kind: 'videoinput', deviceId: lost.deviceId, label: 'Eye' }];
    await devices.announce();
    expect(codes()).toEqual(['camera-lost']);
  });

  it('tells when a camera that was denied, absent or in use can be had', async () => {
    const devices = withDevices(new Devices());
    const permission = withPermission();
    const waiting = new AbortController();
    const { codes, onEvent } = eventLog();
    const fails = async (name: string, signal?: AbortSignal) => {
      devices.refusal = refusal(name);
      return refusalOf(openCamera(WISH, onEvent, signal));
    };

    expect(await fails('NotAllowedError', waiting.signal)).toBe('camera-denied');
    await turn(permission, 'granted');
    expect(codes()).toEqual(['back']);

    const { connected } = devices;
    devices.connected = [];
    expect(await fails('NotFoundError', waiting.signal)).toBe('camera-absent');
    await devices.announce();
    expect(codes()).toEqual(['back']);
    devices.connected = connected;
    await devices.announce();
    expect(codes()).toEqual(['back', 'back']);

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    expect(await fails('NotReadableError', waiting.signal)).toBe('camera-in-use');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(codes()).toEqual(['back', 'back']);
    devices.refusal = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(codes()).toEqual(['back', 'back', 'back']);
    expect(
      devices.streams
        .at(-1)!
        .getTracks()
        .map((track) => track.readyState),
    ).toEqual(['ended']);

    // Nobody waits: neither from the start, nor any longer.
    expect(await fails('NotReadableError')).toBe('camera-in-use');
    expect(await fails('NotReadableError', waiting.signal)).toBe('camera-in-use');
    waiting.abort();
    devices.refusal = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(codes()).toEqual(['back', 'back', 'back']);
  });

  it('leaves no camera running when opening is cancelled', async () => {
    const devices = withDevices(new Devices());
    const cancelled = new AbortController();
    const opening = openCamera(WISH, () => undefined, cancelled.signal);
    cancelled.abort();
    await expect(opening).rejects.toSatisfy(isAbort);
    await vi.waitFor(() => {
      expect(devices.streams[0]!.getTracks().map((track) => track.readyState)).toEqual(['ended']);
    });
    await expect(openCamera(WISH, () => undefined, AbortSignal.abort())).rejects.toSatisfy(isAbort);
    expect(devices.asked).toHaveLength(1);
  });

  it('ends the frames of a video element with the camera', async () => {
    Reflect.deleteProperty(globalThis, 'MediaStreamTrackProcessor');
    const devices = withDevices(new Devices());
    withPermission();
    const { codes, onEvent } = eventLog();
    using feed = await openCamera({ ...WISH, withMicrophone: true }, onEvent);
    const reading = cameraFrames(structuredClone(feed.frames, { transfer: [feed.frames] }), never);
    (await reading.next()).value?.close();
    unplug(devices);
    expect((await endOf(reading)).done).toBe(true);
    expect(codes()).toEqual(['microphone-denied', 'camera-lost']);
  });
});
