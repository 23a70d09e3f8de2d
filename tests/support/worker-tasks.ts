import { type ErrorReport, PersonaGrataError } from '../../src/core';

type AnyTasks = Record<string, (parameters: never) => Promise<unknown>>;

interface Answer {
  readonly result?: never;
  readonly error?: ErrorReport;
  /** What was behind it, for whoever reads the log of a failed test. */
  readonly because?: string;
}

/** A worker that runs named tasks for a test, one after the other. Whoever opened it closes it. */
export class WorkerTasks<Tasks extends AnyTasks> implements Disposable {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  run<Name extends keyof Tasks & string>(
    name: Name,
    parameters: Parameters<Tasks[Name]>[0],
  ): Promise<Awaited<ReturnType<Tasks[Name]>>> {
    return new Promise((resolve, reject) => {
      this.#worker.onerror = (event) => {
        reject(new Error(event.message));
      };
      this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.error)
          reject(
            Object.assign(
              new Error(`${data.error.code} ${JSON.stringify(data.error.parameters)} ${data.because ?? ''}`),
              data.error,
            ),
          );
        else resolve(data.result as never);
      };
      this.#worker.postMessage({ name, parameters });
    });
  }

  /** As when a tab crashes: nothing of the worker's own clears up. */
  [Symbol.dispose](): void {
    this.#worker.terminate();
  }
}

/** The worker's side. */
export function serveTasks(tasks: AnyTasks): void {
  addEventListener('message', ({ data }: MessageEvent<{ name: string; parameters: never }>) => {
    void run(tasks[data.name]!, data.parameters).then((answer) => {
      postMessage(answer);
    });
  });
}

async function run(task: AnyTasks[string], parameters: never): Promise<unknown> {
  try {
    return { result: await task(parameters) };
  } catch (error) {
    const { name, message, cause } = error as Error;
    const because = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    if (error instanceof PersonaGrataError) return { error: error.toReport(), because };
    return { error: { name, code: message, parameters: {} } };
  }
}
