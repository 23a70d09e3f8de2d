import { useState } from 'react';
import type { CameraWish } from '../../session';
import { keepAt, keptAt } from '../../store';

/** What the visitor chose of the camera last time, and how to remember another choice. */
export interface CameraMemory {
  readonly wish: CameraWish;
  readonly change: (part: Partial<CameraWish>) => CameraWish;
}

const PLACE = 'persona-grata-camera';
const HEIGHTS: readonly number[] = [480, 720, 1080] satisfies CameraWish['heightInPixels'][];
const FIRST_WISH: CameraWish = {
  deviceId: null,
  heightInPixels: 720,
  withMicrophone: false,
  isMirrored: true,
};

/** Keeps settings alone, on this device, where the browser lets the page keep anything. */
export function useCameraMemory(): CameraMemory {
  const [wish, setWish] = useState(remembered);
  const change = (part: Partial<CameraWish>): CameraWish => {
    const next = { ...wish, ...part };
    setWish(next);
    keepAt(PLACE, next);
    return next;
  };
  return { wish, change };
}

/** Whatever stands there may have been written by anyone: each part is taken only when it is one of its kind. */
function remembered(): CameraWish {
  const kept = keptAt(PLACE);
  if (typeof kept !== 'object' || kept === null) return FIRST_WISH;
  const { deviceId, heightInPixels, withMicrophone, isMirrored } = kept as Record<string, unknown>;
  return {
    deviceId: typeof deviceId === 'string' ? deviceId : FIRST_WISH.deviceId,
    heightInPixels: HEIGHTS.includes(heightInPixels as number)
      ? (heightInPixels as CameraWish['heightInPixels'])
      : FIRST_WISH.heightInPixels,
    withMicrophone: typeof withMicrophone === 'boolean' ? withMicrophone : FIRST_WISH.withMicrophone,
    isMirrored: typeof isMirrored === 'boolean' ? isMirrored : FIRST_WISH.isMirrored,
  };
}
