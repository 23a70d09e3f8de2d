import * as tf from '@tensorflow/tfjs';
import { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InspectError, isAbort } from '../../src/core';
import { type FaceCrop, Inspector, cropFace, eraseFaceCrop } from '../../src/inspect';
import { FaceDescriptor } from '../../src/inspect/face-descriptor';
import { inspect } from '../../src/inspect/inspect';
import { openTensorBackend } from '../../src/inspect/tensor-backend';
import { FaceFinder } from '../../src/landmarks';
import turnedAddress from '../support/fixtures/adaeze-turned.jpg?url';
import recorded from '../support/fixtures/samir-descriptor.json';
import { type SampleName, frameOf, sampleBitmap } from './picture-fixtures';

let finder: FaceFinder;
let inspector: Inspector;
beforeAll(async () => {
  finder = await FaceFinder.create();
  inspector = new Inspector();
});
afterAll(() => {
  finder.close();
  inspector.close();
});

async function cropOf(bitmap: ImageBitmap): Promise<FaceCrop> {
  using frame = frameOf(bitmap);
  const [face] = await finder.findFaces(frame, new AbortController().signal);
  return cropFace(frame.bitmap, face!);
}

const sampleCrop = async (name: SampleName, side?: number) => cropOf(await sampleBitmap(name, side));

async function turnedCrop(): Promise<FaceCrop> {
  return cropOf(await createImageBitmap(await (await fetch(turnedAddress)).blob()));
}

const pixelsOf = (crop: FaceCrop) => [crop.forDescriptor, crop.forAntispoof, crop.forLiveness];
const isErased = (crop: FaceCrop) => pixelsOf(crop).every((pixels) => pixels.every((byte) => byte === 0));

function memoryOfWebAssembly(): Float32Array {
  const backend = tf.backend();
  if (!(backend instanceof BackendWasm)) throw new TypeError('another backend');
  const somewhere = tf.zeros([1]);
  const { buffer } = backend.typedArrayFromHeap(somewhere);
  somewhere.dispose();
  return new Float32Array(buffer, 0, buffer.byteLength >> 2);
}

/** The sample leaning by an eighth of a turn, in other light. */
async function leaningCrop(name: SampleName): Promise<FaceCrop> {
  const canvas = new OffscreenCanvas(900, 900);
  const brush = canvas.getContext('2d')!;
  brush.translate(450, 450);
  brush.rotate(Math.PI / 8);
  brush.filter = 'brightness(1.25)';
  brush.drawImage(await sampleBitmap(name), -384, -384);
  return cropOf(canvas.transferToImageBitmap());
}

describe('the comparison of faces', () => {
  it('knows a person again when the head is turned, leans, or stands further away', async () => {
    const adaeze = await sampleCrop('adaeze');
    expect((await inspector.compareFaces(adaeze, await turnedCrop())).verdict).toBe('same');
    expect((await inspector.compareFaces(adaeze, await leaningCrop('adaeze'))).verdict).toBe('same');
    expect((await inspector.compareFaces(adaeze, await sampleCrop('adaeze', 320))).verdict).toBe('same');
  });

  it('tells people apart, and never takes two who are built alike for surely the same', async () => {
    const adaeze = await sampleCrop('adaeze');
    for (const name of ['kenji', 'ines', 'mara', 'samir', 'tomas'] as const)
      expect((await inspector.compareFaces(adaeze, await sampleCrop(name))).verdict, name).toBe('different');
    const alike = await inspector.compareFaces(await sampleCrop('ines'), await sampleCrop('mara'));
    expect(alike.verdict).toBe('uncertain');
  });

  it('reads the same face from a bitmap and from pixels in memory', async () => {
    const bitmap = await sampleBitmap('samir');
    const brush = new OffscreenCanvas(768, 768).getContext('2d')!;
    brush.drawImage(bitmap, 0, 0);
    using frame = frameOf(bitmap);
    const [face] = await finder.findFaces(frame, new AbortController().signal);
    const one = cropFace(frame.bitmap, face!);
    const other = cropFace(brush.getImageData(0, 0, 768, 768), face!);
    expect((await inspector.compareFaces(one, other)).distance).toBeLessThan(0.01);
  });

  it('leaves the caller their crops, and erases what it was asked to', async () => {
    const crop = await sampleCrop('mara');
    await inspector.compareFaces(crop, crop);
    expect(crop.forDescriptor.some((byte) => byte > 0)).toBe(true);
    eraseFaceCrop(crop);
    expect(isErased(crop)).toBe(true);
  });
});

