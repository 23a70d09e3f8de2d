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
