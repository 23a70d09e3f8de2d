import ModuleFactory from '@mediapipe/tasks-vision/vision_wasm_module_internal.js';
import wasmBinaryPath from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';

/**
 * What `createFromOptions` takes as its first argument. Call it before every create: tasks-vision takes its module
 * factory from the global scope, and deletes it there.
 */
export function visionFileset(): { wasmLoaderPath: string; wasmBinaryPath: string } {
  Object.assign(globalThis, { ModuleFactory });
  return { wasmLoaderPath: '', wasmBinaryPath };
}
