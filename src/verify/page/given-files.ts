/** A file to be judged, and what was given along with it. */
export interface GivenFile {
  readonly file: File;
  readonly sidecar: File | null;
  readonly consentFiles: readonly File[];
}

/** A signed report among some files, and what else was given. */
export function withoutReport(files: readonly File[]): {
  readonly report: File | null;
  readonly others: readonly File[];
} {
  const report = files.find(({ name }) => name.endsWith('.jws')) ?? null;
  return { report, others: files.filter((file) => file !== report) };
}

/**
 * Which of some files is to be judged, and what was given along with it: the signed statement beside a WebM (`.c2pa`), consent
 * records and notices of withdrawal (`.json`). Null when there is none at all.
 */
export function withWhatBelongsToIt(files: readonly File[]): GivenFile | null {
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

/**
 * Each of many files by itself, with the signed statement that is named like it. What systems put into folders by themselves,
 * under names that begin with a dot, is left out.
 */
export function eachWithItsStatement(files: readonly File[]): readonly GivenFile[] {
  const seen = files.filter(({ name }) => !name.startsWith('.'));
  const statements = seen.filter(({ name }) => name.endsWith('.c2pa'));
  const used = new Set<File>();
  const pictures = seen
    .filter((file) => !statements.includes(file))
    .map((file): GivenFile => {
      const sidecar = statements.find((one) => stemOf(one) === stemOf(file)) ?? null;
      if (sidecar !== null) used.add(sidecar);
      return { file, sidecar, consentFiles: [] };
    });
  const lonely = statements.filter((one) => !used.has(one));
  return [...pictures, ...lonely.map((file) => ({ file, sidecar: null, consentFiles: [] }))];
}

/** Path and name without the ending; a folder may hold the same name twice, in two folders of its own. */
function stemOf({ name, webkitRelativePath }: File): string {
  return (webkitRelativePath || name).replace(/\.[^./]*$/, '');
}
