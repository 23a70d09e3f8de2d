import type { CapturedFrame } from '../capture';
import type { Face } from '../landmarks';
import type { FaceReference } from '../consent';
import type { PictureReport } from './messages';

/** One opened file: its frame and the faces in it. Owned by the studio, which closes the frame when the picture goes. */
export interface Picture {
  readonly pictureId: string;
  readonly fileName: string;
  readonly role: 'source' | 'target';
  readonly file: Blob;
  readonly frame: CapturedFrame;
  /** Largest first. */
  readonly faces: readonly Face[];
}

export function reportPicture({ pictureId, fileName, role, frame, faces }: Picture): PictureReport {
  return {
    pictureId,
    fileName,
    role,
    size: { width: frame.widthInPixels, height: frame.heightInPixels },
    notices: frame.notices,
    faceBoxes: faces.map((face) => face.box),
  };
}

export function faceReference({ frame }: Picture, faceIndex: number): FaceReference {
  return { fileSha256: frame.fileSha256, faceIndex };
}

/** The same face of the same file is the same person, in whichever role. */
export function subjectIdOf({ fileSha256, faceIndex }: FaceReference): string {
  return `${fileSha256.slice(0, 16)}-${faceIndex}`;
}
