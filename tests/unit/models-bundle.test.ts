import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFile } from '../../models/build-file';
import { GEOMETRY_FILE } from '../../models/face/face-landmarker-bundle';
import { pickedEntries } from '../../models/face/merge-refinements';
import { readPackedAssets } from '../../models/face/packed-assets';
import { LEFT_EYE, LEFT_IRIS, LIPS, RIGHT_EYE, RIGHT_IRIS } from '../../models/face/refined-landmarks';
import { FlatbufferTable } from '../../models/formats/flatbuffer-reader';
import { readManifest } from '../../models/manifest';
import { encodeNormalization } from '../../models/tflite/normalization';
import { rewriteModel } from '../../models/tflite/rewrite-model';
import {
  Buffer,
  Metadata,
  Model,
  ModelMetadata,
  NormalizationOptions,
  Operator,
  OperatorCode,
  ProcessUnit,
  Subgraph,
  SubgraphMetadata,
  Tensor,
  TensorMetadata,
} from '../../models/tflite/schema';
import canonicalFace from '../../models/built/canonical-face.json';
import { asciiAt, equalBytes } from '../../src/core';
import { readStoredZip } from '../support/read-stored-zip';

const root = join(import.meta.dirname, '../..');
const faceMesh = join(root, 'node_modules/@mediapipe/face_mesh/face_mesh_solution_packed_assets');
const assets = readPackedAssets(
  readFileSync(`${faceMesh}.data`),
  readFileSync(`${faceMesh}_loader.js`, 'utf8'),
);
const { files } = await readManifest(join(root, 'models/manifest.json'));
const bundle = await makeFile(
  files.find(({ name }) => name === 'face_landmarker.task')!,
  join(root, 'node_modules'),
);
const [detector, landmarker, geometry] = readStoredZip(bundle);

/** What MediaPipe reads of a model's metadata. */
function normalizationOf(model: Uint8Array): { mean: number[]; std: number[] } {
  const top = FlatbufferTable.root(model);
  const entry = top.tables(Model.metadata).find((table) => table.text(Metadata.name) === 'TFLITE_METADATA')!;
  const bytes = top.tables(Model.buffers)[entry.uint32(Metadata.buffer)]!.blob(Buffer.bytes)!;
  expect(asciiAt(bytes, 4, 4)).toBe('M001');
  const [subgraph] = FlatbufferTable.root(bytes).tables(ModelMetadata.subgraphs);
  const [input] = subgraph!.tables(SubgraphMetadata.inputs);
  const [unit] = input!.tables(TensorMetadata.processUnits);
  const options = unit!.table(ProcessUnit.options)!;
  return {
    mean: options.float32s(NormalizationOptions.mean),
    std: options.float32s(NormalizationOptions.std),
  };
}

function subgraphOf(model: Uint8Array): FlatbufferTable {
  return FlatbufferTable.root(model).tables(Model.subgraphs)[0]!;
}

describe('the bundle', () => {
  it('holds what a FaceLandmarker looks for', () => {
    expect([detector, landmarker, geometry].map((entry) => entry?.name)).toEqual([
      'face_detector.tflite',
      'face_landmarks_detector.tflite',
      GEOMETRY_FILE,
    ]);
    expect(equalBytes(geometry!.bytes, assets.get(GEOMETRY_FILE)!)).toBe(true);
  });

  it('says how each model wants its pixels', () => {
    expect(normalizationOf(detector!.bytes)).toEqual({ mean: [127.5], std: [127.5] });
    expect(normalizationOf(landmarker!.bytes)).toEqual({ mean: [0], std: [255] });
  });

  it('carries the networks and weights of the package as they are', () => {
    for (const [entry, name] of [
      [detector!, 'face_detection_short_range.tflite'],
      [landmarker!, 'face_landmark_with_attention.tflite'],
    ] as const) {
      const original = assets.get(name)!;
      expect(equalBytes(entry.bytes.subarray(-original.length), original)).toBe(true);
    }
  });

  it('gives 478 landmarks and the presence score, computed by operators behind the old ones', () => {
    const old = subgraphOf(assets.get('face_landmark_with_attention.tflite')!);
    const merged = subgraphOf(landmarker!.bytes);
    const tensors = merged.tables(Subgraph.tensors);
    const outputs = merged.int32s(Subgraph.outputs).map((index) => tensors[index]!);
    expect(outputs.map((tensor) => tensor.text(Tensor.name))).toEqual(['face_landmarks', 'conv_faceflag']);
    expect(outputs[0]!.int32s(Tensor.shape)).toEqual([1, 1, 1, 3 * 478]);
    expect(merged.int32s(Subgraph.inputs)).toEqual(old.int32s(Subgraph.inputs));

    const codes = FlatbufferTable.root(landmarker!.bytes).tables(Model.operatorCodes);
    const added = merged.tables(Subgraph.operators).slice(old.tables(Subgraph.operators).length);
    expect(
      added.map((operator) => codes[operator.uint32(Operator.opcodeIndex)]!.int32(OperatorCode.builtinCode)),
    ).toEqual([6, 2, 3]);
    // Each operator reads only what stands there before it.
    const known = new Set(
      tensors.flatMap((tensor, index) =>
        index < old.tables(Subgraph.tensors).length || tensor.uint32(Tensor.buffer) > 0 ? [index] : [],
      ),
    );
    for (const operator of added) {
      expect(operator.int32s(Operator.inputs).every((index) => known.has(index))).toBe(true);
      for (const index of operator.int32s(Operator.outputs)) known.add(index);
    }
  });
});

