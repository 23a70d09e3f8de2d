import type { Bytes } from '../../src/core';
import { float32s, references, table, text, uint8 } from '../formats/flatbuffer-nodes';
import { encodeFlatbuffer } from '../formats/flatbuffer-writer';
import {
  METADATA_IDENTIFIER,
  ModelMetadata,
  NORMALIZATION_OPTIONS,
  NormalizationOptions,
  ProcessUnit,
  SubgraphMetadata,
  TensorMetadata,
} from './schema';

/** How a pixel of 0 to 255 becomes a model's input: (pixel - mean) / std. */
export interface Normalization {
  readonly mean: number;
  readonly std: number;
}

/** Model metadata that says one thing: how the only input, a picture, is normalised. MediaPipe Tasks refuses a model without it. */
export function encodeNormalization(modelName: string, { mean, std }: Normalization): Bytes {
  const options = table({
    [NormalizationOptions.mean]: float32s([mean]),
    [NormalizationOptions.std]: float32s([std]),
  });
  const unit = table({
    [ProcessUnit.optionsType]: uint8(NORMALIZATION_OPTIONS),
    [ProcessUnit.options]: options,
  });
  const input = table({
    [TensorMetadata.name]: text('image'),
    [TensorMetadata.processUnits]: references([unit]),
  });
  const subgraph = table({ [SubgraphMetadata.inputs]: references([input]) });
  const model = table({
    [ModelMetadata.name]: text(modelName),
    [ModelMetadata.subgraphs]: references([subgraph]),
  });
  return encodeFlatbuffer(model, METADATA_IDENTIFIER);
}
