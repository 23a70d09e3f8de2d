import { useRef } from 'react';

/** Sends the newest value once the one before it has arrived: a slider makes more of them than the studio can take. */
export function useNewest<Value>(send: (value: Value) => Promise<unknown>): (value: Value) => Promise<void> {
  const waiting = useRef<{ readonly value: Value } | null>(null);
  const isSending = useRef(false);
  return async (value) => {
    waiting.current = { value };
    if (isSending.current) return;
    isSending.current = true;
    try {
      while (waiting.current) {
        const next: { readonly value: Value } = waiting.current;
        waiting.current = null;
        await send(next.value);
      }
    } finally {
      isSending.current = false;
    }
  };
}
