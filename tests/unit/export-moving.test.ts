import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  BlobSource,
  EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  type StreamTargetChunk,
} from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { type Bytes, VerifyError, concatBytes, untilAborted } from '../../src/core';
import { finishMovie } from '../../src/export/finish-movie';
import { exportFileName, sidecarName } from '../../src/export/file-name';
import { MemoryFile } from '../../src/export/memory-file';
import { bitrateFor } from '../../src/export/moving-settings';
import { secondsLeftOf } from '../../src/export/pump-frames';
import { byteSourceOf, mp4Box, mp4BoxesIn } from '../../src/provenance';
import { readMp4Metadata } from '../../src/provenance/mp4-metadata';
import { videoCodecStrings } from '../../src/render/video-codec-strings';
import { record } from '../support/label-record.ts';

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;

describe('a file in memory', () => {
  const write = fc.record({
    position: fc.integer({ min: 0, max: 3 << 20 }),
    length: fc.integer({ min: 0, max: 1_300_000 }),
    fill: fc.integer({ min: 1, max: 255 }),
  });

  it('holds what was written last, and zeros where nothing was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 6 }), async (writes) => {
        const file = new MemoryFile();
        let model = new Uint8Array();
        for (const { position, length, fill } of writes) {
          const bytes = new Uint8Array(length).fill(fill);
          file.write(bytes, position);
          const grown = new Uint8Array(Math.max(model.length, position + length));
          grown.set(model);
          grown.set(bytes, position);
          model = grown;
        }
        expect(file.source.sizeInBytes).toBe(model.length);
        const [start, end] = [model.length >> 2, model.length - (model.length >> 3)];
        expect(Buffer.compare(await file.source.read(start, end), model.subarray(start, end))).toBe(0);
        expect(Buffer.compare(await file.source.read(start, Infinity), model.subarray(start))).toBe(0);
        const blob = await file.finish('video/mp4');
        expect(blob.type).toBe('video/mp4');
        expect(Buffer.compare(new Uint8Array(await blob.arrayBuffer()), model)).toBe(0);
      }),
      { numRuns: 15 },
    );
  });
});

/** Bytes of no codec; a container does not look. */
const packetsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const data = new Uint8Array(50 + 13 * index).fill(index + 1);
    return new EncodedPacket(data, index % 10 === 0 ? 'key' : 'delta', index / 25, 1 / 25);
  });

async function muxed(packets: readonly EncodedPacket[]): Promise<{ file: Bytes; movieStart: number }> {
  const memory = new MemoryFile();
  let movieStart = 0;
  const writable = new WritableStream<StreamTargetChunk>({
    write: ({ data, position }) => {
      memory.write(data, position);
    },
  });
  const format = new Mp4OutputFormat({
    fastStart: false,
    metadataFormat: 'mdta',
    onMoov: (_, position) => {
      movieStart = position;
    },
  });
  const output = new Output({ format, target: new StreamTarget(writable) });
  const source = new EncodedVideoPacketSource('vp8');
  output.addVideoTrack(source);
  output.setMetadataTags({ title: 'a', raw: { AIGC: '{"Label":"1"}' } });
  await output.start();
  const decoderConfig = { codec: 'vp8', codedWidth: 64, codedHeight: 64 };
  for (const [index, packet] of packets.entries())
    await source.add(packet, index === 0 ? { decoderConfig } : undefined);
  await output.finalize();
  return { file: await memory.source.read(0, Infinity), movieStart };
}

