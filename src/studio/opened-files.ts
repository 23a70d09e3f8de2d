import { FaceError } from '../core';
import { decodePicture, isMovingFile } from '../capture';
import { planLabel } from '../label';
import { newRecord } from './exports';
import { MovingTarget } from './moving-target';
import { type Picture, sizeOfFrame } from './picture';
import type { Target } from './studio-state';
import type { Workshop } from './workshop';

/** Opens what a visitor chose. What comes out belongs to the caller. */
export class OpenedFiles {
  readonly #workshop: Workshop;
  #lastId = 0;

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  newId(): string {
    return `picture-${++this.#lastId}`;
  }

  /** A performance, a clip or a picture, by its bytes. Throws what the opening of each of them throws. */
  async target(file: Blob, fileName: string, signal: AbortSignal): Promise<Target> {
    if (fileName.endsWith('.json')) return MovingTarget.ofPerformance(file, fileName, this.newId());
    if (await isMovingFile(file)) return MovingTarget.ofClip(file, fileName, this.newId(), signal);
    return this.picture(file, fileName, 'target', signal);
  }

  /** @throws PictureError, LabelError, FaceError */
  async picture(file: Blob, fileName: string, role: Picture['role'], signal: AbortSignal): Promise<Picture> {
    const frame = await decodePicture(file, signal);
    try {
      // A picture that cannot bear a label is refused before it takes the place of one that can.
      if (role === 'target') planLabel(newRecord('face_swap'), sizeOfFrame(frame), []);
      const finder = await this.#workshop.finder();
      const faces = await finder.findFaces(frame, signal, role === 'target' ? 'everyone' : 'subjects');
      if (faces.length === 0) throw new FaceError('face-none', { fileName });
      const { fileSha256 } = frame;
      return { kind: 'picture', pictureId: this.newId(), fileName, role, file, fileSha256, frame, faces };
    } catch (error) {
      frame.close();
      throw error;
    }
  }
}
