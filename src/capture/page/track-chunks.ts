interface TrackProcessor<Chunk> {
  readonly readable: ReadableStream<Chunk>;
}

type TrackProcessorClass = new <Chunk>(options: {
  readonly track: MediaStreamTrack;
}) => TrackProcessor<Chunk>;

/**
 * What a track yields, as a stream that can be handed to a worker without passing through the page's thread; null where the
 * browser lacks `MediaStreamTrackProcessor` on pages. The stream ends with the track.
 */
export function chunksOfTrack<Chunk>(track: MediaStreamTrack): ReadableStream<Chunk> | null {
  const { MediaStreamTrackProcessor: Processor } = globalThis as {
    MediaStreamTrackProcessor?: TrackProcessorClass;
  };
  return Processor ? new Processor<Chunk>({ track }).readable : null;
}
