/** The least a page can do with the same model: load it in a worker, find the face in one sample, say so. */
const worker = new Worker(new URL('./detect.worker.ts', import.meta.url), { type: 'module' });
worker.onmessage = () => {
  document.body.dataset['state'] = 'detected';
};
worker.postMessage(new URL('samples/samir.png', document.baseURI).href);
