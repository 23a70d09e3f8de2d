/**
 * Waits for `work`, which knows nothing of cancelling, but no longer than until `signal` is aborted. What the work still
 * yields afterwards is given to `discard`, so that nothing is left open.
 *
 * @throws whatever `work` throws; the signal's reason when aborted first.
 */
export function untilAborted<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
  discard: (late: Result) => void = () => undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abandon = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abandon, { once: true });
    if (signal.aborted) abandon();
    const settle = (result: Result) => {
      if (signal.aborted) discard(result);
      else resolve(result);
    };
    void work.then(settle, reject).finally(() => {
      signal.removeEventListener('abort', abandon);
    });
  });
}
