import { Mp4OutputFormat } from 'mediabunny';
import { ExportError, equalBytes } from '../core';
import { mp4FileType, reserveManifest, xmpMp4Box } from '../provenance';
import { type LabelledVideoSettings } from '../render';
import { encodeVideo } from './encode-video';
import type { MadeFile, MovingWork } from './moving-work';
import { finishMovie } from './finish-movie';
import type { SoundTrack } from './sound-track';

/**
 * An MP4: file type, manifest, XMP, media, movie. The manifest has to stand before the media, and covers them: room is left for it, and
 * filled when everything else is written.
 */
export async function makeMp4(
  { moving, statements, signer, file, onSigning }: MovingWork,
  settings: LabelledVideoSettings,
  sound: SoundTrack | null,
): Promise<MadeFile> {
  const fileType = mp4FileType(settings.codec === 'avc');
  const manifest = await reserveManifest('mp4', fileType, statements, signer);
  const xmp = xmpMp4Box(statements.record);
  const room = manifest.sizeInBytes + xmp.length;
  const movies: { readonly box: Uint8Array; readonly position: number }[] = [];
  const encoded = await encodeVideo({
    moving,
    statements,
    settings,
    sound,
    format: new Mp4OutputFormat({
      fastStart: false,
      // The usual format has no place for a key of four letters and more, and drops it in silence.
      metadataFormat: 'mdta',
      onMoov: (box, position) => {
        movies.push({ box: box.slice(), position });
      },
    }),
    write: (bytes, position) => {
      // What belongs to the file type stays; everything behind it makes room.
      const ahead = Math.max(0, Math.min(bytes.length, fileType.length - position));
      if (!equalBytes(bytes.subarray(0, ahead), fileType.subarray(position, position + ahead)))
        throw new ExportError('export-encode-failed');
      if (ahead > 0) file.write(bytes.subarray(0, ahead), position);
      if (ahead < bytes.length) file.write(bytes.subarray(ahead), position + ahead + room);
    },
  });
  for (const { box, position } of movies) file.write(finishMovie(box, room), position + room);
  file.write(xmp, fileType.length + manifest.sizeInBytes);
  const started = performance.now();
  onSigning(encoded);
  file.write(await manifest.seal(file.source), fileType.length);
  return {
    contents: encoded,
    videoCodec: settings.codec,
    sidecar: null,
    milliseconds: { mux: encoded.muxMilliseconds, sign: performance.now() - started },
  };
}
