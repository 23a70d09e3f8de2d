import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaceError, isAbort } from '../../src/core';
import {
  type Face,
  FaceFinder,
  type FaceSearch,
  LANDMARK_COUNT,
  poseResidualInCentimetres,
} from '../../src/landmarks';
import { SAMPLES, frameOf, sampleBitmap } from './picture-fixtures';

let finder: FaceFinder;
beforeAll(async () => {
  finder = await FaceFinder.create();
});
afterAll(() => {
  finder.close();
});

const never = () => new AbortController().signal;

async function facesOf(bitmap: ImageBitmap, search: FaceSearch = 'subjects'): Promise<Face[]> {
  using frame = frameOf(bitmap);
  return await finder.findFaces(frame, never(), search);
}

/** All six people side by side, each head `side` pixels wide and high, on one grey picture. */
async function groupPicture(width: number, height: number, side: number): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d')!;
  brush.fillStyle = '#68707c';
  brush.fillRect(0, 0, width, height);
  for (const [index, name] of SAMPLES.entries()) {
    const left = ((index % 3) + 0.5) * (width / 3) - side / 2;
    const top = (Math.floor(index / 3) + 0.5) * (height / 2) - side / 2;
    brush.drawImage(await sampleBitmap(name), left, top, side, side);
  }
  return canvas.transferToImageBitmap();
}

describe('FaceFinder', () => {
  it.each(SAMPLES)('finds the one face of %s, with its pose', async (name) => {
    const faces = await facesOf(await sampleBitmap(name));
    expect(faces.length).toBe(1);
    const [face] = faces as [Face];
    expect(face.landmarksInPixels.length).toBe(3 * LANDMARK_COUNT);
    expect(face.box.width).toBeGreaterThan(240);
    expect(face.box.width).toBeLessThan(340);
    expect(face.pose.rotation[0][0]).toBeGreaterThan(0.97);
    expect(face.pose.rotation[1][1]).toBeLessThan(-0.9);
    expect(poseResidualInCentimetres(face.landmarksInPixels, face.pose)).toBeLessThan(1);
  });

  it('finds small faces that the whole picture hides, each once, largest first', async () => {
    const faces = await facesOf(await groupPicture(1280, 720, 230));
    expect(faces.length).toBe(6);
    faces.reduce((before, face) => {
      expect(face.box.width * face.box.height).toBeLessThanOrEqual(before);
      return face.box.width * face.box.height;
    }, Infinity);
    for (const face of faces) expect(face.box.width).toBeGreaterThan(60);
  });

  it('finds everyone behind a large face when asked to, and nobody who is not there', async () => {
    const canvas = new OffscreenCanvas(1200, 900);
    const brush = canvas.getContext('2d')!;
    brush.drawImage(await sampleBitmap('mara'), 0, 0, 900, 900);
    brush.drawImage(await sampleBitmap('tomas'), 900, 60, 170, 170);
    brush.drawImage(await sampleBitmap('adaeze'), 980, 420, 200, 200);
    expect((await facesOf(canvas.transferToImageBitmap(), 'everyone')).length).toBe(3);
    for (const name of SAMPLES)
      expect((await facesOf(await sampleBitmap(name), 'everyone')).length, name).toBe(1);
  });

  it('places the landmarks of a small face in a large picture as well as alone', async () => {
    const [alone] = (await facesOf(await sampleBitmap('mara'))) as [Face];
    const canvas = new OffscreenCanvas(4096, 3072);
    const brush = canvas.getContext('2d')!;
    brush.fillStyle = '#68707c';
    brush.fillRect(0, 0, 4096, 3072);
    brush.drawImage(await sampleBitmap('mara'), 2600, 1500);
    const faces = await facesOf(canvas.transferToImageBitmap());
    expect(faces.length).toBe(1);
    const [found] = faces as [Face];
    let sum = 0;
    for (let index = 0; index < LANDMARK_COUNT; index++) {
      sum += Math.hypot(
        found.landmarksInPixels[3 * index]! - 2600 - alone.landmarksInPixels[3 * index]!,
        found.landmarksInPixels[3 * index + 1]! - 1500 - alone.landmarksInPixels[3 * index + 1]!,
      );
    }
    expect(sum / LANDMARK_COUNT).toBeLessThan(0.012 * alone.box.width);
  });

  it('finds a face of 64 pixels', async () => {
    expect((await facesOf(await sampleBitmap('samir', 160))).length).toBe(1);
  });

  it('finds nobody where nobody is', async () => {
    const canvas = new OffscreenCanvas(640, 480);
    const brush = canvas.getContext('2d')!;
    const gradient = brush.createLinearGradient(0, 0, 640, 480);
    gradient.addColorStop(0, '#345');
    gradient.addColorStop(1, '#da8');
    brush.fillStyle = gradient;
    brush.fillRect(0, 0, 640, 480);
    expect(await facesOf(canvas.transferToImageBitmap())).toEqual([]);
  });

  it('stops when it is told to', async () => {
    const bitmap = await groupPicture(1280, 720, 200);
    const controller = new AbortController();
    using frame = frameOf(bitmap);
    const search = finder.findFaces(frame, controller.signal);
    controller.abort();
    await expect(search).rejects.toSatisfy(isAbort);
    await expect(finder.findFaces(frame, AbortSignal.abort())).rejects.toSatisfy(isAbort);
  });

  it('works beside a second one, and says so when it is closed', async () => {
    const second = await FaceFinder.create();
    using frame = frameOf(await sampleBitmap('kenji'));
    expect((await second.findFaces(frame, never())).length).toBe(1);
    expect((await finder.findFaces(frame, never())).length).toBe(1);
    second.close();
    await expect(second.findFaces(frame, never())).rejects.toBeInstanceOf(FaceError);
  });
});
