import {
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  MATROSKA,
  MP4,
  MkvOutputFormat,
  Mp4OutputFormat,
  Output,
  WEBM,
} from 'mediabunny';

/** A clip with the pictures of one file and the sound of another, as they are. */
export async function joinClip(
  pictures: Uint8Array<ArrayBuffer>,
  sound: Uint8Array<ArrayBuffer>,
  container: 'mp4' | 'mkv',
): Promise<Uint8Array<ArrayBuffer>> {
  using seen = open(pictures);
  using heard = open(sound);
  const video = (await seen.getPrimaryVideoTrack())!;
  const audio = (await heard.getPrimaryAudioTrack())!;
  const format = container === 'mp4' ? new Mp4OutputFormat() : new MkvOutputFormat();
  const output = new Output({ format, target: new BufferTarget() });
  const videoSource = new EncodedVideoPacketSource((await video.getCodec())!);
  const audioSource = new EncodedAudioPacketSource((await audio.getCodec())!);
  output.addVideoTrack(videoSource);
  output.addAudioTrack(audioSource);
  await output.start();
  const videoConfig = { decoderConfig: (await video.getDecoderConfig())! };
  const audioConfig = { decoderConfig: (await audio.getDecoderConfig())! };
  const writePictures = async () => {
    for await (const packet of new EncodedPacketSink(video).packets())
      await videoSource.add(packet, videoConfig);
    videoSource.close();
  };
  const writeSound = async () => {
    for await (const packet of new EncodedPacketSink(audio).packets())
      await audioSource.add(packet, audioConfig);
    audioSource.close();
  };
  await Promise.all([writePictures(), writeSound()]);
  await output.finalize();
  return new Uint8Array(output.target.buffer!);
}

function open(bytes: Uint8Array<ArrayBuffer>): Input {
  return new Input({ source: new BufferSource(bytes), formats: [MP4, WEBM, MATROSKA] });
}
