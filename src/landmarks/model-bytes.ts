import { FaceError } from '../core';

/**
 * A model that ships with the application, from its own origin.
 *
 * @throws FaceError `face-landmarker-failed` when it cannot be read.
 */
export async function loadModelBytes(modelAddress: string): Promise<Uint8Array> {
  try {
    const response = await fetch(modelAddress);
    if (!response.ok) throw new TypeError(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new FaceError('face-landmarker-failed', {}, { cause });
  }
}
