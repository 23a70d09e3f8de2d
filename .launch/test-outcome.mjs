/** What vitest's JSON reporter writes, as far as it is read here. */
/**
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults - one for each file
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Outcome */

/**
 * @param {Report | null} report - null when the runner wrote none
 * @param {number} exitCode - of the runner
 * @returns {Outcome} never without a failure when the runner ended with one
 */
export function outcomeOf(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  // A file that cannot be loaded has failed, though not one of its tests has.
  const unloadedFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = report.numFailedTests + unloadedFiles.length;
  return {
    passed: report.numPassedTests,
    failed: exitCode === 0 ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {string} runner
 * @param {Outcome} outcome
 */
export function closingLine(runner, { passed, failed, skipped }) {
  return `${runner}: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
