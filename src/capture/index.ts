export type { CaptureNotice, CapturedFrame, PictureFormat } from './captured-frame';
