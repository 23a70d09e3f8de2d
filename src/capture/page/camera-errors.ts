import { CameraError, type CameraErrorCode } from '../../core';

/** What `getUserMedia` may fail with: https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
const CODES: Readonly<Record<string, CameraErrorCode>> = {
  NotAllowedError: 'camera-denied',
  SecurityError: 'camera-denied',
  NotFoundError: 'camera-absent',
  OverconstrainedError: 'camera-absent',
  NotReadableError: 'camera-in-use',
  // Chromium's name for a camera that did not start in time, which is one that another program holds.
  AbortError: 'camera-in-use',
};

/** The reason why a camera did not open, as a person is told it. */
export function cameraErrorOf(cause: unknown): CameraError {
  if (cause instanceof CameraError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  return new CameraError(CODES[name] ?? 'camera-unavailable', {}, { cause });
}

/** @throws CameraError `camera-unavailable` where the browser has no cameras for this page, or no way to hand their frames to a worker. */
export function cameras(): MediaDevices {
  // Undefined in a page that did not come over a safe connection, whatever the type says.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices || !canTakeFrames() || !canTransferStreams()) throw new CameraError('camera-unavailable');
  return devices;
}

function canTakeFrames(): boolean {
  return (
    'MediaStreamTrackProcessor' in globalThis ||
    ('VideoFrame' in globalThis && 'requestVideoFrameCallback' in HTMLVideoElement.prototype)
  );
}

/** Safari cannot; asking is the only way to know. */
function canTransferStreams(): boolean {
  const stream = new ReadableStream();
  try {
    structuredClone(stream, { transfer: [stream] });
    return true;
  } catch {
    return false;
  }
}
