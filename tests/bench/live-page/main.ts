/** Hands the task to a worker, as the studio does, and shows its answer where the benchmark reads it. */
const worker = new Worker(new URL('./live.worker.ts', import.meta.url), { type: 'module' });
const show = (state: string, text: string) => {
  document.body.textContent = text;
  document.body.dataset['state'] = state;
};
worker.onmessage = ({ data }: MessageEvent<unknown>) => {
  show('measured', JSON.stringify(data));
};
worker.onerror = ({ message }) => {
  show('failed', message);
};
worker.postMessage({
  samplesAddress: new URL('samples/', document.baseURI).href,
  sheetAddress: new URLSearchParams(location.search).get('sheet'),
});
