import type { ByteSource } from './byte-source';
import { readGifMetadata } from './gif-metadata';
import type { MetadataReport } from './metadata-reader';
import type { MovingContainer } from './moving-container';
import { readMp4Metadata } from './mp4-metadata';
import { readWebmMetadata } from './webm-metadata';

const READERS: Readonly<Record<MovingContainer, (source: ByteSource) => Promise<MetadataReport | null>>> = {
  mp4: readMp4Metadata,
  webm: readWebmMetadata,
  gif: readGifMetadata,
};

/**
 * What a moving picture says of itself, wherever its container keeps that; `null` when it says nothing.
 *
 * @throws VerifyError `verify-malformed` when the container is broken, or says one thing twice.
 */
export function readMovingMetadata(
  container: MovingContainer,
  source: ByteSource,
): Promise<MetadataReport | null> {
  return READERS[container](source);
}
