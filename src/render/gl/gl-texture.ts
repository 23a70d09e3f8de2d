import type { Box, Size } from '../../core';
import { type GlDevice, type GlResource, made } from './gl-device';

/**
 * How texels are kept. `srgb` is stored encoded but read and written as linear light; `encoded` is read as stored; `half` is
 * linear light in 16-bit floats, or `srgb` where the device cannot draw into those.
 */
export type TexelFormat = 'srgb' | 'encoded' | 'half';
export type TexelFilter = 'linear' | 'nearest';
/** What is read beyond the border. */
export type TexelWrap = 'clamp' | 'mirror' | 'repeat';

export interface TextureOptions {
  readonly format: TexelFormat;
  readonly filter?: TexelFilter;
  readonly wrap?: TexelWrap;
}

/** A texture whose first row is the top of the picture, so that (0, 0) is the top left corner everywhere. */
export class GlTexture implements GlResource {
  readonly size: Size;
  readonly handle: WebGLTexture;
  readonly #device: GlDevice;

  /** An empty texture of `size`; or one filled with `pixels`, which stay the caller's. */
  constructor(
    device: GlDevice,
    size: Size,
    options: TextureOptions,
    pixels?: ImageBitmap | ImageData | OffscreenCanvas,
  ) {
    const { gl } = device;
    this.#device = device;
    this.size = { width: size.width, height: size.height };
    this.handle = made(device, gl.createTexture());
    device.adopt(this);
    gl.bindTexture(gl.TEXTURE_2D, this.handle);
    const kind = options.format === 'half' && !device.limits.halfFloatTargets ? 'srgb' : options.format;
    const internal = { srgb: gl.SRGB8_ALPHA8, encoded: gl.RGBA8, half: gl.RGBA16F }[kind];
    gl.texStorage2D(gl.TEXTURE_2D, 1, internal, size.width, size.height);
    if (pixels !== undefined) this.write(pixels);
    const filter = options.filter === 'nearest' ? gl.NEAREST : gl.LINEAR;
    const wrap = { clamp: gl.CLAMP_TO_EDGE, mirror: gl.MIRRORED_REPEAT, repeat: gl.REPEAT }[
      options.wrap ?? 'clamp'
    ];
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, filter);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, filter);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, wrap);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, wrap);
  }

  /** Replaces everything by `pixels` of the same size, which stay the caller's. */
  write(pixels: ImageBitmap | ImageData | OffscreenCanvas): void {
    const { gl } = this.#device;
    gl.bindTexture(gl.TEXTURE_2D, this.handle);
    if ('data' in pixels) {
      // As bare bytes, which are taken over at once; for an ImageData the browser first looks for what it could convert.
      const { width, height, data } = pixels;
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, data);
    } else gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  }

  close(): void {
    this.#device.gl.deleteTexture(this.handle);
    this.#device.release(this);
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Something that can be drawn into. */
export interface DrawTarget {
  readonly size: Size;
  /** `null` is the device's canvas. */
  readonly framebuffer: WebGLFramebuffer | null;
  /** True for the canvas, whose first row in memory is the bottom of the picture. */
  readonly isUpsideDown: boolean;
}

/** A texture that can be drawn into. */
export class GlTarget implements GlResource, DrawTarget {
  readonly isUpsideDown = false;
  readonly texture: GlTexture;
  readonly framebuffer: WebGLFramebuffer;
  readonly #device: GlDevice;

  constructor(device: GlDevice, size: Size, options: TextureOptions) {
    const { gl } = device;
    this.#device = device;
    this.texture = new GlTexture(device, size, options);
    this.framebuffer = made(device, gl.createFramebuffer());
    device.adopt(this);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.framebuffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.texture.handle, 0);
  }

  get size(): Size {
    return this.texture.size;
  }

  clear(): void {
    const { gl } = this.#device;
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.framebuffer);
    gl.disable(gl.SCISSOR_TEST);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
  }

  close(): void {
    this.#device.gl.deleteFramebuffer(this.framebuffer);
    this.#device.release(this);
    this.texture.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** The device's canvas, made `size` large. What stands on it is nobody's: the whole of it is to be drawn. */
export class GlCanvas implements DrawTarget {
  readonly framebuffer = null;
  readonly isUpsideDown = true;
  readonly size: Size;
  readonly #device: GlDevice;

  constructor(device: GlDevice, size: Size) {
    const { canvas } = device;
    this.#device = device;
    this.size = { width: size.width, height: size.height };
    // Even the same size makes a browser throw the canvas' memory away.
    if (canvas.width !== size.width) canvas.width = size.width;
    if (canvas.height !== size.height) canvas.height = size.height;
  }

  /** Copies what stands in `box` of the canvas (whole pixels of it), the right way up, to the same place of a target of the same size. */
  copyTo(target: GlTarget, { left, top, width, height }: Box): void {
    const { gl } = this.#device;
    const [right, bottom] = [left + width, top + height];
    const canvasHeight = this.size.height;
    gl.disable(gl.SCISSOR_TEST);
    gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, target.framebuffer);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
    gl.blitFramebuffer(
      ...([left, canvasHeight - bottom, right, canvasHeight - top] as const),
      ...([left, bottom, right, top] as const),
      gl.COLOR_BUFFER_BIT,
      gl.NEAREST,
    );
  }

  /** Fills a smaller target, the right way up, with single pixels of the canvas that lie evenly over it. */
  shrinkTo(target: GlTarget): void {
    const { gl } = this.#device;
    gl.disable(gl.SCISSOR_TEST);
    gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, target.framebuffer);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
    gl.blitFramebuffer(
      ...([0, this.size.height, this.size.width, 0] as const),
      ...([0, 0, target.size.width, target.size.height] as const),
      gl.COLOR_BUFFER_BIT,
      gl.NEAREST,
    );
  }
}
