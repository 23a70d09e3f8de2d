import { untilAborted } from '../core';

/**
 * Asks `source` for up to `depth` items more than were taken, so that it works while the taker does. Leaving the loop, an error
 * and an abort end the source and close what was made ahead.
 *
 * @throws what `source` throws, after the items before it; the signal's reason as soon as it is aborted.
 */
export async function* readAhead<Item extends Disposable>(
  source: AsyncGenerator<Item, void, undefined>,
  depth: number,
  signal: AbortSignal,
): AsyncGenerator<Item, void, undefined> {
  const coming: Promise<IteratorResult<Item, void>>[] = [];
  const ask = () => {
    const next = source.next();
    // Told when its turn comes.
    next.catch(() => undefined);
    coming.push(next);
  };
  try {
    for (;;) {
      while (coming.length <= depth) ask();
      const next = await untilAborted(coming.shift()!, signal, discard);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    for (const next of coming) void next.then(discard, () => undefined);
    // Not waited for: it may hang on a decoder that no longer answers.
    source.return().catch(() => undefined);
  }
}

function discard(result: IteratorResult<Disposable, void>): void {
  if (!result.done) result.value[Symbol.dispose]();
}
