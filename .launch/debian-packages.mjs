import { findProgram } from './find-program.mjs';
import { runCommand } from './run-command.mjs';

/** Whether Debian packages can be installed without asking anybody. */
export function canInstallDebianPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && findProgram('apt-get') !== null;
}

/**
 * @param {string} name
 * @returns {Promise<boolean>} whether it is installed now
 */
export async function installDebianPackage(name) {
  console.error(`Installing Debian's package ${name} …`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-q'], { environment });
  const { code } = await runCommand('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], {
    environment,
  });
  return code === 0;
}
