import { type Scalar, int32, int8 } from '../formats/flatbuffer-nodes';
import type { FlatbufferTable } from '../formats/flatbuffer-reader';

/** A tensor to be added behind those that a model has. */
export interface AddedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: 'float32' | 'float16';
  /** Little-endian values, for a constant. */
  readonly constant?: Uint8Array;
}

/** An operator to be added behind those that a model has. Tensors are named by their place in the subgraph's list. */
export interface AddedOperator {
  readonly kind: OperatorKind;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** Fields of the operator's own options table, by index. */
  readonly options: Readonly<Record<number, Scalar>>;
}

export interface GraphExtension {
  readonly tensors: readonly AddedTensor[];
  readonly operators: readonly AddedOperator[];
  /** The subgraph's outputs, in place of its old ones. */
  readonly outputs: readonly number[];
}

/** Works out what to add to a model's only subgraph. */
export type ExtendGraph = (subgraph: FlatbufferTable) => GraphExtension;

export type OperatorKind = 'concatenation' | 'convolution' | 'dequantize';

/** Numbers of the builtin operators: code, oldest version that does what is asked, tag of the options table. */
export const OPERATORS: Readonly<
  Record<OperatorKind, { readonly code: number; readonly version: number; readonly optionsType: number }>
> = {
  concatenation: { code: 2, version: 1, optionsType: 10 },
  convolution: { code: 3, version: 1, optionsType: 1 },
  // Version 2 is the first to read float16.
  dequantize: { code: 6, version: 2, optionsType: 38 },
};

export const concatenateAlong = (axis: number): AddedOperator['options'] => ({ 0: int32(axis) });
/** Padding "valid", stride 1 in both directions. */
export const pointwiseConvolution: AddedOperator['options'] = { 0: int8(1), 1: int32(1), 2: int32(1) };
