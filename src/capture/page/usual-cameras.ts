import type { CameraChoice } from '../camera';

/** Enough to measure a face by, and quick. */
export const LIVE_CAMERA: CameraChoice = {
  deviceId: null,
  heightInPixels: 480,
  withMicrophone: false,
  facing: 'user',
};

/** Codes are fine, and held before the other side of a telephone. */
export const CODE_CAMERA: CameraChoice = { ...LIVE_CAMERA, heightInPixels: 1080, facing: 'environment' };
