/** What was asked of the network, as far as this page can see. */
export interface NetworkCount {
  readonly own: number;
  /** Of what this site sent: its own files, models and samples. */
  readonly ownBytes: number;
  readonly others: number;
  /** Requests to elsewhere that the page's policy stopped before they left. */
  readonly stopped: number;
}

/** The part of a resource entry that is counted. */
export interface CountedRequest {
  readonly name: string;
  readonly transferSize?: number;
}

export const NOTHING_ASKED: NetworkCount = { own: 0, ownBytes: 0, others: 0, stopped: 0 };

/** The count with more requests. What never goes to a network, `blob:` and `data:`, is not counted. */
export function withRequests(
  count: NetworkCount,
  requests: readonly CountedRequest[],
  origin: string,
): NetworkCount {
  let { own, ownBytes, others } = count;
  for (const { name, transferSize = 0 } of requests) {
    const { protocol, origin: asked } = new URL(name);
    if (protocol !== 'http:' && protocol !== 'https:') continue;
    if (asked === origin) {
      own++;
      ownBytes += transferSize;
    } else others++;
  }
  return { ...count, own, ownBytes, others };
}

/** Watches this page from its beginning, and what its policy stops from now on. Gives what ends the watch. */
export function watchNetwork(onCount: (count: NetworkCount) => void): () => void {
  let count = NOTHING_ASKED;
  const observer = new PerformanceObserver((list) => {
    onCount((count = withRequests(count, list.getEntries(), location.origin)));
  });
  observer.observe({ type: 'resource', buffered: true });
  const note = () => {
    onCount((count = { ...count, stopped: count.stopped + 1 }));
  };
  document.addEventListener('securitypolicyviolation', note);
  return () => {
    observer.disconnect();
    document.removeEventListener('securitypolicyviolation', note);
  };
}
