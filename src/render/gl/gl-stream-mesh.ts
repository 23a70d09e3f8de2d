import { type GlDevice, type GlResource, made } from './gl-device';
import { ATTRIBUTE_LOCATIONS, type Attribute, type AttributeName, type Drawable } from './gl-mesh';

/** Names and sizes of the values of one vertex, in their order. */
export type VertexLayout = readonly (readonly [name: AttributeName, size: 1 | 2 | 3 | 4])[];

const BYTES_PER_FLOAT = Float32Array.BYTES_PER_ELEMENT;

/** A mesh that is written anew for each drawing: what changes is interleaved in one buffer, what stays has buffers of its own. */
export class GlStreamMesh implements GlResource, Drawable {
  readonly #device: GlDevice;
  readonly #array: WebGLVertexArrayObject;
  readonly #vertices: WebGLBuffer;
  readonly #triangles: WebGLBuffer;
  readonly #fixed: WebGLBuffer[] = [];
  #cornerCount = 0;

  constructor(
    device: GlDevice,
    layout: VertexLayout,
    fixed: Readonly<Partial<Record<AttributeName, Attribute>>> = {},
  ) {
    const { gl } = device;
    this.#device = device;
    this.#array = made(device, gl.createVertexArray());
    this.#vertices = made(device, gl.createBuffer());
    this.#triangles = made(device, gl.createBuffer());
    device.adopt(this);
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#triangles);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#vertices);
    const stride = layout.reduce((sum, [, size]) => sum + size, 0) * BYTES_PER_FLOAT;
    let offset = 0;
    for (const [name, size] of layout) {
      gl.enableVertexAttribArray(ATTRIBUTE_LOCATIONS[name]);
      gl.vertexAttribPointer(ATTRIBUTE_LOCATIONS[name], size, gl.FLOAT, false, stride, offset);
      offset += size * BYTES_PER_FLOAT;
    }
    for (const [name, { size, values }] of Object.entries(fixed)) {
      const buffer = made(device, gl.createBuffer());
      this.#fixed.push(buffer);
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, values, gl.STATIC_DRAW);
      gl.enableVertexAttribArray(ATTRIBUTE_LOCATIONS[name as AttributeName]);
      gl.vertexAttribPointer(ATTRIBUTE_LOCATIONS[name as AttributeName], size, gl.FLOAT, false, 0, 0);
    }
    gl.bindVertexArray(null);
  }

  /** @param triangles - left out when they are the same as the last time. */
  write(vertices: Float32Array, triangles?: Uint16Array): void {
    const { gl } = this.#device;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#vertices);
    gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STREAM_DRAW);
    if (triangles === undefined) return;
    gl.bindVertexArray(this.#array);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles, gl.STREAM_DRAW);
    gl.bindVertexArray(null);
    this.#cornerCount = triangles.length;
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
    for (const buffer of [this.#vertices, this.#triangles, ...this.#fixed]) gl.deleteBuffer(buffer);
    this.#device.release(this);
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
