import { serveTasks } from '../support/worker-tasks';
import { tasks } from './provenance-tasks';

/** Runs what a page cannot: the C2PA library reads blobs through FileReaderSync, which only workers have. */
serveTasks(tasks);
