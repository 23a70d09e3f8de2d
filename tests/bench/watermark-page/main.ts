import type { VideoMeasurements } from './watermark.worker';

const show = (state: string, text: string) => {
  document.body.textContent = text;
  document.body.dataset['state'] = state;
};
const worker = new Worker(new URL('./watermark.worker.ts', import.meta.url), { type: 'module' });
worker.onmessage = ({ data }: MessageEvent<VideoMeasurements>) => {
  show('measured', JSON.stringify(data));
};
worker.onerror = ({ message }) => {
  show('failed', message);
};
addEventListener('unhandledrejection', ({ reason }) => {
  show('failed', String(reason));
});
worker.postMessage(new URL('samples/', document.baseURI).href);
