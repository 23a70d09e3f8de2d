import { ClipError, untilAborted } from '../core';
import { openAnimation } from './animation-clip';
import type { Clip } from './clip';
import { CLIP_HEAD_BYTES, sniffClipFormat } from './clip-format';
import { openContainer } from './open-container';

/**
 * Opens a moving file. The caller closes the clip.
 *
 * @param file - Judged by its bytes; its name and type are not looked at.
 * @param signal - Rejects with the signal's reason as soon as it is aborted; nothing stays open.
 * @throws ClipError with the reason, whatever the bytes are.
 */
export async function openClip(file: Blob, signal: AbortSignal): Promise<Clip> {
  signal.throwIfAborted();
  const head = await untilAborted(readHead(file), signal);
  const format = sniffClipFormat(head);
  if (format === null) throw new ClipError('clip-unreadable');
  return format === 'gif' || format === 'webp' || format === 'png'
    ? openAnimation(file, format, signal)
    : openContainer(file, format, signal);
}

async function readHead(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, CLIP_HEAD_BYTES).arrayBuffer());
  } catch (cause) {
    // The file behind the blob was changed, moved or forbidden since it was chosen.
    throw new ClipError('clip-unreadable', {}, { cause });
  }
}
