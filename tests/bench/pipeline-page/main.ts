/** Hands the task to a worker, as the studio does, and shows its answer where the benchmark reads it. */
const worker = new Worker(new URL('./pipeline.worker.ts', import.meta.url), { type: 'module' });
worker.onmessage = ({ data }: MessageEvent<unknown>) => {
  document.body.textContent = JSON.stringify(data);
  document.body.dataset['state'] = 'measured';
};
worker.postMessage({
  samplesAddress: new URL('samples/', document.baseURI).href,
  only: new URLSearchParams(location.search).get('only') ?? '',
});
