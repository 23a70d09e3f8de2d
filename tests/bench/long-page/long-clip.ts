import {
  BlobSource,
  BufferTarget,
  CanvasSink,
  CanvasSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
  Quality,
} from 'mediabunny';

const SIZE = { width: 1920, height: 1080 } as const;

/** A clip of so many seconds at 1920 x 1080: a short one, enlarged and encoded once, over and over. */
export async function makeLongClip(short: Blob, seconds: number, framesPerSecond: number): Promise<Blob> {
  const packets = await enlarged(short, framesPerSecond);
  using input = new Input({ source: new BlobSource(packets), formats: [MP4] });
  const track = (await input.getPrimaryVideoTrack())!;
  const decoderConfig = (await track.getDecoderConfig())!;
  const stretch: EncodedPacket[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) stretch.push(packet);
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new EncodedVideoPacketSource((await track.getCodec())!);
  output.addVideoTrack(source);
  await output.start();
  for (let frame = 0; frame < seconds * framesPerSecond; frame++) {
    const packet = stretch[frame % stretch.length]!;
    const round = Math.floor(frame / stretch.length) * (stretch.length / framesPerSecond);
    await source.add(packet.clone({ timestamp: packet.timestamp + round }), { decoderConfig });
  }
  await output.finalize();
  return new Blob([output.target.buffer!], { type: 'video/mp4' });
}

async function enlarged(short: Blob, framesPerSecond: number): Promise<Blob> {
  using input = new Input({ source: new BlobSource(short), formats: [MP4] });
  const track = (await input.getPrimaryVideoTrack())!;
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const source = new CanvasSource(canvas, {
    codec: 'avc',
    quality: new Quality('high'),
    keyFrameInterval: 2,
    latencyMode: 'realtime',
  });
  output.addVideoTrack(source);
  await output.start();
  const context = canvas.getContext('2d')!;
  let frame = 0;
  for await (const { canvas: picture } of new CanvasSink(track, { ...SIZE, fit: 'contain' }).canvases()) {
    context.drawImage(picture, 0, 0);
    await source.add(frame++ / framesPerSecond, 1 / framesPerSecond);
  }
  await output.finalize();
  return new Blob([output.target.buffer!]);
}
