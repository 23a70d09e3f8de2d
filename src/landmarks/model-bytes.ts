import modelAddress from '../../models/built/face_landmarker.task?url';
import { FaceError } from '../core';

/**
 * The face landmarker bundle that ships with the application, from its own origin.
 *
 * @throws FaceError `face-landmarker-failed` when it cannot be read.
 */
export async function loadModelBytes(): Promise<Uint8Array> {
  try {
    const response = await fetch(modelAddress);
    if (!response.ok) throw new TypeError(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new FaceError('face-landmarker-failed', {}, { cause });
  }
}
