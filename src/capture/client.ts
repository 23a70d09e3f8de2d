/** The page's half: only pages are given cameras. Nothing here takes anything of the worker's half. */
export type { CameraChoice, CameraDescription, CameraEvent, CameraFeed } from './camera';
export { listCameras, openCamera } from './page/open-camera';
export { CODE_CAMERA, LIVE_CAMERA } from './page/usual-cameras';
