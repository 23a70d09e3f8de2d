import { serveTasks } from '../support/worker-tasks';
import { tasks } from './moving-export-tasks';

/** Exports run in a worker: so do the C2PA library and the private file system's quick half. */
serveTasks(tasks);
