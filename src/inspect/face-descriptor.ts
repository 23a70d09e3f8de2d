import * as tf from '@tensorflow/tfjs';
import weightsAddress from '../../models/built/face_recognition_model.bin?url';
import layoutAddress from '../../models/built/face_recognition_model.json?url';
import { DESCRIPTOR_SIDE } from './face-crop';
import { loadModelFile, loadModelJson } from './model-files';
import { eraseTensor } from './tensor-backend';

/** Of the pictures the network was trained on. */
const MEAN_COLOUR = [122.782, 117.001, 104.298];

/** The residual blocks in their order; `down` halves the picture and widens the channels. */
const BLOCKS = [
  'conv32_1',
  'conv32_2',
  'conv32_3',
  'conv64_down',
  'conv64_1',
  'conv64_2',
  'conv64_3',
  'conv128_down',
  'conv128_1',
  'conv128_2',
  'conv256_down',
  'conv256_1',
  'conv256_2',
  'conv256_down_out',
] as const;

/**
 * The network behind `face_recognition_model`: dlib's residual network of 29 layers (King, "High quality face recognition with
 * deep metric learning", 2017, after He et al., "Deep residual learning for image recognition", 2016) with the weights that
 * face-api quantised. Owns the weights; `close()` gives their memory back.
 */
export class FaceDescriptor implements Disposable {
  readonly #weights: tf.NamedTensorMap;

  private constructor(weights: tf.NamedTensorMap) {
    this.#weights = weights;
  }

  /** @throws InspectError `inspect-unavailable` */
  static async create(): Promise<FaceDescriptor> {
    const [bytes, layout] = await Promise.all([loadModelFile(weightsAddress), loadModelJson(layoutAddress)]);
    const [{ weights }] = layout as [{ readonly weights: tf.io.WeightsManifestEntry[] }];
    return new FaceDescriptor(tf.io.decodeWeights(bytes, weights));
  }

  /**
   * 128 numbers by which faces can be told apart. Biometric: whoever asked overwrites them at once.
   *
   * @param pixels - `forDescriptor` of a face crop.
   */
  describe(pixels: Uint8Array): Float32Array {
    const descriptor = tf.tidy(() => {
      const shape = [1, DESCRIPTOR_SIDE, DESCRIPTOR_SIDE, 3] as const;
      const input = tf.tensor4d(Float32Array.from(pixels), [...shape]);
      const centred = input.sub<tf.Tensor4D>(tf.tensor1d(MEAN_COLOUR)).div<tf.Tensor4D>(255);
      const entry = this.#convolve(centred, 'conv32_down', 'down').relu<tf.Tensor4D>();
      let layer = tf.maxPool(entry, 3, 2, 'valid');
      for (const block of BLOCKS) layer = this.#residual(layer, block);
      const pooled = layer.mean<tf.Tensor2D>([1, 2]);
      const product = pooled.matMul<tf.Tensor2D>(this.#weight('fc'));
      eraseTensor(pooled);
      return product;
    });
    const numbers = Float32Array.from(descriptor.dataSync());
    eraseTensor(descriptor);
    return numbers;
  }

  close(): void {
    for (const weight of Object.values(this.#weights)) weight.dispose();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #residual(input: tf.Tensor4D, block: (typeof BLOCKS)[number]): tf.Tensor4D {
    const isDown = block.includes('down');
    const inner = this.#convolve(input, `${block}/conv1`, isDown ? 'down' : 'level').relu<tf.Tensor4D>();
    const outer = this.#convolve(inner, `${block}/conv2`, 'level');
    if (!isDown) return outer.add<tf.Tensor4D>(input).relu();
    const pooled: tf.Tensor4D = tf.avgPool(input, 2, 2, 'valid');
    return padded(outer, pooled.shape).add<tf.Tensor4D>(padded(pooled, outer.shape)).relu();
  }

  #convolve(input: tf.Tensor4D, name: string, kind: 'level' | 'down'): tf.Tensor4D {
    const [stride, padding] = kind === 'down' ? ([2, 'valid'] as const) : ([1, 'same'] as const);
    return tf
      .conv2d(input, this.#weight(`${name}/conv/filters`) as tf.Tensor4D, stride, padding)
      .add(this.#weight(`${name}/conv/bias`))
      .mul(this.#weight(`${name}/scale/weights`))
      .add(this.#weight(`${name}/scale/biases`));
  }

  #weight(name: string): tf.Tensor {
    return this.#weights[name]!;
  }
}

/** Zeros at the lower, right and far ends, up to the larger of the two shapes. */
function padded(layer: tf.Tensor4D, shape: readonly number[]): tf.Tensor4D {
  const missing = layer.shape.map((length, axis): [number, number] => [
    0,
    Math.max(0, shape[axis]! - length),
  ]);
  return missing.every(([, after]) => after === 0) ? layer : layer.pad(missing);
}
