import { fill, messages } from '../../locales';
import { formatClock, formatSize } from '../components/format-values';
import { GiveToHost } from '../embed/GiveToHost';
import { useAppState } from '../use-app';

/** What was made last, and what lies beside it. */
export function Receipt() {
  const receipt = useAppState((state) => state.receipt);
  const host = useAppState((state) => state.embed?.host);
  const { takeHome } = messages;
  if (!receipt) return null;
  const { durationSeconds, frameCount, sidecarName } = receipt;
  return (
    <div className="receipt" data-receipt={JSON.stringify(receipt)}>
      <p>
        {fill(takeHome.receipt, {
          fileName: receipt.fileName,
          width: receipt.widthInPixels,
          height: receipt.heightInPixels,
          size: formatSize(receipt.sizeInBytes),
        })}{' '}
        {durationSeconds !== undefined &&
          frameCount !== undefined &&
          fill(takeHome.moving.length, { duration: formatClock(durationSeconds), frames: frameCount })}{' '}
        <a href="#/verify">{takeHome.check}</a>
      </p>
      {sidecarName !== null && <p>{fill(takeHome.moving.sidecar, { sidecar: sidecarName })}</p>}
      {host && <GiveToHost {...{ host, receipt }} />}
      {receipt.watermark === 'faint' && <p>{takeHome.moving.faintWatermark}</p>}
    </div>
  );
}
