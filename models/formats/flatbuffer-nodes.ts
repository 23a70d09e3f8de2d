/** What `encodeFlatbuffer` writes: a tree of tables, vectors and strings, described before a byte is laid out. */

export type ScalarKind = 'int8' | 'uint8' | 'int32' | 'uint32' | 'float32';

export interface Scalar {
  readonly kind: ScalarKind;
  readonly value: number;
}

/** Fields by their index in the schema. */
export interface Table {
  readonly kind: 'table';
  readonly fields: Readonly<Record<number, Scalar | Reference>>;
}

export interface ScalarVector {
  readonly kind: 'scalars';
  readonly of: 'int32' | 'float32';
  readonly values: readonly number[];
}

export interface ReferenceVector {
  readonly kind: 'references';
  readonly targets: readonly Reference[];
}

export interface Text {
  readonly kind: 'text';
  readonly text: string;
}

/** Bytes aligned to 16, as TensorFlow Lite wants its constants. */
export interface Blob {
  readonly kind: 'blob';
  readonly bytes: Uint8Array;
}

/** Something that stands already in the file which is appended; `position` counts from that file's start, in bytes. */
export interface Appended {
  readonly kind: 'appended';
  readonly position: number;
}

/** Whatever a 32-bit offset can point at. */
export type Reference = Table | ScalarVector | ReferenceVector | Text | Blob | Appended;

export const int8 = (value: number): Scalar => ({ kind: 'int8', value });
export const uint8 = (value: number): Scalar => ({ kind: 'uint8', value });
export const int32 = (value: number): Scalar => ({ kind: 'int32', value });
export const uint32 = (value: number): Scalar => ({ kind: 'uint32', value });
export const float32 = (value: number): Scalar => ({ kind: 'float32', value });

export const table = (fields: Table['fields']): Table => ({ kind: 'table', fields });
export const text = (characters: string): Text => ({ kind: 'text', text: characters });
export const blob = (bytes: Uint8Array): Blob => ({ kind: 'blob', bytes });
export const appended = (position: number): Appended => ({ kind: 'appended', position });
export const references = (targets: readonly Reference[]): ReferenceVector => ({
  kind: 'references',
  targets,
});
export const int32s = (values: readonly number[]): ScalarVector => ({ kind: 'scalars', of: 'int32', values });
export const float32s = (values: readonly number[]): ScalarVector => ({
  kind: 'scalars',
  of: 'float32',
  values,
});
