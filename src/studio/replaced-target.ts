import type { OpenedFiles } from './opened-files';
import type { Target } from './studio-state';

/** The file behind the target that the present one took the place of: it comes back should the new one be refused. */
export class ReplacedTarget {
  #replaced: { readonly by: string; readonly file: Blob; readonly fileName: string } | null = null;

  /** Nothing is kept of what had no file, as of a camera. */
  note(before: Target | null, after: Target): void {
    this.#replaced = null;
    if (before === null) return;
    const { file, fileName } = before.kind === 'picture' ? before : before.source;
    if (file) this.#replaced = { by: after.pictureId, file, fileName };
  }

  /** Opens it anew, with nobody in it attested; null when there is none, or it can no longer be read. */
  async reopen(refused: Target, files: OpenedFiles): Promise<Target | null> {
    const replaced = this.#replaced;
    this.#replaced = null;
    if (replaced?.by !== refused.pictureId) return null;
    const { signal } = new AbortController();
    return files.target(replaced.file, replaced.fileName, signal).catch(() => null);
  }
}
