/**
 * Ends the process with a sentence when node is too old. The commands import this first, before anything that an old
 * node could stumble over.
 */
import { nodeVersionComplaint } from './node-version.mjs';

const complaint = nodeVersionComplaint(process.versions.node);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}
