import { type ProtobufField, protobufFields } from '../formats/protobuf';

/** MediaPipe's canonical face: a neutral, average head. Lists are flat, by landmark. */
export interface CanonicalFace {
  /** 468 x (x, y, z) in centimetres; x to the right of the picture, y up, z towards the viewer. */
  readonly positions: readonly number[];
  /** 468 x (u, v), 0 to 1, as in the file. */
  readonly uvs: readonly number[];
  /** 898 x three landmarks. Closed over eyes and mouth; the only open edge is the face oval. */
  readonly triangles: readonly number[];
  /** [landmark, weight] of the points that expressions hardly move, for fitting a pose. */
  readonly procrustesBasis: readonly (readonly [number, number])[];
}

/** Numbers of fields in MediaPipe's GeometryPipelineMetadata, Mesh3d and WeightedLandmarkRef. */
const Geometry = { mesh: 1, procrustesBasis: 2 } as const;
const Mesh = { vertexBuffer: 3, indexBuffer: 4 } as const;
const WeightedLandmark = { landmark: 1, weight: 2 } as const;
/** A vertex is x, y, z, u, v. */
const NUMBERS_PER_VERTEX = 5;

/** @throws TypeError or RangeError when `geometry` is not MediaPipe's geometry file. */
export function readCanonicalFace(geometry: Uint8Array): CanonicalFace {
  const top = [...protobufFields(geometry)];
  const [mesh] = messages(top, Geometry.mesh);
  if (mesh === undefined) throw new TypeError('The geometry file has no mesh.');
  const vertices = numbers(mesh, Mesh.vertexBuffer).map(shortestFloat32);
  return {
    positions: vertices.filter((_, index) => index % NUMBERS_PER_VERTEX < 3),
    uvs: vertices.filter((_, index) => index % NUMBERS_PER_VERTEX >= 3),
    triangles: numbers(mesh, Mesh.indexBuffer),
    procrustesBasis: messages(top, Geometry.procrustesBasis).map((fields) => [
      // Protobuf leaves a zero out, so landmark 0 has no field.
      numbers(fields, WeightedLandmark.landmark)[0] ?? 0,
      shortestFloat32(numbers(fields, WeightedLandmark.weight)[0] ?? 0),
    ]),
  };
}

function messages(fields: readonly ProtobufField[], number: number): ProtobufField[][] {
  return fields.flatMap((field) =>
    field.number === number && field.kind === 'bytes' ? [[...protobufFields(field.value)]] : [],
  );
}

function numbers(fields: readonly ProtobufField[], number: number): number[] {
  return fields.flatMap((field) => (field.number === number && field.kind !== 'bytes' ? [field.value] : []));
}

/** The number with the fewest digits that is the same float32: no digits that the file does not hold. */
export function shortestFloat32(value: number): number {
  for (let digits = 1; digits < 9; digits += 1) {
    const candidate = Number(value.toPrecision(digits));
    if (Math.fround(candidate) === value) return candidate;
  }
  return Number(value.toPrecision(9));
}
