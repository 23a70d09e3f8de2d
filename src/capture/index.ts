export type { CaptureNotice, CapturedFrame, PictureFormat } from './captured-frame';
export { decodePicture } from './decode-picture';
export { type Frame, type MovingFrame, imageOf } from './moving-frame';
export type { CameraChoice, CameraDescription, CameraEvent, CameraFeed } from './camera';
export type { Clip, ClipAudio, ClipFormat } from './clip';
export type { SoundBlock } from './sound-block';
export { openClip } from './open-clip';
export { cameraFrames } from './camera-frames';
export { isMovingFile } from './moving-file';
