/** Hands the task to a worker, as the studio does, and shows its answer where the benchmark reads it. */
const worker = new Worker(new URL('./still.worker.ts', import.meta.url), { type: 'module' });
worker.onmessage = ({ data }: MessageEvent<unknown>) => {
  document.body.textContent = JSON.stringify(data);
  document.body.dataset['state'] = 'measured';
};
worker.postMessage(new URL('samples/', document.baseURI).href);
