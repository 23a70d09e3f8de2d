import { CameraError, type Size, untilAborted } from '../../core';
import type { CameraChoice, CameraDescription, CameraEvent, CameraFeed } from '../camera';
import { cameraErrorOf, cameras } from './camera-errors';
import { cameraPermission, whenCameraIsBack } from './camera-watch';
import { ElementFrames } from './element-frames';
import { chunksOfTrack } from './track-chunks';

const FRAMES_PER_SECOND = 30;

const WIDTHS: Readonly<Record<CameraChoice['heightInPixels'], number>> = { 480: 640, 720: 1280, 1080: 1920 };

/** The cameras of this device; none where the browser has no access to any. */
export async function listCameras(): Promise<readonly CameraDescription[]> {
  try {
    const devices = await cameras().enumerateDevices();
    return devices
      .filter((device) => device.kind === 'videoinput')
      .map(({ deviceId, label }) => ({ deviceId, label }));
  } catch {
    return [];
  }
}

/**
 * Opens a camera, and the microphone with it if that is wanted and allowed. The caller closes the feed. Its streams are made to be
 * handed to a worker.
 *
 * @param onEvent - `lost` when the camera went away or its permission was taken back, which ends the feed, and when there is no
 * microphone, which does not; `back` when what was missing is there again, once.
 * @param signal - As long as somebody waits for the camera. Aborted, opening rejects with the signal's reason and nothing stays open. With
 * a signal, `back` is also reported after an opening that failed, until the signal is aborted.
 * @throws CameraError `camera-denied`, `camera-absent`, `camera-in-use` or `camera-unavailable`.
 */
export async function openCamera(
  choice: CameraChoice,
  onEvent: (event: CameraEvent) => void,
  signal?: AbortSignal,
): Promise<CameraFeed> {
  signal?.throwIfAborted();
  const until = signal ?? new AbortController().signal;
  try {
    const stream = await untilAborted(request(cameras(), choice), until, stop);
    return new OpenCamera(stream, choice, onEvent);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    const error = cameraErrorOf(cause);
    if (signal) {
      const { deviceId } = choice;
      const back = () => {
        onEvent({ kind: 'back' });
      };
      whenCameraIsBack({ error, deviceId: error.code === 'camera-absent' ? null : deviceId }, back, signal);
    }
    throw error;
  }
}

async function request(devices: MediaDevices, choice: CameraChoice): Promise<MediaStream> {
  const { deviceId, heightInPixels, withMicrophone, facing } = choice;
  const video: MediaTrackConstraints = {
    height: { ideal: heightInPixels },
    width: { ideal: WIDTHS[heightInPixels] },
    frameRate: { ideal: FRAMES_PER_SECOND },
    ...(facing !== undefined && { facingMode: { ideal: facing } }),
    // One that is no longer there gives way to another.
    ...(deviceId !== null && { deviceId: { ideal: deviceId } }),
  };
  if (!withMicrophone) return devices.getUserMedia({ video });
  try {
    return await devices.getUserMedia({ video, audio: true });
  } catch {
    // Which of the two was refused is not told.
    return devices.getUserMedia({ video });
  }
}

class OpenCamera implements CameraFeed {
  readonly frames: ReadableStream<VideoFrame>;
  readonly microphone: ReadableStream<AudioData> | null;
  readonly size: Size;
  readonly deviceId: string;
  readonly label: string;
  readonly framesPerSecond: number;
  readonly #stream: MediaStream;
  readonly #elementFrames: ElementFrames | null = null;
  readonly #closed = new AbortController();
  readonly #onEvent: (event: CameraEvent) => void;

  constructor(stream: MediaStream, choice: CameraChoice, onEvent: (event: CameraEvent) => void) {
    const [video] = stream.getVideoTracks() as [MediaStreamTrack];
    const [audio] = stream.getAudioTracks();
    const settings = video.getSettings();
    this.#stream = stream;
    this.#onEvent = onEvent;
    const frames = chunksOfTrack<VideoFrame>(video);
    if (!frames) this.#elementFrames = new ElementFrames(video);
    this.frames = frames ?? this.#elementFrames!.readable;
    this.microphone = audio ? chunksOfTrack<AudioData>(audio) : null;
    this.size = {
      width: settings.width ?? WIDTHS[choice.heightInPixels],
      height: settings.height ?? choice.heightInPixels,
    };
    this.deviceId = settings.deviceId ?? choice.deviceId ?? '';
    this.label = video.label;
    this.framesPerSecond = settings.frameRate ?? FRAMES_PER_SECOND;
    video.addEventListener('ended', () => void this.#lose(), { signal: this.#closed.signal });
    if (choice.withMicrophone && !this.microphone)
      queueMicrotask(() => {
        onEvent({ kind: 'lost', error: new CameraError('microphone-denied') });
      });
  }

  close(): void {
    this.#closed.abort();
    this.#elementFrames?.close();
    stop(this.#stream);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Browsers end the track both when a camera is unplugged and when its permission is taken back. */
  async #lose(): Promise<void> {
    stop(this.#stream);
    const permission = await cameraPermission();
    const { signal } = this.#closed;
    if (signal.aborted) return;
    const error = new CameraError(permission?.state === 'denied' ? 'camera-denied' : 'camera-lost');
    const back = () => {
      this.#onEvent({ kind: 'back' });
    };
    whenCameraIsBack({ error, deviceId: this.deviceId || null }, back, signal);
    this.#onEvent({ kind: 'lost', error });
  }
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
