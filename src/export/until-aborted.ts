/**
 * Waits for `work`, but not a moment longer than until `signal` fires. Work that comes too late is handed to `tooLate`, and its failure
 * is nobody's concern any more.
 *
 * @throws the signal's reason.
 */
export async function untilAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal,
  tooLate: (value: Value) => void = () => undefined,
): Promise<Value> {
  let onAbort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([aborted, work]);
  } catch (error) {
    if (signal.aborted) work.then(tooLate, () => undefined);
    throw error;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
