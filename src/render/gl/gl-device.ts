import { RenderError } from '../../core';

/** Anything that holds memory of the graphics processor. */
export interface GlResource extends Disposable {
  close(): void;
}

/** What this graphics processor can do, asked once. */
export interface GlLimits {
  readonly maximumTextureSize: number;
  /** 16-bit float render targets; without them 8-bit sRGB ones take their place. */
  readonly halfFloatTargets: boolean;
}

/** Every so many moving frames it is asked for errors, which waits until the graphics processor has caught up. */
const FRAMES_BETWEEN_CHECKS = 50;

/**
 * One WebGL2 context on an OffscreenCanvas of its own, and the count of what lives on it. Everything made on a device is
 * gone once its context is lost: the owner then drops the device and makes another.
 */
export class GlDevice implements GlResource {
  readonly canvas: OffscreenCanvas;
  readonly gl: WebGL2RenderingContext;
  readonly limits: GlLimits;
  readonly #resources = new Set<GlResource>();
  #framesUnchecked = 0;
  #texelSampler: WebGLSampler | null = null;

  private constructor(canvas: OffscreenCanvas, gl: WebGL2RenderingContext) {
    this.canvas = canvas;
    this.gl = gl;
    const halfFloatTargets =
      gl.getExtension('EXT_color_buffer_float') !== null ||
      gl.getExtension('EXT_color_buffer_half_float') !== null;
    this.limits = {
      maximumTextureSize: gl.getParameter(gl.MAX_TEXTURE_SIZE) as number,
      halfFloatTargets,
    };
  }

  /** @throws RenderError `render-unavailable` where there is no WebGL2 in a worker. */
  static create(): GlDevice {
    const canvas = new OffscreenCanvas(1, 1);
    const gl = canvas.getContext('webgl2', {
      // Every pixel is drawn opaque; a canvas without alpha would have each drawing leave it out, which costs more.
      alpha: true,
      antialias: false,
      depth: false,
      stencil: false,
      preserveDrawingBuffer: false,
      powerPreference: 'high-performance',
    });
    if (gl === null) throw new RenderError('render-unavailable');
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.NONE);
    gl.disable(gl.DITHER);
    return new GlDevice(canvas, gl);
  }

  get isLost(): boolean {
    return this.gl.isContextLost();
  }

  /** How many textures, programs and meshes live on this device. */
  get resourceCount(): number {
    return this.#resources.size;
  }

  adopt(resource: GlResource): void {
    this.#resources.add(resource);
  }

  release(resource: GlResource): void {
    this.#resources.delete(resource);
  }

  /** Reads single texels, whatever the texture's own filter is; for `GlProgram`. */
  get texelSampler(): WebGLSampler {
    if (this.#texelSampler === null) {
      const { gl } = this;
      this.#texelSampler = made(this, gl.createSampler());
      for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
        gl.samplerParameteri(this.#texelSampler, filter, gl.NEAREST);
      for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
        gl.samplerParameteri(this.#texelSampler, wrap, gl.CLAMP_TO_EDGE);
    }
    return this.#texelSampler;
  }

  /**
   * As `check`, without waiting for the graphics processor in each frame of a moving picture: a lost context shows at once,
   * any other error within `FRAMES_BETWEEN_CHECKS` frames.
   */
  checkInMotion(): void {
    if (this.isLost) throw new RenderError('render-context-lost');
    if (++this.#framesUnchecked > FRAMES_BETWEEN_CHECKS) this.check();
  }

  /** @throws RenderError `render-context-lost` or `render-failed` when anything since the last call went wrong. */
  check(): void {
    this.#framesUnchecked = 0;
    if (this.isLost) throw new RenderError('render-context-lost');
    const error = this.gl.getError();
    if (error === this.gl.CONTEXT_LOST_WEBGL) throw new RenderError('render-context-lost');
    if (error !== this.gl.NO_ERROR) throw new RenderError('render-failed', { reason: `GL error ${error}` });
  }

  /** Throws away what a drawing that failed has left on the canvas. */
  empty(): void {
    this.canvas.width = 1;
    this.canvas.height = 1;
  }

  close(): void {
    for (const resource of [...this.#resources]) resource.close();
    this.gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** The made object, or the error that tells why it is missing: WebGL returns null once the context is lost. */
export function made<T>(device: GlDevice, thing: T | null): T {
  if (thing !== null) return thing;
  throw new RenderError(device.isLost ? 'render-context-lost' : 'render-failed');
}
