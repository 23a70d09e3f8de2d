import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';

/**
 * Bytes that all processes of a browser have in memory at this moment. On Linux memory that several share is counted once; elsewhere once for
 * each of them, which is too much rather than too little.
 */
export async function residentBytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const each = await Promise.all(processInfo.map(({ id }) => bytesOf(id)));
  return each.reduce((sum, bytes) => sum + bytes, 0);
}

async function bytesOf(processId: number): Promise<number> {
  if (process.platform !== 'linux') return bytesByPs(processId);
  // One that has just ended has nothing.
  const rollup = await readFile(`/proc/${processId}/smaps_rollup`, 'utf8').catch(() => '');
  return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
}

async function bytesByPs(processId: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(processId)]);
  return 1024 * Number(stdout.trim());
}
