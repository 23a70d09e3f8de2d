/**
 * Which of some files is to be judged, and what was given along with it: the signed statement beside a WebM (`.c2pa`), consent
 * records and notices of withdrawal (`.json`). Null when there is none at all.
 */
export function withWhatBelongsToIt(files: readonly File[]): {
  readonly file: File;
  readonly sidecar: File | null;
  readonly consentFiles: readonly File[];
} | null {
  const sidecar = files.find(({ name }) => name.endsWith('.c2pa')) ?? null;
  const consentFiles = files.filter(({ name }) => name.endsWith('.json'));
  const file = files.find((one) => one !== sidecar && !consentFiles.includes(one)) ?? files[0];
  if (!file) return null;
  return {
    file,
    sidecar: file === sidecar ? null : sidecar,
    consentFiles: consentFiles.filter((one) => one !== file),
  };
}