describe('rewriteModel', () => {
  const metadata = encodeNormalization('test', { mean: 1, std: 2 });

  it('leaves inputs, outputs, tensors and operators alone when only metadata is added', () => {
    const model = assets.get('face_detection_short_range.tflite')!;
    const [before, after] = [subgraphOf(model), subgraphOf(rewriteModel(model, metadata))];
    for (const field of [Subgraph.inputs, Subgraph.outputs])
      expect(after.int32s(field)).toEqual(before.int32s(field));
    const names = (subgraph: FlatbufferTable) =>
      subgraph.tables(Subgraph.tensors).map((tensor) => tensor.text(Tensor.name));
    expect(names(after)).toEqual(names(before));
    expect(after.tables(Subgraph.operators)).toHaveLength(before.tables(Subgraph.operators).length);
  });

  it('can be repeated: the newer metadata stands behind the older', () => {
    const model = rewriteModel(assets.get('face_detection_short_range.tflite')!, metadata);
    const again = FlatbufferTable.root(rewriteModel(model, metadata));
    const names = again.tables(Model.metadata).map((entry) => entry.text(Metadata.name));
    expect(names.filter((name) => name === 'TFLITE_METADATA')).toHaveLength(2);
  });

  it('refuses what is no model', () => {
    expect(() => rewriteModel(metadata, metadata)).toThrow(RangeError);
    expect(() => rewriteModel(new Uint8Array(16), metadata)).toThrow(RangeError);
  });
});

describe('pickedEntries', () => {
  const picks = pickedEntries();
  const entryCount =
    3 * 468 + 2 * (LIPS.length + LEFT_EYE.length + RIGHT_EYE.length + LEFT_IRIS.length + RIGHT_IRIS.length);

  it('names an entry for every coordinate', () => {
    expect(picks).toHaveLength(3 * 478);
    for (const entries of picks) {
      expect([1, 16]).toContain(entries.length);
      for (const entry of entries) {
        expect(entry).toBeGreaterThanOrEqual(0);
        expect(entry).toBeLessThan(entryCount);
      }
    }
  });

  it('uses every refined x and y exactly once', () => {
    const refined = picks.flat().filter((entry) => entry >= 3 * 468);
    expect(refined.sort((one, other) => one - other)).toEqual(
      Array.from({ length: entryCount - 3 * 468 }, (_, index) => 3 * 468 + index),
    );
  });

  it('keeps x at x, y at y and the depth of the mesh', () => {
    expect(picks[3]).toEqual([3]);
    expect(picks[3 * LIPS[0]!]).toEqual([1404]);
    expect(picks[3 * LIPS[0]! + 1]).toEqual([1405]);
    expect(picks[3 * LIPS[0]! + 2]).toEqual([3 * LIPS[0]! + 2]);
    expect(picks[3 * RIGHT_IRIS[4]! + 1]).toEqual([entryCount - 1]);
  });

  it('gives an iris the depth of its own eye', () => {
    const width = canonicalFace.positions[3 * 263]! - canonicalFace.positions[3 * 33]!;
    for (const [iris, corner] of [
      [LEFT_IRIS, 33],
      [RIGHT_IRIS, 263],
    ] as const) {
      for (const landmark of iris) {
        for (const depth of picks[3 * landmark + 2]!) {
          const distance = canonicalFace.positions[depth - 2]! - canonicalFace.positions[3 * corner]!;
          expect(Math.abs(distance)).toBeLessThan(width / 2);
        }
      }
    }
  });
});

describe('the canonical face', () => {
  const { positions, uvs, triangles, procrustesBasis } = canonicalFace;

  it('has 468 landmarks, 898 triangles and 33 points to fit by', () => {
    expect([positions.length, uvs.length, triangles.length, procrustesBasis.length]).toEqual([
      1404, 936, 2694, 33,
    ]);
    expect(new Set(triangles).size).toBe(468);
    expect(Math.min(...uvs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...uvs)).toBeLessThanOrEqual(1);
    for (const [landmark, weight] of procrustesBasis as [number, number][]) {
      expect(landmark).toBeLessThan(468);
      expect(weight).toBeGreaterThan(0);
    }
  });

  it('has the forehead up, the nose towards the viewer and the size of a head in centimetres', () => {
    expect(positions[3 * 10 + 1]!).toBeGreaterThan(positions[3 * 152 + 1]!);
    expect(positions[3 * 4 + 2]!).toBe(Math.max(...positions.filter((_, index) => index % 3 === 2)));
    const height = positions[3 * 10 + 1]! - positions[3 * 152 + 1]!;
    expect(height).toBeGreaterThan(14);
    expect(height).toBeLessThan(22);
  });

  it('is open only along one loop: the face oval of 36 points', () => {
    const uses = new Map<string, number>();
    for (let index = 0; index < triangles.length; index += 3) {
      const corners = triangles.slice(index, index + 3);
      corners.forEach((corner, place) => {
        const edge = [corner, corners[(place + 1) % 3]!].sort((one, other) => one - other).join();
        uses.set(edge, (uses.get(edge) ?? 0) + 1);
      });
    }
    const open = [...uses].filter(([, count]) => count === 1).map(([edge]) => edge.split(',').map(Number));
    expect(open).toHaveLength(36);
    expect(new Set(open.flat()).size).toBe(36);
    expect(open.flat()).toEqual(expect.arrayContaining([10, 152, 234, 454]));
  });
});
