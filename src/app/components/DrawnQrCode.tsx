import encodeQR from 'qr';
import { useMemo } from 'react';

export interface QrCodeProps {
  readonly text: string;
  /** What it holds, in words. */
  readonly name: string;
  /** For a long text on a screen, which nothing scratches: fewer and larger squares. */
  readonly isLong?: boolean;
}

/** Light modules around the code, without which it is not found. */
const QUIET_ZONE = 4;

/** A text as a QR code, drawn as one path so that it prints sharp at every size. */
export function DrawnQrCode({ text, name, isLong = false }: QrCodeProps) {
  const { side, path } = useMemo(() => drawn(text, isLong), [text, isLong]);
  return (
    <svg
      className={isLong ? 'qr-code is-long' : 'qr-code'}
      role="img"
      aria-label={name}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(text: string, isLong: boolean): { readonly side: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc: isLong ? 'low' : 'medium', border: QUIET_ZONE });
  const squares = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return { side: rows.length, path: squares.join('') };
}
