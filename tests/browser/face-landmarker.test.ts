import { FaceLandmarker } from '@mediapipe/tasks-vision';
import { beforeAll, describe, expect, it } from 'vitest';
import bundleAddress from '../../models/built/face_landmarker.task?url';
import canonicalFace from '../../models/built/canonical-face.json';
import manifest from '../../models/manifest.json';
import { sha256Hex } from '../../src/core';
import recorded from '../support/fixtures/samir-landmarks.json';
import { visionFileset } from '../support/vision-fileset';

const SIZE_IN_PIXELS = 768;
const LANDMARK_COUNT = 478;
/** One processor rounds unlike another; a wrong normalisation or a row out of place is off by far more. */
const TOLERANCE_IN_PIXELS = 1;
const TOLERANCE_OF_DEPTH_IN_PIXELS = 2;

const bundle = new Uint8Array(await (await fetch(bundleAddress)).arrayBuffer());
const isBuiltBundle =
  (await sha256Hex(bundle)) === manifest.files.find(({ name }) => name === 'face_landmarker.task')?.sha256;

async function detect(delegate: 'CPU' | 'GPU') {
  const landmarker = await FaceLandmarker.createFromOptions(visionFileset(), {
    baseOptions: { modelAssetBuffer: bundle.slice(), delegate },
    runningMode: 'IMAGE',
    numFaces: 2,
    outputFacialTransformationMatrixes: true,
  });
  const picture = await createImageBitmap(await (await fetch('/samples/samir.png')).blob());
  try {
    return landmarker.detect(picture);
  } finally {
    picture.close();
    landmarker.close();
  }
}

describe('the face landmarker bundle', () => {
  let result: Awaited<ReturnType<typeof detect>>;
  beforeAll(async () => {
    result = await detect('CPU');
  });

  it('finds one face of 478 landmarks', () => {
    expect(result.faceLandmarks.map((face) => face.length)).toEqual([LANDMARK_COUNT]);
  });

  // The record is of the bundle that is built here; Google's own holds newer weights.
  it.runIf(isBuiltBundle)('puts every landmark where it was recorded', () => {
    const [face = []] = result.faceLandmarks;
    face.forEach(({ x, y, z }, index) => {
      const [wantedX, wantedY, wantedZ] = recorded.landmarks.slice(3 * index, 3 * index + 3) as [
        number,
        number,
        number,
      ];
      const distance = Math.hypot(x - wantedX, y - wantedY) * SIZE_IN_PIXELS;
      expect(distance, `landmark ${index} in the picture`).toBeLessThan(TOLERANCE_IN_PIXELS);
      expect(Math.abs(z - wantedZ) * SIZE_IN_PIXELS, `depth of landmark ${index}`).toBeLessThan(
        TOLERANCE_OF_DEPTH_IN_PIXELS,
      );
    });
  });

  it('puts each iris inside its eye', () => {
    const [face = []] = result.faceLandmarks;
    for (const [iris, outerCorner, innerCorner] of [
      [468, 33, 133],
      [473, 362, 263],
    ] as const) {
      expect(face[iris]!.x).toBeGreaterThan(face[outerCorner]!.x);
      expect(face[iris]!.x).toBeLessThan(face[innerCorner]!.x);
    }
  });

  it('poses the canonical face as the picture shows it: frontal, in front of the camera', () => {
    const [matrix] = result.facialTransformationMatrixes;
    // Column-major; the last column holds the place of the head in centimetres.
    const [, , , , , , , , , , facing, , , , depthInCentimetres] = matrix!.data;
    expect(facing).toBeGreaterThan(Math.cos(Math.PI / 12));
    expect(depthInCentimetres).toBeLessThan(-10);
  });

  it('agrees in shape with the canonical face that was read out of it', () => {
    const [face = []] = result.faceLandmarks;
    const { positions } = canonicalFace;
    const pairs = [
      [33, 263],
      [10, 152],
      [61, 291],
      [234, 454],
    ] as const;
    const ratios = pairs.map(([one, other]) => {
      const canonical = Math.hypot(
        positions[3 * one]! - positions[3 * other]!,
        positions[3 * one + 1]! - positions[3 * other + 1]!,
      );
      const seen = Math.hypot(face[one]!.x - face[other]!.x, face[one]!.y - face[other]!.y);
      return seen / canonical;
    });
    expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThan(1.4);
  });

  it('runs on the GPU delegate too, where a GATHER would not', async () => {
    const [face = []] = (await detect('GPU')).faceLandmarks;
    const [faceOfCpu = []] = result.faceLandmarks;
    const distances = face.map(
      ({ x, y }, index) => Math.hypot(x - faceOfCpu[index]!.x, y - faceOfCpu[index]!.y) * SIZE_IN_PIXELS,
    );
    expect(distances).toHaveLength(LANDMARK_COUNT);
    expect(distances.reduce((sum, distance) => sum + distance, 0) / LANDMARK_COUNT).toBeLessThan(3);
  });
});
