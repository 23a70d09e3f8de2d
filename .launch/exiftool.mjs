import { canInstallDebianPackages, installDebianPackage } from './debian-packages.mjs';
import { findProgram } from './find-program.mjs';

/** Has exiftool there for the tests that read exports with it, where that takes no question; says so where it is not. */
export async function offerExiftool() {
  if (findProgram('exiftool') !== null) return;
  if (canInstallDebianPackages() && (await installDebianPackage('libimage-exiftool-perl'))) return;
  console.error('exiftool is not installed, so the tests that read exports with it are skipped.');
}
