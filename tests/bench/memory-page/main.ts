import type { MemoryAnswer, MemoryTask } from './memory.worker';

declare global {
  interface Window {
    /** Lets the worker go on to its next stop; there is one every so many frames. */
    goOn: (task: MemoryTask) => Promise<MemoryAnswer>;
  }
}

const worker = new Worker(new URL('./memory.worker.ts', import.meta.url), { type: 'module' });
window.goOn = (task) =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<MemoryAnswer>) => {
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      reject(new Error(message));
    };
    worker.postMessage(task);
  });
document.body.dataset['state'] = 'ready';