describe('within the worker', () => {
  beforeAll(openTensorBackend);

  it('computes what the network computes in the package that it comes from', async () => {
    using network = await FaceDescriptor.create();
    const ours = network.describe((await sampleCrop('samir')).forDescriptor);
    const distance = Math.hypot(...ours.map((number, index) => number - recorded.descriptor[index]!));
    expect(distance).toBeLessThan(0.02);
  });

  it('leaves no descriptor behind in the memory of WebAssembly', async () => {
    using network = await FaceDescriptor.create();
    const numbers = network.describe((await sampleCrop('kenji')).forDescriptor);
    const words = memoryOfWebAssembly();
    const [first, second, third] = numbers;
    let found = 0;
    for (let at = words.indexOf(first!); at >= 0; at = words.indexOf(first!, at + 1))
      if (words[at + 1] === second && words[at + 2] === third) found++;
    expect(found).toBe(0);
  });

  it('overwrites the crops of every question', async () => {
    const [one, other, third] = [
      await sampleCrop('ines'),
      await sampleCrop('mara'),
      await sampleCrop('ines'),
    ];
    await inspect({ id: 1, name: 'compareFaces', parameters: { one, other } });
    await inspect({ id: 2, name: 'scoreLiveness', parameters: third });
    for (const crop of [one, other, third]) expect(isErased(crop)).toBe(true);
  });

  it('does not grow from question to question', async () => {
    const ask = async () =>
      inspect({
        id: 1,
        name: 'compareFaces',
        parameters: { one: await sampleCrop('ines'), other: await sampleCrop('mara') },
      });
    await ask();
    const before = tf.memory().numTensors;
    await ask();
    await inspect({ id: 2, name: 'scoreLiveness', parameters: await sampleCrop('kenji') });
    const withLiveness = tf.memory().numTensors;
    await inspect({ id: 2, name: 'scoreLiveness', parameters: await sampleCrop('kenji') });
    await ask();
    expect(tf.memory().numTensors).toBe(withLiveness);
    expect(before).toBeLessThanOrEqual(withLiveness);
  });
});

describe('the other networks', () => {
  it('scores a face for liveness, between 0 and 1, and not the same for all', async () => {
    const scores = await inspector.scoreLiveness(await sampleCrop('adaeze'));
    const others = await inspector.scoreLiveness(await turnedCrop());
    for (const score of [scores.antispoof, scores.liveness, others.antispoof, others.liveness]) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
    }
    expect(scores.antispoof).not.toBe(others.antispoof);
    expect(scores.liveness).not.toBe(others.liveness);
  });

  it('sees nothing in a clothed portrait, whichever way it is handed over', async () => {
    const bitmap = await sampleBitmap('samir');
    const scores = await inspector.assessNudity(bitmap);
    expect(scores.neutral).toBeGreaterThan(0.9);
    const brush = new OffscreenCanvas(768, 768).getContext('2d')!;
    brush.drawImage(bitmap, 0, 0);
    const fromPixels = await inspector.assessNudity(brush.getImageData(0, 0, 768, 768));
    expect(fromPixels.neutral).toBeCloseTo(scores.neutral, 1);
    const { porn, hentai, sexy, drawing, neutral } = scores;
    expect(porn + hentai + sexy + drawing + neutral).toBeCloseTo(1, 3);
  });
});

describe('an inspector', () => {
  it('answers nobody who has given up, and nobody after it was closed', async () => {
    using closing = new Inspector();
    const crop = await sampleCrop('tomas');
    const controller = new AbortController();
    const given = closing.compareFaces(crop, crop, controller.signal);
    controller.abort();
    await expect(given).rejects.toSatisfy(isAbort);
    const waiting = closing.scoreLiveness(crop);
    closing.close();
    await expect(waiting).rejects.toBeInstanceOf(InspectError);
    await expect(closing.assessNudity(await sampleBitmap('tomas'))).rejects.toBeInstanceOf(InspectError);
  });
});
