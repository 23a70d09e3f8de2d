import { FileWindow } from './file-window';
import { viewOf } from './picture-header';

const LARGEST_HEADER_BYTES = 16;

/** Whether one of the boxes that an MP4 or QuickTime file consists of reaches past its end (ISO/IEC 14496-12, section 4.2). */
export async function isMp4CutOff(file: Blob, signal: AbortSignal): Promise<boolean> {
  const window = new FileWindow(file);
  let offset = 0;
  while (offset < file.size) {
    signal.throwIfAborted();
    const header = await window.read(offset, LARGEST_HEADER_BYTES);
    if (header.length < 8) return true;
    const size = boxSize(header);
    // To the end; or no box, but bytes that somebody appended.
    if (size === 0 || size < 8) return false;
    offset += size;
  }
  return offset > file.size;
}

function boxSize(header: Uint8Array): number {
  const view = viewOf(header);
  const size = view.getUint32(0);
  if (size !== 1) return size;
  return header.length < LARGEST_HEADER_BYTES ? Infinity : Number(view.getBigUint64(8));
}
