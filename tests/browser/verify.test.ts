import { expect, it } from 'vitest';
import { STILL_CONTAINERS } from '../../src/provenance/still-container';
import { TaskWorker, drawPicture, makeStatements } from './provenance-fixtures';
it.each(STILL_CONTAINERS)('%s scan', async (format) => {
  using worker = new TaskWorker();
  const file = await worker.run('finish', { encoded: await drawPicture(format), statements: makeStatements(format), signer: 'one' });
  const v = await worker.run('verify', { file, own: { signer: 'one', consents: [] } });
  console.log(JSON.stringify(v, null, 1));
  const t = performance.now();
  const flips = Array.from(file, (_, i) => [i, Math.floor(Math.random() * 8)] as const);
  const outcomes = await worker.run('verifyFlipped', { file, flips, own: { signer: 'one', consents: [] } });
  const by: Record<string, number[]> = {};
  outcomes.forEach((o, i) => (by[o] ??= []).push(i));
  console.log(format, file.length, (performance.now() - t) | 0, Object.entries(by).map(([k, a]) => k + ': ' + a.length + ' ' + a.slice(0, 400).join(' ').slice(0, 300)).join('\n'));
}, 600000);
