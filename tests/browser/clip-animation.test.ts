import { afterEach, describe, expect, it } from 'vitest';
import { type Clip, isMovingFile, openClip } from '../../src/capture';
import { ClipError, isAbort } from '../../src/core';
import { type Animation, type AnimationFormat, makeAnimation } from './clip-animations.ts';

const never = new AbortController().signal;
const FORMATS: readonly AnimationFormat[] = ['gif', 'webp', 'png'];

const PLAIN: Animation = {
  width: 200,
  height: 160,
  colours: ['rgb(200 40 60)', 'rgb(40 160 80)', 'rgb(60 80 180)', 'rgb(240 240 240)'],
  milliseconds: [100, 40, 250, 500],
};
const PAINTED = [
  [200, 40, 60],
  [40, 160, 80],
  [60, 80, 180],
  [240, 240, 240],
];

async function read(clip: Clip, fromSeconds?: number) {
  const frames: { colour: number[]; time: number; duration: number }[] = [];
  for await (using frame of clip.frames(never, fromSeconds)) {
    const { width, height, data } = frame.pixels;
    expect([frame.widthInPixels, frame.heightInPixels]).toEqual([clip.size.width, clip.size.height]);
    const middle = 4 * ((height / 2) * width + width / 2);
    frames.push({
      colour: [...data.subarray(middle, middle + 4)],
      time: frame.timestampSeconds,
      duration: frame.durationSeconds,
    });
  }
  return frames;
}

function expectColour(found: readonly number[], wanted: readonly number[], tolerance: number) {
  wanted.forEach((channel, index) => {
    expect(Math.abs(found[index]! - channel), `${String(found)}, not ${String(wanted)}`).toBeLessThanOrEqual(
      tolerance,
    );
  });
  expect(found[3]).toBe(255);
}

async function refusalOf(file: Blob): Promise<unknown> {
  const outcome: unknown = await openClip(file, never).catch((error: unknown) => error);
  if (!(outcome instanceof ClipError)) throw new Error(`Not a refusal: ${String(outcome)}`);
  return { code: outcome.code, parameters: outcome.parameters };
}

const ownDecoder = Object.getOwnPropertyDescriptor(globalThis, 'ImageDecoder')!;
afterEach(() => {
  Object.defineProperty(globalThis, 'ImageDecoder', ownDecoder);
});

describe.each(FORMATS)('an animated %s', (format) => {
  it('is a clip', async () => {
    const file = await makeAnimation(format, PLAIN);
    expect(await isMovingFile(file)).toBe(true);
    using clip = await openClip(file, never);
    expect(clip).toMatchObject({
      format,
      size: { width: 200, height: 160 },
      frameCount: 4,
      startSeconds: 0,
      audio: null,
      notices: [],
    });
    expect(clip.durationSeconds).toBeCloseTo(0.89, 6);
    expect(clip.framesPerSecond).toBeCloseTo(4 / 0.89, 4);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    expect(clip.fileSha256).toBe([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    const frames = await read(clip);
    expect(frames.map(({ time }) => time)).toEqual(
      [0, 0.1, 0.14, 0.39].map((time): unknown => expect.closeTo(time, 6)),
    );
    expect(frames.map(({ duration }) => duration)).toEqual(
      [0.1, 0.04, 0.25, 0.5].map((time): unknown => expect.closeTo(time, 6)),
    );
    frames.forEach(({ colour }, index) => {
      expectColour(colour, PAINTED[index]!, 4);
    });
    expect((await read(clip, 0.2)).map(({ time }) => time)).toEqual([
      expect.closeTo(0.14, 6),
      expect.closeTo(0.39, 6),
    ]);
  });

  it('has even sides', async () => {
    using clip = await openClip(await makeAnimation(format, { ...PLAIN, width: 201, height: 161 }), never);
    expect(clip.size).toEqual({ width: 202, height: 162 });
    expect(await read(clip)).toHaveLength(4);
  });

  it('gives its whole frames when it was cut off, and then says so', async () => {
    const whole = await makeAnimation(format, PLAIN);
    const cut = await openClip(whole.slice(0, whole.size - (format === 'png' ? 30 : 12)), never);
    using clip = cut;
    expect(clip.frameCount).toBe(3);
    const times: number[] = [];
    const reading = (async () => {
      for await (using frame of clip.frames(never)) times.push(frame.timestampSeconds);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'clip-damaged', parameters: { seconds: 0.4 } });
    expect(times).toHaveLength(3);
  });

  it('is refused without a decoder, when it is too small, and when nothing of it is whole', async () => {
    const file = await makeAnimation(format, PLAIN);
    expect(await refusalOf(file.slice(0, 60))).toEqual({ code: 'clip-unreadable', parameters: {} });
    expect(await refusalOf(await makeAnimation(format, { ...PLAIN, width: 158 }))).toEqual({
      code: 'clip-too-small',
      parameters: { minimum: 160 },
    });
    Reflect.deleteProperty(globalThis, 'ImageDecoder');
    expect(await refusalOf(file)).toEqual({
      code: 'clip-codec-unsupported',
      parameters: { codec: { gif: 'GIF', webp: 'WebP', png: 'PNG' }[format] },
    });
  });

  it('can be cancelled', async () => {
    const file = await makeAnimation(format, PLAIN);
    await expect(openClip(file, AbortSignal.abort())).rejects.toSatisfy(isAbort);
    using clip = await openClip(file, never);
    const controller = new AbortController();
    const reading = (async () => {
      for await (using frame of clip.frames(controller.signal)) {
        expect(frame.timestampSeconds).toBe(0);
        controller.abort();
      }
    })();
    await expect(reading).rejects.toSatisfy(isAbort);
    clip.close();
    expect(await read(clip)).toEqual([]);
  });
});

it.each(['webp', 'png'] as const)('what shines through an animated %s is laid over white', async (format) => {
  const colours = ['rgb(200 40 60 / 50%)', 'rgb(0 0 0 / 0%)'];
  using clip = await openClip(await makeAnimation(format, { ...PLAIN, colours }), never);
  const frames = await read(clip);
  expectColour(frames[0]!.colour, [227, 147, 157], 4);
  expectColour(frames[1]!.colour, [255, 255, 255], 0);
});
