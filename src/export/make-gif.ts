import { LabelledGifEncoder } from '../render';
import { aigcLabelText, reserveManifest, xmpGifBlock } from '../provenance';
import type { MadeFile, MovingWork } from './moving-work';
import { pumpFrames } from './pump-frames';

/** A viewer shows a frame of less than two hundredths of a second for ten. */
const LEAST_DELAY_IN_HUNDREDTHS = 2;

/** A GIF: screen, manifest, how often it is shown, XMP, frames. It has no sound. */
export async function makeGif({
  moving,
  statements,
  signer,
  file,
  onSigning,
}: MovingWork): Promise<MadeFile> {
  const { size, record, aigc } = statements;
  const start = LabelledGifEncoder.start(size);
  const manifest = await reserveManifest('gif', start, statements, signer);
  let position = 0;
  const append = (bytes: Uint8Array) => {
    file.write(bytes, position);
    position += bytes.length;
  };
  append(start);
  position += manifest.sizeInBytes;
  append(LabelledGifEncoder.loop());
  append(xmpGifBlock(record, aigcLabelText(aigc)));

  using encoder = new LabelledGifEncoder({ size, dithers: true });
  let [frameCount, lastHundredths, shownHundredths] = [0, 0, 0];
  const pumped = await pumpFrames(moving, ({ frame, timestampSeconds, durationSeconds }) => {
    const endHundredths = Math.round(100 * (timestampSeconds + durationSeconds));
    const isTooShort = endHundredths - shownHundredths < LEAST_DELAY_IN_HUNDREDTHS;
    // More than fifty frames a second are more than a GIF can show; the next one takes this one's time.
    if (isTooShort && frameCount > 0) return Promise.resolve();
    const delay = Math.max(LEAST_DELAY_IN_HUNDREDTHS, endHundredths - shownHundredths);
    append(encoder.encode(frame, delay));
    lastHundredths = shownHundredths;
    shownHundredths += delay;
    frameCount++;
    return Promise.resolve();
  });
  append(LabelledGifEncoder.end());

  const started = performance.now();
  const contents = {
    frameCount,
    lastFrameSeconds: lastHundredths / 100,
    durationSeconds: shownHundredths / 100,
    audio: null,
  };
  onSigning({ ...contents, frameCount: pumped.frameCount });
  file.write(await manifest.seal(file.source), start.length);
  return {
    contents,
    videoCodec: 'gif',
    sidecar: null,
    milliseconds: { mux: 0, sign: performance.now() - started },
  };
}
