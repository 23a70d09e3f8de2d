/** Assets that Vite turns into addresses or text. `vite/client` cannot be used where the `dom` library is absent. */
declare module '*?url' {
  const address: string;
  export default address;
}
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*.glsl?raw' {
  const text: string;
  export default text;
}
declare module '@mediapipe/tasks-vision/vision_wasm_module_internal.js' {
  const ModuleFactory: unknown;
  export default ModuleFactory;
}
interface ImportMeta {
  readonly url: string;
}
/** The version in package.json, put in by the build. */
declare const APP_VERSION: string;
/** The package comes without types; these are of what is used. */
declare module 'gifenc' {
  /** Red, green, blue; 0 to 255. */
  export type GifColour = number[];
  export function quantize(
    rgba: Uint8Array | Uint8ClampedArray,
    maxColours: number,
    options?: { readonly format?: 'rgb565' | 'rgb444' },
  ): GifColour[];
  export interface GifStream {
    reset(): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
    writeFrame(
      indices: Uint8Array,
      width: number,
      height: number,
      options: {
        readonly first: boolean;
        readonly palette: readonly GifColour[];
        /** Milliseconds. */
        readonly delay: number;
        readonly transparent: boolean;
        readonly transparentIndex: number;
        readonly dispose: number;
      },
    ): void;
  }
  export function GIFEncoder(options: {
    /** Whether the encoder writes header and screen descriptor by itself. */
    readonly auto: boolean;
  }): GifStream;
}
