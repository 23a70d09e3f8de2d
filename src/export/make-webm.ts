import { WebMOutputFormat } from 'mediabunny';
import { reserveManifest } from '../provenance';
import type { LabelledVideoSettings } from '../render';
import { encodeVideo } from './encode-video';
import type { MadeFile, MovingWork } from './moving-work';
import type { SoundTrack } from './sound-track';

/** A WebM, and beside it the manifest, for which the container has no place. */
export async function makeWebm(
  { moving, statements, signer, file, onSigning }: MovingWork,
  settings: LabelledVideoSettings,
  sound: SoundTrack | null,
): Promise<MadeFile> {
  const manifest = await reserveManifest('webm', new Uint8Array(), statements, signer);
  const encoded = await encodeVideo({
    moving,
    statements,
    settings,
    sound,
    format: new WebMOutputFormat(),
    write: (bytes, position) => {
      file.write(bytes, position);
    },
  });
  const started = performance.now();
  onSigning(encoded);
  return {
    contents: encoded,
    videoCodec: settings.codec,
    sidecar: await manifest.seal(file.source),
    milliseconds: { mux: encoded.muxMilliseconds, sign: performance.now() - started },
  };
}
