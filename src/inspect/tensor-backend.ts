import * as tf from '@tensorflow/tfjs';
import { BackendWasm, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import simdAddress from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadedAddress from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import plainAddress from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import { InspectError } from '../core';

/**
 * Makes WebAssembly the backend of tfjs. It is asked back, since tfjs goes on silently with a slower one when it fails.
 *
 * @throws InspectError `inspect-unavailable`
 */
export async function openTensorBackend(): Promise<void> {
  try {
    // Its threads need blob workers, which the policy forbids, and gained nothing where they were measured.
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    setWasmPaths({
      'tfjs-backend-wasm.wasm': plainAddress,
      'tfjs-backend-wasm-simd.wasm': simdAddress,
      'tfjs-backend-wasm-threaded-simd.wasm': threadedAddress,
    });
    tf.enableProdMode();
    if (!(await tf.setBackend('wasm'))) throw new TypeError('the backend was refused');
    await tf.ready();
  } catch (cause) {
    throw new InspectError('inspect-unavailable', {}, { cause });
  }
}

/** Overwrites a tensor where it lies in the memory of WebAssembly, and gives the memory back: freeing alone leaves it readable. */
export function eraseTensor(tensor: tf.Tensor): void {
  const backend = tf.backend();
  if (!(backend instanceof BackendWasm)) throw new InspectError('inspect-unavailable');
  backend.typedArrayFromHeap(tensor).fill(0);
  tensor.dispose();
}
