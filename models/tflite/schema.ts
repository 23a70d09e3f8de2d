/**
 * Field numbers of the tables of the TensorFlow Lite schema (version 3) and of TFLite Model Metadata (`M001`) that are
 * read or written here.
 *
 * Sources: tensorflow/lite/schema/schema.fbs and tflite-support's metadata_schema.fbs.
 */
export const TFLITE_IDENTIFIER = 'TFL3';
export const METADATA_IDENTIFIER = 'M001';
/** Name under which a model's metadata buffer is listed. */
export const METADATA_NAME = 'TFLITE_METADATA';

export const Model = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadata: 6,
} as const;
export const OperatorCode = { deprecatedBuiltinCode: 0, version: 2, builtinCode: 3 } as const;
export const Subgraph = { tensors: 0, inputs: 1, outputs: 2, operators: 3, name: 4 } as const;
export const Tensor = { shape: 0, type: 1, buffer: 2, name: 3 } as const;
export const Operator = {
  opcodeIndex: 0,
  inputs: 1,
  outputs: 2,
  builtinOptionsType: 3,
  builtinOptions: 4,
} as const;
export const Buffer = { bytes: 0 } as const;
export const Metadata = { name: 0, buffer: 1 } as const;

export const TensorType = { float32: 0, float16: 1 } as const;

export const ModelMetadata = { name: 0, subgraphs: 3 } as const;
export const SubgraphMetadata = { inputs: 2 } as const;
export const TensorMetadata = { name: 0, processUnits: 4 } as const;
export const ProcessUnit = { optionsType: 0, options: 1 } as const;
export const NormalizationOptions = { mean: 0, std: 1 } as const;
/** Tag of NormalizationOptions in the union of process units. */
export const NORMALIZATION_OPTIONS = 1;
