import type { Bytes } from '../../src/core';
import {
  type Reference,
  type ReferenceVector,
  type Table,
  appended,
  blob,
  int32,
  int32s,
  int8,
  references,
  table,
  text,
  uint32,
  uint8,
} from '../formats/flatbuffer-nodes';
import { FlatbufferTable } from '../formats/flatbuffer-reader';
import { encodeFlatbuffer } from '../formats/flatbuffer-writer';
import {
  type AddedOperator,
  type AddedTensor,
  type ExtendGraph,
  type GraphExtension,
  OPERATORS,
} from './graph-extension';
import {
  Buffer,
  METADATA_NAME,
  Metadata,
  Model,
  Operator,
  OperatorCode,
  Subgraph,
  TFLITE_IDENTIFIER,
  Tensor,
  TensorType,
} from './schema';

const SCHEMA_VERSION = 3;

/**
 * The model with `metadata` added and, when `extend` is given, with its tensors, operators and outputs. The old file
 * stands whole at the end of the new one: only lists and the root are written anew, in front, and point into it.
 *
 * @param metadata - a FlatBuffer with the identifier `M001`.
 * @throws RangeError when `model` is not a TensorFlow Lite model with one subgraph.
 */
export function rewriteModel(model: Uint8Array, metadata: Uint8Array, extend?: ExtendGraph): Bytes {
  const root = FlatbufferTable.root(model);
  const [subgraph, ...others] = root.tables(Model.subgraphs);
  if (subgraph === undefined || others.length > 0) throw new RangeError('The model must have one subgraph.');
  const added: GraphExtension = extend?.(subgraph) ?? { tensors: [], operators: [], outputs: [] };

  const oldBufferCount = root.tables(Model.buffers).length;
  const constants = added.tensors.flatMap(({ constant }) => (constant ? [constant] : []));
  const bufferOfConstant = (constant: Uint8Array) => oldBufferCount + 1 + constants.indexOf(constant);

  const oldCodeCount = root.tables(Model.operatorCodes).length;
  const kinds = [...new Set(added.operators.map(({ kind }) => kind))];
  const opcodeOf = ({ kind }: AddedOperator) => oldCodeCount + kinds.indexOf(kind);

  const newSubgraph = table({
    [Subgraph.tensors]: extended(
      subgraph,
      Subgraph.tensors,
      added.tensors.map((tensor) => tensorTable(tensor, bufferOfConstant)),
    ),
    ...kept(subgraph, Subgraph.inputs),
    ...(added.outputs.length > 0
      ? { [Subgraph.outputs]: int32s(added.outputs) }
      : kept(subgraph, Subgraph.outputs)),
    [Subgraph.operators]: extended(
      subgraph,
      Subgraph.operators,
      added.operators.map((operator) => operatorTable(operator, opcodeOf(operator))),
    ),
    ...kept(subgraph, Subgraph.name),
  });
  const newRoot = table({
    [Model.version]: uint32(SCHEMA_VERSION),
    [Model.operatorCodes]: extended(
      root,
      Model.operatorCodes,
      kinds.map((kind) => operatorCodeTable(OPERATORS[kind])),
    ),
    [Model.subgraphs]: references([newSubgraph]),
    ...kept(root, Model.description),
    [Model.metadata]: extended(root, Model.metadata, [
      table({ [Metadata.name]: text(METADATA_NAME), [Metadata.buffer]: uint32(oldBufferCount) }),
    ]),
    [Model.buffers]: extended(
      root,
      Model.buffers,
      [metadata, ...constants].map((bytes) => table({ [Buffer.bytes]: blob(bytes) })),
    ),
  });
  return encodeFlatbuffer(newRoot, TFLITE_IDENTIFIER, model);
}

/** The old elements of a list of tables, where they stand, and the new ones behind them. */
function extended(owner: FlatbufferTable, field: number, added: readonly Table[]): ReferenceVector {
  return references([...owner.tables(field).map(({ position }) => appended(position)), ...added]);
}

/** A field that stays what it was; nothing when it was absent. */
function kept(owner: FlatbufferTable, field: number): Record<number, Reference> {
  const target = owner.target(field);
  return target === null ? {} : { [field]: appended(target) };
}

function operatorCodeTable({ code, version }: { code: number; version: number }): Table {
  return table({
    // Codes below 127 stand in both fields, so that readers of either age find them.
    [OperatorCode.deprecatedBuiltinCode]: int8(code),
    [OperatorCode.version]: int32(version),
    [OperatorCode.builtinCode]: int32(code),
  });
}

function tensorTable(tensor: AddedTensor, bufferOfConstant: (constant: Uint8Array) => number): Table {
  return table({
    [Tensor.shape]: int32s(tensor.shape),
    [Tensor.type]: int8(TensorType[tensor.type]),
    // Buffer 0 is by convention the empty one: a tensor that is computed.
    [Tensor.buffer]: uint32(tensor.constant ? bufferOfConstant(tensor.constant) : 0),
    [Tensor.name]: text(tensor.name),
  });
}

function operatorTable(operator: AddedOperator, opcodeIndex: number): Table {
  return table({
    [Operator.opcodeIndex]: uint32(opcodeIndex),
    [Operator.inputs]: int32s(operator.inputs),
    [Operator.outputs]: int32s(operator.outputs),
    [Operator.builtinOptionsType]: uint8(OPERATORS[operator.kind].optionsType),
    [Operator.builtinOptions]: table(operator.options),
  });
}
