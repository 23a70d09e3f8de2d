/** Stands for a texture, a framebuffer or a fence: it only has to be a thing of its own. */
type Token = object;

const createToken = (): Token => ({});

/** Names of the few parameters that are asked for. */
const PARAMETERS = {
  maximumVertexAttributes: { name: 0x8869, value: 16 },
  version: { name: 0x1f02, value: 'WebGL 2.0 (memory)' },
  renderer: { name: 0x1f01, value: 'memory' },
} as const;

/**
 * A canvas whose WebGL context is nothing but memory, for the detectors.
 *
 * On its CPU delegate MediaPipe uploads every frame to a texture and reads it back at once. That costs more than the upload, and it
 * waits for everything that was drawn before, so that a frame could not be searched while another is being drawn. Here the upload
 * keeps the pixels and the reading copies them, with the same result to the last bit, and no graphics card is needed. Only what
 * `ImageData` and this version of MediaPipe need is there; anything else fails loudly.
 */
export function memoryCanvas(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(1, 1);
  const context = new MemoryContext(canvas);
  return Object.assign(canvas, { getContext: () => context });
}

class MemoryContext {
  readonly canvas: OffscreenCanvas;
  readonly #pictures = new WeakMap<Token, ImageData>();
  #boundTexture: Token | null = null;
  #attachedTexture: Token | null = null;

  constructor(canvas: OffscreenCanvas) {
    this.canvas = canvas;
  }

  getContextAttributes = () => ({});
  getSupportedExtensions = () => [];
  getExtension = () => null;
  getError = () => 0;
  isContextLost = () => false;
  getParameter = (name: number) =>
    Object.values(PARAMETERS).find((parameter) => parameter.name === name)?.value ?? 0;

  createTexture = createToken;
  createFramebuffer = createToken;
  fenceSync = createToken;
  activeTexture = nothing;
  texParameteri = nothing;
  bindFramebuffer = nothing;
  deleteTexture = nothing;
  deleteFramebuffer = nothing;
  deleteSync = nothing;

  bindTexture(_target: number, texture: Token | null): void {
    this.#boundTexture = texture;
  }

  framebufferTexture2D(
    _target: number,
    _attachment: number,
    _textureTarget: number,
    texture: Token | null,
  ): void {
    this.#attachedTexture = texture;
  }

  texImage2D(...[, , , , , picture]: readonly unknown[]): void {
    if (!(picture instanceof ImageData) || this.#boundTexture === null)
      throw new TypeError('A canvas of memory takes nothing but ImageData.');
    this.#pictures.set(this.#boundTexture, picture);
  }

  readPixels(
    left: number,
    top: number,
    width: number,
    height: number,
    _format: number,
    _type: number,
    pixels: Uint8Array,
    offset: number,
  ): void {
    const picture = this.#attachedTexture === null ? undefined : this.#pictures.get(this.#attachedTexture);
    if (picture?.width !== width || picture.height !== height || left !== 0 || top !== 0)
      throw new TypeError('A canvas of memory gives back whole pictures only.');
    pixels.set(picture.data, offset);
  }
}

function nothing(): void {
  // There is nothing to be done.
}
