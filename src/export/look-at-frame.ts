import { GuardError } from '../core';
import { NudityGuard } from '../inspect';
import { type LabelledFrame, copyForInspection } from '../render';

/**
 * Looks at a frame that is about to leave. The frame stays the caller's, who may close it once this has returned its promise.
 *
 * @throws GuardError `guard-export-refused` for nudity, as far as the classifier can tell; `guard-unavailable` when nobody can.
 * @throws RenderError `render-frame-forged`
 * @throws DOMException `AbortError` when `signal` is aborted.
 */
export async function lookAtFrame(
  guard: NudityGuard,
  frame: LabelledFrame,
  signal?: AbortSignal,
): Promise<void> {
  const copy = await copyForInspection(frame);
  try {
    if (!(await NudityGuard.admits(guard, copy, signal))) throw new GuardError('guard-export-refused');
  } finally {
    copy.close();
  }
}
