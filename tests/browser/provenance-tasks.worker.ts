import { PersonaGrataError } from '../../src/core';
import { type TaskName, tasks } from './provenance-tasks';

/** Runs what a page cannot: the C2PA library reads blobs through FileReaderSync, which only workers have. */
addEventListener('message', ({ data }: MessageEvent<{ name: TaskName; parameters: never }>) => {
  void run(data.name, data.parameters).then((answer) => {
    postMessage(answer);
  });
});

async function run(name: TaskName, parameters: never): Promise<unknown> {
  try {
    return { result: await tasks[name](parameters) };
  } catch (error) {
    if (error instanceof PersonaGrataError) return { error: error.toReport() };
    const { name: className, message } = error as Error;
    return { error: { name: className, code: message, parameters: {} } };
  }
}
