import { GuardError, isAbort } from '../core';
import type { Inspector } from './inspector';
import { showsNudity } from './nudity-assessment';

/**
 * Refuses pictures of naked people, as far as a classifier can tell. It asks an inspector, which stays its owner's, and works
 * beside whatever plays. An object of the same shape is none: exports check the brand as they run.
 */
export class NudityGuard {
  readonly #inspector: Inspector;

  constructor(inspector: Inspector) {
    this.#inspector = inspector;
  }

  static isGenuine(value: unknown): value is NudityGuard {
    return typeof value === 'object' && value !== null && #inspector in value;
  }

  /**
   * Whether a picture may be used. The picture stays the caller's, who may close it as soon as this has returned its promise.
   *
   * @throws GuardError `guard-unavailable` when nobody can tell: no model, no worker, no memory, or a guard that is none.
   * @throws the reason of `signal` once it has fired.
   */
  static async admits(
    guard: unknown,
    image: ImageBitmap | ImageData,
    signal?: AbortSignal,
  ): Promise<boolean> {
    try {
      if (!NudityGuard.isGenuine(guard)) throw new TypeError('not a guard');
      return !showsNudity(await guard.#inspector.assessNudity(image, signal));
    } catch (cause) {
      if (isAbort(cause)) throw cause;
      throw new GuardError('guard-unavailable', {}, { cause });
    }
  }
}
