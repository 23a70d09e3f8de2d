import type { FlatbufferTable } from '../formats/flatbuffer-reader';
import { halfFloatBits } from '../formats/half-float';
import {
  type AddedTensor,
  type GraphExtension,
  concatenateAlong,
  pointwiseConvolution,
} from '../tflite/graph-extension';
import { Subgraph, Tensor } from '../tflite/schema';
import { EYE_CONTOUR_COUNT, LEFT_EYE, LEFT_IRIS, LIPS, RIGHT_EYE, RIGHT_IRIS } from './refined-landmarks';

const MESH_OUTPUT = { tensor: 'output_mesh_identity', landmarkCount: 468 } as const;
const PRESENCE_OUTPUT = 'conv_faceflag';
/** Outputs of x and y only, row by row, in the order in which they are concatenated behind the mesh. */
const REFINEMENTS: readonly { readonly tensor: string; readonly landmarks: readonly number[] }[] = [
  { tensor: 'output_lips', landmarks: LIPS },
  { tensor: 'output_left_eye', landmarks: LEFT_EYE },
  { tensor: 'output_right_eye', landmarks: RIGHT_EYE },
  { tensor: 'output_left_iris', landmarks: LEFT_IRIS },
  { tensor: 'output_right_iris', landmarks: RIGHT_IRIS },
];
const LANDMARK_COUNT = 478;
const CHANNEL_AXIS = 3;

/**
 * Adds to the attention model what the Tasks graph expects of it: output 0 with all 478 x (x, y, z), output 1 with the
 * presence score. The refined x and y replace those of the mesh; an iris takes the mean depth of its eye's contour, as
 * in MediaPipe's LandmarksRefinementCalculator.
 *
 * It is one CONCATENATION and one 1 x 1 CONV_2D whose weights only pick entries, or average sixteen. GATHER would say
 * the same on the CPU, but the WebGL delegate has none.
 */
export function mergeRefinements(subgraph: FlatbufferTable): GraphExtension {
  const names = subgraph.tables(Subgraph.tensors).map((tensor) => tensor.text(Tensor.name));
  const indexOf = (name: string): number => {
    const index = names.indexOf(name);
    if (index < 0) throw new RangeError(`The model has no tensor "${name}".`);
    return index;
  };

  const picks = pickedEntries();
  const outputCount = picks.length;
  const inputCount =
    3 * MESH_OUTPUT.landmarkCount + REFINEMENTS.reduce((sum, { landmarks }) => sum + 2 * landmarks.length, 0);

  const tensors: AddedTensor[] = [];
  const add = (tensor: AddedTensor): number => names.length + tensors.push(tensor) - 1;
  const weightShape = [outputCount, 1, 1, inputCount];
  const packedWeights = add({
    name: 'merge_weights_float16',
    shape: weightShape,
    type: 'float16',
    constant: pickingWeights(picks, inputCount),
  });
  const weights = add({ name: 'merge_weights', shape: weightShape, type: 'float32' });
  const bias = add({
    name: 'merge_bias',
    shape: [outputCount],
    type: 'float32',
    constant: new Uint8Array(4 * outputCount),
  });
  const everything = add({ name: 'all_outputs', shape: [1, 1, 1, inputCount], type: 'float32' });
  const landmarks = add({ name: 'face_landmarks', shape: [1, 1, 1, outputCount], type: 'float32' });

  return {
    tensors,
    operators: [
      { kind: 'dequantize', inputs: [packedWeights], outputs: [weights], options: {} },
      {
        kind: 'concatenation',
        inputs: [indexOf(MESH_OUTPUT.tensor), ...REFINEMENTS.map(({ tensor }) => indexOf(tensor))],
        outputs: [everything],
        options: concatenateAlong(CHANNEL_AXIS),
      },
      {
        kind: 'convolution',
        inputs: [everything, weights, bias],
        outputs: [landmarks],
        options: pointwiseConvolution,
      },
    ],
    outputs: [landmarks, indexOf(PRESENCE_OUTPUT)],
  };
}

/** For each coordinate of the merged landmarks, the entries of the concatenated outputs whose mean it is. */
export function pickedEntries(): readonly (readonly number[])[] {
  const picks: number[][] = Array.from({ length: 3 * LANDMARK_COUNT }, (_, coordinate) => [coordinate]);
  let entry = 3 * MESH_OUTPUT.landmarkCount;
  for (const { landmarks } of REFINEMENTS) {
    for (const landmark of landmarks) {
      picks[3 * landmark] = [entry];
      picks[3 * landmark + 1] = [entry + 1];
      entry += 2;
    }
  }
  for (const [iris, eye] of [
    [LEFT_IRIS, LEFT_EYE],
    [RIGHT_IRIS, RIGHT_EYE],
  ] as const) {
    const depthsOfContour = eye.slice(0, EYE_CONTOUR_COUNT).map((landmark) => 3 * landmark + 2);
    for (const landmark of iris) picks[3 * landmark + 2] = depthsOfContour;
  }
  return picks;
}

/** Float16 halves what the weights weigh and is exact for 1 and 1/16. */
function pickingWeights(picks: readonly (readonly number[])[], inputCount: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * picks.length * inputCount));
  picks.forEach((entries, output) => {
    for (const entry of entries) {
      view.setUint16(2 * (output * inputCount + entry), halfFloatBits(1 / entries.length), true);
    }
  });
  return new Uint8Array(view.buffer);
}
