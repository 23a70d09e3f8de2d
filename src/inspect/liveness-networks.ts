import * as tf from '@tensorflow/tfjs';
import antispoofWeightsAddress from '../../models/built/antispoof.bin?url';
import antispoofTopologyAddress from '../../models/built/antispoof.json?url';
import livenessWeightsAddress from '../../models/built/liveness.bin?url';
import livenessTopologyAddress from '../../models/built/liveness.json?url';
import { ANTISPOOF_SIDE, type FaceCrop, LIVENESS_SIDE } from './face-crop';
import { loadModelFile, loadModelJson } from './model-files';

/** How real a face looked to two weak networks, 0 to 1. Advisory only: a grey square gets .76 and .62. */
export interface LivenessScores {
  readonly antispoof: number;
  readonly liveness: number;
}

/** `antispoof` and `liveness` of `@vladmandic/human`. Owns the weights; `close()` gives their memory back. */
export class LivenessNetworks implements Disposable {
  readonly #antispoof: tf.GraphModel;
  readonly #liveness: tf.GraphModel;

  private constructor(antispoof: tf.GraphModel, liveness: tf.GraphModel) {
    this.#antispoof = antispoof;
    this.#liveness = liveness;
  }

  /** @throws InspectError `inspect-unavailable` */
  static async create(): Promise<LivenessNetworks> {
    const [antispoof, liveness] = await Promise.all([
      loadGraph(antispoofTopologyAddress, antispoofWeightsAddress),
      loadGraph(livenessTopologyAddress, livenessWeightsAddress),
    ]);
    return new LivenessNetworks(antispoof, liveness);
  }

  score({ forAntispoof, forLiveness }: FaceCrop): LivenessScores {
    return {
      antispoof: firstOutput(this.#antispoof, forAntispoof, ANTISPOOF_SIDE),
      liveness: firstOutput(this.#liveness, forLiveness, LIVENESS_SIDE),
    };
  }

  close(): void {
    this.#antispoof.dispose();
    this.#liveness.dispose();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** The layout of `model.json` in tfjs. */
interface StoredGraph {
  readonly modelTopology: object;
  readonly weightsManifest: readonly [{ readonly weights: tf.io.WeightsManifestEntry[] }];
}

async function loadGraph(topologyAddress: string, weightsAddress: string): Promise<tf.GraphModel> {
  const [topology, weightData] = await Promise.all([
    loadModelJson(topologyAddress),
    loadModelFile(weightsAddress),
  ]);
  const { modelTopology, weightsManifest } = topology as StoredGraph;
  return tf.loadGraphModel(
    tf.io.fromMemory({ modelTopology, weightSpecs: weightsManifest[0].weights, weightData }),
  );
}

function firstOutput(network: tf.GraphModel, pixels: Uint8Array, side: number): number {
  return tf.tidy(() => {
    const input = tf.tensor4d(Float32Array.from(pixels), [1, side, side, 3]).div(255);
    return (network.predict(input) as tf.Tensor).dataSync()[0]!;
  });
}
