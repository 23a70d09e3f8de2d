import * as tf from '@tensorflow/tfjs';
import { type NSFWJS, load } from 'nsfwjs/core';
import { MobileNetV2Model } from 'nsfwjs/models/mobilenet_v2';
import { InspectError } from '../core';
import { NUDITY_SIDE, type NudityScores } from './nudity-assessment';

/** The classifier of nsfwjs (MobileNetV2). Owns the weights; `close()` gives their memory back. */
export class NudityNetwork implements Disposable {
  readonly #classifier: NSFWJS;

  private constructor(classifier: NSFWJS) {
    this.#classifier = classifier;
  }

  /** @throws InspectError `inspect-unavailable` */
  static async create(): Promise<NudityNetwork> {
    try {
      return new NudityNetwork(await load('MobileNetV2', { modelDefinitions: [MobileNetV2Model] }));
    } catch (cause) {
      throw new InspectError('inspect-unavailable', {}, { cause });
    }
  }

  /** @param pixels - `NUDITY_SIDE` squared, red, green and blue, 0 to 255. */
  async classify(pixels: Uint8Array): Promise<NudityScores> {
    const input = tf.tensor3d(Float32Array.from(pixels), [NUDITY_SIDE, NUDITY_SIDE, 3]);
    try {
      const predictions = await this.#classifier.classify(input, 5);
      const scoreOf = (name: string) =>
        predictions.find(({ className }) => className === name)?.probability ?? 0;
      return {
        porn: scoreOf('Porn'),
        hentai: scoreOf('Hentai'),
        sexy: scoreOf('Sexy'),
        drawing: scoreOf('Drawing'),
        neutral: scoreOf('Neutral'),
      };
    } finally {
      input.dispose();
    }
  }

  close(): void {
    this.#classifier.dispose();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
