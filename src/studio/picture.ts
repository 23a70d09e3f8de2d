import type { Size } from '../core';
import type { CapturedFrame } from '../capture';
import type { Face } from '../landmarks';
import type { FaceReference } from '../consent';
import type { PictureReport } from './messages';

/** One opened still: its frame and the faces in it. Owned by the studio, which closes the frame when the picture goes. */
export interface Picture {
  readonly kind: 'picture';
  readonly pictureId: string;
  readonly fileName: string;
  readonly role: 'source' | 'target';
  readonly file: Blob;
  readonly fileSha256: string;
  readonly frame: CapturedFrame;
  /** Largest first. */
  readonly faces: readonly Face[];
}

export function sizeOfFrame({
  widthInPixels,
  heightInPixels,
}: {
  readonly widthInPixels: number;
  readonly heightInPixels: number;
}): Size {
  return { width: widthInPixels, height: heightInPixels };
}

export function reportPicture({ pictureId, fileName, role, frame, faces }: Picture): PictureReport {
  return {
    pictureId,
    fileName,
    role,
    size: sizeOfFrame(frame),
    notices: frame.notices,
    faceBoxes: faces.map((face) => face.box),
  };
}

/** A face of a file, or of a camera, by its position there. */
export function faceReference(
  { fileSha256 }: { readonly fileSha256: string },
  faceIndex: number,
): FaceReference {
  return { fileSha256, faceIndex };
}

/** The same face of the same file is the same person, in whichever role. */
export function subjectIdOf({ fileSha256, faceIndex }: FaceReference): string {
  return `${fileSha256.slice(0, 16)}-${faceIndex}`;
}
