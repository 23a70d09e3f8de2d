export type { CaptureNotice, CapturedFrame, PictureFormat } from './captured-frame';
export { decodePicture } from './decode-picture';
