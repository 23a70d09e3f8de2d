import { type Bytes, utf8 } from '../src/core';
import { readCanonicalFace } from './face/canonical-face';
import { GEOMETRY_FILE, buildFaceLandmarkerBundle } from './face/face-landmarker-bundle';
import { readPackedAssets } from './face/packed-assets';
import { buildLabelFont } from './label/label-font';
import { encodeNormalization } from './tflite/normalization';
import { rewriteModel } from './tflite/rewrite-model';

/** Inputs of one file in the manifest's order. */
export type Recipe = (inputs: readonly Uint8Array[]) => Bytes | Promise<Bytes>;

/** How each file of the manifest is made. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  'face_landmarker.task': (inputs) => {
    const asset = faceMeshAssets(inputs);
    return buildFaceLandmarkerBundle({
      detector: asset('face_detection_short_range.tflite'),
      landmarksWithAttention: asset('face_landmark_with_attention.tflite'),
      geometry: asset(GEOMETRY_FILE),
    });
  },
  'canonical-face.json': (inputs) =>
    utf8(`${JSON.stringify(readCanonicalFace(faceMeshAssets(inputs)(GEOMETRY_FILE)))}\n`),
  'selfie_segmenter.tflite': segmenter,
  'selfie_segmenter_landscape.tflite': segmenter,
  'face_recognition_model.bin': unchanged,
  'face_recognition_model.json': unchanged,
  'antispoof.bin': unchanged,
  'antispoof.json': unchanged,
  'liveness.bin': unchanged,
  'liveness.json': unchanged,
  'label.woff2': ([font]) => buildLabelFont(present(font)),
  'label-font-OFL.txt': unchanged,
};

function faceMeshAssets([packed, loader]: readonly Uint8Array[]): (name: string) => Uint8Array {
  const assets = readPackedAssets(present(packed), new TextDecoder().decode(present(loader)));
  return (name) => present(assets.get(name));
}

function unchanged([file]: readonly Uint8Array[]): Bytes {
  return Uint8Array.from(present(file));
}

function segmenter([model]: readonly Uint8Array[]): Bytes {
  return rewriteModel(present(model), encodeNormalization('person segmenter', { mean: 0, std: 255 }));
}

function present(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new TypeError('The manifest and the recipe disagree about the inputs.');
  return bytes;
}