describe('a movie whose media is moved back', () => {
  it('is played as before', async () => {
    const packets = packetsOf(60);
    const { file, movieStart } = await muxed(packets);
    const typeEnd = mp4BoxesIn(file)[0]!.end;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: 70_000 }), async (shift) => {
        const room = mp4Box('free', new Uint8Array(shift - 8));
        const movie = finishMovie(file.subarray(movieStart), shift);
        const moved = concatBytes(file.subarray(0, typeEnd), room, file.subarray(typeEnd, movieStart), movie);
        using input = new Input({ source: new BlobSource(new Blob([moved])), formats: [MP4] });
        const track = (await input.getPrimaryVideoTrack())!;
        let index = 0;
        for await (const packet of new EncodedPacketSink(track).packets()) {
          expect(Buffer.compare(packet.data, packets[index]!.data)).toBe(0);
          expect(packet.timestamp).toBeCloseTo(packets[index]!.timestamp, 6);
          index++;
        }
        expect(index).toBe(packets.length);
        expect(await readMp4Metadata(byteSourceOf(new Blob([moved])))).toMatchObject({
          aigc: '{"Label":"1"}',
        });
        expect((await input.getMetadataTags()).title).toBe('a');
      }),
      { numRuns: 5 },
    );
  });

  it('spells its metadata as ISO has it', async () => {
    const { file, movieStart } = await muxed(packetsOf(2));
    const movie = finishMovie(file.subarray(movieStart), 100);
    const boxAt = (bytes: Uint8Array, type: string) => {
      const { contentStart, end } = mp4BoxesIn(bytes).find((box) => box.type === type)!;
      return bytes.subarray(contentStart, end);
    };
    const meta = boxAt(boxAt(boxAt(movie, 'moov'), 'udta'), 'meta');
    expect([...meta.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    expect(mp4BoxesIn(meta, 4).map(({ type }) => type)).toEqual(['hdlr', 'keys', 'ilst']);
  });

  it.skipIf(!hasExiftool)(
    'shows its AIGC label to exiftool, which finds nothing to complain of',
    async () => {
      const { file, movieStart } = await muxed(packetsOf(3));
      const folder = mkdtempSync(join(tmpdir(), 'movie-'));
      try {
        const movie = finishMovie(file.subarray(movieStart), 0);
        writeFileSync(join(folder, 'movie.mp4'), concatBytes(file.subarray(0, movieStart), movie));
        const json = execFileSync('exiftool', ['-j', '-G1', '-all', join(folder, 'movie.mp4')], {
          encoding: 'utf8',
        });
        const [found] = JSON.parse(json) as Record<string, unknown>[];
        expect(found).toMatchObject({ 'Keys:Title': 'a', 'Keys:AIGC': '{"Label":"1"}' });
        expect(Object.keys(found!).filter((name) => /Warning|Error/.test(name))).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it('is refused where its boxes are broken', () => {
    expect(() => finishMovie(Uint8Array.of(0, 0, 0, 99, 1, 2, 3, 4), 1)).toThrow(VerifyError);
  });
});

describe('how a video is encoded', () => {
  it('has a rate that grows with the picture, a little slower than it', () => {
    const sizes = [320, 640, 1280, 1920, 3840].map((width) => ({ width, height: (width * 9) / 16 }));
    const rates = sizes.map((size) => bitrateFor(size, 30));
    const bitsAPixel = rates.map((rate, index) => rate / (sizes[index]!.width * sizes[index]!.height * 30));
    for (let index = 1; index < rates.length; index++) {
      expect(rates[index]).toBeGreaterThan(rates[index - 1]!);
      expect(bitsAPixel[index]).toBeLessThan(bitsAPixel[index - 1]!);
    }
    // Ten minutes at 1080p stay well below a gigabyte.
    expect((bitrateFor({ width: 1920, height: 1080 }, 30) / 8) * 600).toBeLessThan(600e6);
    expect(bitrateFor({ width: 160, height: 160 }, 5)).toBe(1_000_000);
  });

  it.each([
    ['avc', { width: 640, height: 480 }, 25, ['avc1.64001e', 'avc1.4d001e', 'avc1.42e01e']],
    ['avc', { width: 1280, height: 720 }, 30, ['avc1.64001f', 'avc1.4d001f', 'avc1.42e01f']],
    ['avc', { width: 1920, height: 1080 }, 30, ['avc1.640028', 'avc1.4d0028', 'avc1.42e028']],
    ['avc', { width: 1920, height: 1080 }, 60, ['avc1.64002a', 'avc1.4d002a', 'avc1.42e02a']],
    ['vp9', { width: 640, height: 480 }, 30, ['vp09.00.30.08']],
    ['vp9', { width: 1920, height: 1080 }, 60, ['vp09.00.41.08']],
    ['av1', { width: 1280, height: 720 }, 30, ['av01.0.05M.08']],
    ['vp8', { width: 320, height: 240 }, 30, ['vp8']],
  ] as const)('names %s at %o and %d a second', (codec, size, framesPerSecond, names) => {
    expect(videoCodecStrings(codec, size, framesPerSecond)).toEqual(names);
  });

  it('is named by what it is and nobody it shows', () => {
    expect(exportFileName(record, 'webm')).toBe('persona-grata_ai-modified_2026-11-21_3f0e9a52.webm');
    expect(sidecarName(record)).toBe('persona-grata_ai-modified_2026-11-21_3f0e9a52.c2pa');
  });
});

describe('waiting', () => {
  it('is as long as the rest takes at the pace so far, once there is one', () => {
    expect(secondsLeftOf(4, 100, 1)).toBeNull();
    expect(secondsLeftOf(50, null, 1)).toBeNull();
    expect(secondsLeftOf(25, 100, 10)).toBe(30);
    expect(secondsLeftOf(120, 100, 10)).toBe(0);
  });

  it('ends at once when it is cancelled, and what comes too late is handed over', async () => {
    const work = new AbortController();
    let finish: (value: string) => void = () => undefined;
    const late: string[] = [];
    const waiting = untilAborted(
      new Promise<string>((resolve) => {
        finish = resolve;
      }),
      work.signal,
      (value) => late.push(value),
    );
    const reason = new DOMException('enough', 'AbortError');
    work.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(late).toEqual([]);
    finish('too late');
    await Promise.resolve();
    await Promise.resolve();
    expect(late).toEqual(['too late']);
    await expect(
      untilAborted(Promise.reject(new Error('broken')), new AbortController().signal),
    ).rejects.toThrow('broken');
    await expect(untilAborted(Promise.resolve(7), new AbortController().signal)).resolves.toBe(7);
  });
});
