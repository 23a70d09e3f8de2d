/**
 * Lets messages in between two long steps, so that they can be cancelled.
 *
 * @throws DOMException `AbortError`
 */
export async function nextTurn(signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });
  signal?.throwIfAborted();
}
