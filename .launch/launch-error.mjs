/** Something that whoever typed the command has to know. The message is one sentence that says what to do. */
export class LaunchError extends Error {
  /** @override */
  name = 'LaunchError';
}

const DISK_FULL =
  'The disk is full: free about 1.5 GB (packages, models, the built app and a browser for the tests) and start again.';
const NOT_WRITABLE =
  'This folder may not be written to: make it and what is in it writable for you, or clone it anew, and start again.';
const REGISTRY_UNREACHABLE =
  "The npm registry cannot be reached and npm's cache does not hold every package: connect to the network, or name your proxy or mirror with `npm config`, and start again.";
const LOCK_OUT_OF_STEP =
  'package-lock.json is out of step with package.json: restore both with git, or run `npm install` if you changed package.json on purpose, and start again.';
const PACKAGE_DAMAGED =
  'A package differs from what package-lock.json expects: run `npm cache clean --force`, and start again; if it persists, do not trust the registry or mirror that it comes from.';
const REGISTRY_REFUSES =
  'The npm registry refuses to hand out a package: look at the registry and the login that `npm config list` shows, and start again.';

/** The first that fits counts. */
const SENTENCES = /** @type {const} */ ([
  [/\bENOSPC\b|no space left on device/i, DISK_FULL],
  [/\bEUSAGE\b[\s\S]*(?:lock file|package-lock)|are in sync/i, LOCK_OUT_OF_STEP],
  [/\bEINTEGRITY\b/, PACKAGE_DAMAGED],
  [
    /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY)\b/,
    REGISTRY_UNREACHABLE,
  ],
  [/\bE40[134]\b/, REGISTRY_REFUSES],
  [/\b(?:EACCES|EROFS|EPERM)\b/, NOT_WRITABLE],
]);

/**
 * @param {string} output - what a tool wrote, or the code and message of an error
 * @returns {string | null} the sentence for a cause that is known, else null
 */
export function sentenceFor(output) {
  return SENTENCES.find(([pattern]) => pattern.test(output))?.[1] ?? null;
}

/**
 * Runs a command's main function. A known cause is printed as its sentence, anything else with its stack; either way
 * the exit code says that it failed.
 *
 * @param {() => Promise<void>} main
 */
export async function launch(main) {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof LaunchError) {
      console.error(error.message);
      return;
    }
    const code = /** @type {NodeJS.ErrnoException} */ (error)?.code;
    const sentence = code === undefined ? null : sentenceFor(code);
    console.error(sentence ?? error);
  }
}
