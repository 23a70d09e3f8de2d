/**
 * Waits until `dueSeconds` of the worker's own clock, or until `signal` fires, whichever is first. Nothing of it is left on the signal,
 * which may live for as long as a camera runs.
 *
 * @returns by how many seconds it was already too late; 0 where it was not.
 */
export async function waitUntil(dueSeconds: number, signal: AbortSignal): Promise<number> {
  const wait = dueSeconds - performance.now() / 1000;
  if (wait <= 0 || signal.aborted) return Math.max(0, -wait);
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, wait * 1000);
    signal.addEventListener('abort', end);
  });
  return 0;
}
