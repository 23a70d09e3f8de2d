import { lazy } from 'react';
import type { QrCodeProps } from './DrawnQrCode';
import { FetchedScreen } from './FetchedScreen';

const DrawnQrCode = lazy(async () => ({ default: (await import('./DrawnQrCode')).DrawnQrCode }));

/** A text as a QR code. What draws it is fetched with the first one: most visitors never see any. */
export function QrCode(code: QrCodeProps) {
  return (
    <FetchedScreen>
      <DrawnQrCode {...code} />
    </FetchedScreen>
  );
}
