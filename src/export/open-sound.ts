import { type AudioCodec, BlobSource, Input, MATROSKA, MP4, QTFF, WEBM } from 'mediabunny';
import { ExportError } from '../core';
import { CopiedSound, DecodedSound } from './clip-sound';
import type { MovingExport, MovingSound } from './export-moving';
import { MicrophoneSound } from './microphone-sound';
import { SoundEncoder, chooseAudioCodec } from './sound-encoder';
import type { SoundTrack } from './sound-track';

/** Codecs that a container takes, and players of it know. */
const COPIED_CODECS: Readonly<Record<'mp4' | 'webm', readonly AudioCodec[]>> = {
  mp4: ['aac', 'opus', 'mp3'],
  webm: ['opus', 'vorbis'],
};
/** A microphone gives one channel or two; which, it says only with the first sound. */
const MICROPHONE_CHANNELS = 2;

/**
 * The sound of an export; `null` for a silent one, and for a clip that has none. The caller closes it.
 *
 * @throws ExportError `export-audio-failed` when it can be neither copied nor encoded.
 */
export async function openSound(
  { sound, audioMark }: Pick<MovingExport, 'sound' | 'audioMark'>,
  container: 'mp4' | 'webm',
): Promise<SoundTrack | null> {
  if (sound === null) return null;
  if (sound.kind === 'clip') return openClipSound(sound, audioMark, container);
  const encoder = new SoundEncoder(await chooseAudioCodec(container), MICROPHONE_CHANNELS, audioMark);
  return new MicrophoneSound(sound.audio, encoder, sound.originMicroseconds ?? null);
}

async function openClipSound(
  { file, fromSeconds }: Extract<MovingSound, { kind: 'clip' }>,
  hasMark: boolean,
  container: 'mp4' | 'webm',
): Promise<SoundTrack | null> {
  const input = new Input({ source: new BlobSource(file), formats: [MP4, QTFF, WEBM, MATROSKA] });
  const dispose = () => {
    input.dispose();
  };
  try {
    const track = await input.getPrimaryAudioTrack();
    if (track === null) {
      dispose();
      return null;
    }
    const codec = await track.getCodec();
    if (codec !== null && !hasMark && COPIED_CODECS[container].includes(codec))
      return await CopiedSound.open(track, codec, fromSeconds, dispose);
    if (!(await track.canDecode())) throw new ExportError('export-audio-failed');
    const channels = await track.getNumberOfChannels();
    const encoder = new SoundEncoder(await chooseAudioCodec(container), channels, hasMark);
    return new DecodedSound(track, encoder, fromSeconds, dispose);
  } catch (cause) {
    dispose();
    throw cause instanceof ExportError ? cause : new ExportError('export-audio-failed', {}, { cause });
  }
}
