import type { StudioStatus } from '../messages';

/** Whether an answer of the studio says how things stand. */
export function isStatus(result: unknown): result is StudioStatus {
  return typeof result === 'object' && result !== null && 'previewSize' in result;
}
