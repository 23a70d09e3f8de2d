import type { CDPSession, Page } from 'playwright';

/** What is left after a full collection, in bytes. */
export interface HeapUsage {
  readonly objects: number;
  /** Of array buffers, which lie beside the heap. */
  readonly buffers: number;
}

/** The heap of a page's one worker, through the browser's own debugging protocol. */
export class WorkerHeap {
  readonly #session: CDPSession;
  readonly #workerSession: string;
  #commandCount = 0;

  private constructor(session: CDPSession, workerSession: string) {
    this.#session = session;
    this.#workerSession = workerSession;
  }

  /** To be called before the worker starts. */
  static async attach(page: Page): Promise<() => Promise<WorkerHeap>> {
    const session = await page.context().newCDPSession(page);
    const attached = new Promise<WorkerHeap>((resolve) => {
      session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
        if (targetInfo.type === 'worker') resolve(new WorkerHeap(session, sessionId));
      });
    });
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
    return () => attached;
  }

  async usage(): Promise<HeapUsage> {
    await this.#send('HeapProfiler.collectGarbage');
    const usage = (await this.#send('Runtime.getHeapUsage')) as {
      readonly usedSize: number;
      readonly backingStorageSize?: number;
    };
    return { objects: usage.usedSize, buffers: usage.backingStorageSize ?? 0 };
  }

  #send(method: string): Promise<unknown> {
    const id = ++this.#commandCount;
    const answer = new Promise<unknown>((resolve) => {
      const listen = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const answered = JSON.parse(message) as { id?: number; result?: unknown };
        if (sessionId !== this.#workerSession || answered.id !== id) return;
        this.#session.off('Target.receivedMessageFromTarget', listen);
        resolve(answered.result);
      };
      this.#session.on('Target.receivedMessageFromTarget', listen);
    });
    const message = JSON.stringify({ id, method });
    void this.#session.send('Target.sendMessageToTarget', { sessionId: this.#workerSession, message });
    return answer;
  }
}
