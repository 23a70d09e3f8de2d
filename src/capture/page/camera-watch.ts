import type { CameraError } from '../../core';

/** How long to wait before a camera that another program held is tried again: no browser tells when it is free. */
const RETRY_MILLISECONDS = 3000;

/** What was missing. */
export interface MissingCamera {
  readonly error: CameraError;
  /** The one that is waited for; null for any. */
  readonly deviceId: string | null;
}

/**
 * Calls `back` once, when a camera that could not be opened, or was lost, can be opened again without asking the visitor anything new.
 * Where nothing can be learnt about that, never. It stops waiting when `signal` is aborted.
 */
export function whenCameraIsBack(
  { error, deviceId }: MissingCamera,
  back: () => void,
  signal: AbortSignal,
): void {
  const found = new AbortController();
  const until = AbortSignal.any([signal, found.signal]);
  const report = () => {
    if (until.aborted) return;
    found.abort();
    back();
  };
  switch (error.code) {
    case 'camera-denied':
      void whenAllowed(report, until);
      return;
    case 'camera-absent':
    case 'camera-lost':
      whenConnected(deviceId, report, until);
      return;
    case 'camera-in-use':
      tryAgainLater(deviceId, report, until);
      return;
    default:
  }
}

async function whenAllowed(report: () => void, until: AbortSignal): Promise<void> {
  const permission = await cameraPermission();
  permission?.addEventListener(
    'change',
    () => {
      // Merely forgotten, it would ask, and nobody has asked to be asked.
      if (permission.state === 'granted') report();
    },
    { signal: until },
  );
}

/** Null in browsers that do not tell. */
export async function cameraPermission(): Promise<PermissionStatus | null> {
  try {
    return await navigator.permissions.query({ name: 'camera' });
  } catch {
    return null;
  }
}

function whenConnected(deviceId: string | null, report: () => void, until: AbortSignal): void {
  const look = async () => {
    const devices = await navigator.mediaDevices.enumerateDevices();
    const isThere = devices.some(
      (device) =>
        device.kind === 'videoinput' &&
        // Browsers that keep no permission hide the names again.
        (deviceId === null || device.deviceId === '' || device.deviceId === deviceId),
    );
    if (isThere) report();
  };
  navigator.mediaDevices.addEventListener('devicechange', () => void look(), { signal: until });
}

function tryAgainLater(deviceId: string | null, report: () => void, until: AbortSignal): void {
  const timer = setTimeout(() => {
    void navigator.mediaDevices.getUserMedia({ video: deviceId === null ? true : { deviceId } }).then(
      (stream) => {
        for (const track of stream.getTracks()) track.stop();
        report();
      },
      () => {
        if (!until.aborted) tryAgainLater(deviceId, report, until);
      },
    );
  }, RETRY_MILLISECONDS);
  until.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}
