import { type GlDevice, type GlResource, made } from './gl-device';

/** Every vertex input of every shader, and its place: one mesh fits every program that knows its names. */
export const ATTRIBUTE_LOCATIONS = {
  position: 0,
  sourcePosition: 1,
  mirrorPosition: 2,
  textureCoordinate: 3,
  facing: 4,
  sourceFacing: 5,
  edgeDistance: 6,
  strength: 7,
  parts: 8,
} as const;

export type AttributeName = keyof typeof ATTRIBUTE_LOCATIONS;

/** Interleaved values of one attribute, `size` of them for each vertex. */
export interface Attribute {
  readonly size: 1 | 2 | 3 | 4;
  readonly values: Float32Array;
}

/** What a program can draw. */
export interface Drawable {
  draw(): void;
}

/** Vertices and triangles on the graphics processor. */
export class GlMesh implements GlResource, Drawable {
  readonly #device: GlDevice;
  readonly #array: WebGLVertexArrayObject;
  readonly #buffers: WebGLBuffer[] = [];
  readonly #cornerCount: number;

  constructor(
    device: GlDevice,
    attributes: Readonly<Partial<Record<AttributeName, Attribute>>>,
    triangles: Uint16Array,
  ) {
    const { gl } = device;
    this.#device = device;
    this.#cornerCount = triangles.length;
    this.#array = made(device, gl.createVertexArray());
    device.adopt(this);
    gl.bindVertexArray(this.#array);
    for (const [name, attribute] of Object.entries(attributes)) {
      const location = ATTRIBUTE_LOCATIONS[name as AttributeName];
      this.#fill(gl.ARRAY_BUFFER, attribute.values);
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, attribute.size, gl.FLOAT, false, 0, 0);
    }
    this.#fill(gl.ELEMENT_ARRAY_BUFFER, triangles);
    gl.bindVertexArray(null);
  }

  draw(): void {
    const { gl } = this.#device;
    gl.bindVertexArray(this.#array);
    gl.drawElements(gl.TRIANGLES, this.#cornerCount, gl.UNSIGNED_SHORT, 0);
    gl.bindVertexArray(null);
  }

  close(): void {
    const { gl } = this.#device;
    gl.deleteVertexArray(this.#array);
    for (const buffer of this.#buffers) gl.deleteBuffer(buffer);
    this.#device.release(this);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #fill(target: GLenum, values: Float32Array | Uint16Array): void {
    const { gl } = this.#device;
    const buffer = made(this.#device, gl.createBuffer());
    this.#buffers.push(buffer);
    gl.bindBuffer(target, buffer);
    gl.bufferData(target, values, gl.STATIC_DRAW);
  }
}

/** A rectangle with `position` from (0, 0) to (1, 1). */
export function createQuad(device: GlDevice): GlMesh {
  return new GlMesh(
    device,
    { position: { size: 2, values: Float32Array.of(0, 0, 1, 0, 0, 1, 1, 1) } },
    Uint16Array.of(0, 2, 1, 1, 2, 3),
  );
}
