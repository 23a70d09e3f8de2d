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

  getUserMedia(constraints: MediaStreamConstraints): Promise<MediaStream> {
    this.asked.push(constraints);
    const refusal = this.refusal?.(constraints);
    if (refusal) return Promise.reject(refusal);
    const stream = paintedStream();
    this.streams.push(stream);
    if (constraints.audio) stream.addTrack(hummingTrack());
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

function hummingTrack(): MediaStreamTrack {
  const audio = new AudioContext();
  const oscillator = audio.createOscillator();
  const destination = audio.createMediaStreamDestination();
  oscillator.connect(destination);
  oscillator.start();
  return destination.stream.getAudioTracks()[0]!;
}

function withDevices(devices: Devices | undefined): Devices {
  Object.defineProperty(navigator, 'mediaDevices', { value: devices, configurable: true });
  return devices ?? new Devices();
}

function withPermission(): EventTarget & { state: PermissionState } {
  const permission = Object.assign(new EventTarget(), { state: 'prompt' as PermissionState });
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue(permission as unknown as PermissionStatus);
  return permission;
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
