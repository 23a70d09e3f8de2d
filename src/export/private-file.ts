import { ExportError } from '../core';
import type { ByteSource } from '../provenance';
import type { ScratchFile } from './scratch-file';

/** Folder of the origin's private file system; nobody but this origin sees it. */
const FOLDER = 'exports';
const LOCK_PREFIX = 'persona-grata-export/';

/** Files of this worker, held by a lock each for as long as the worker lives, so that no other tab sweeps them away. */
const held = new Map<string, () => void>();

/**
 * What workers have of FileSystemSyncAccessHandle; spelled here because these types are seen from the page's half too, whose library leaves it out.
 */
interface SyncAccess {
  getSize(): number;
  read(bytes: Uint8Array, options: { readonly at: number }): number;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  flush(): void;
  close(): void;
}
type SyncFileHandle = Pick<FileSystemFileHandle, 'getFile'> & {
  createSyncAccessHandle(): Promise<SyncAccess>;
};

/** A new file on the disk, `null` where the browser has no private file system for workers, or will not open it. */
export async function openPrivateFile(name: string): Promise<ScratchFile | null> {
  if (!isAvailable()) return null;
  await hold(name);
  try {
    const folder = await folderOf(true);
    const handle = (await folder.getFileHandle(name, { create: true })) as unknown as SyncFileHandle;
    return new PrivateFile(name, handle, await handle.createSyncAccessHandle());
  } catch {
    await removePrivateFile(name);
    return null;
  }
}

/** Removes a file of this worker, written or finished; a blob of it is of no use afterwards. It does not throw. */
export async function removePrivateFile(name: string): Promise<void> {
  if (!isAvailable()) return;
  const folder = await folderOf(false).catch(() => null);
  await folder?.removeEntry(name).catch(() => undefined);
  held.get(name)?.();
  held.delete(name);
}

/**
 * Removes files that tabs left behind which crashed or were closed: those whose lock nobody holds any more. Called when a worker starts; it does
 * not throw.
 */
export async function sweepLeftovers(): Promise<void> {
  if (!isAvailable()) return;
  const folder = await folderOf(false).catch(() => null);
  if (folder === null) return;
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of names) {
    await navigator.locks
      .request(LOCK_PREFIX + name, { ifAvailable: true }, async (lock) => {
        if (lock !== null) await folder.removeEntry(name);
      })
      .catch(() => undefined);
  }
}

class PrivateFile implements ScratchFile {
  readonly source: ByteSource;
  readonly #name: string;
  readonly #handle: SyncFileHandle;
  readonly #access: SyncAccess;

  constructor(name: string, handle: SyncFileHandle, access: SyncAccess) {
    this.#name = name;
    this.#handle = handle;
    this.#access = access;
    this.source = {
      get sizeInBytes() {
        return access.getSize();
      },
      read: (start, end) => {
        const bytes = new Uint8Array(Math.max(0, Math.min(end, access.getSize()) - start));
        access.read(bytes, { at: start });
        return Promise.resolve(bytes);
      },
    };
  }

  write(bytes: Uint8Array, position: number): void {
    if (this.#written(bytes, position) !== bytes.length) throw new ExportError('export-storage-full');
  }

  #written(bytes: Uint8Array, position: number): number {
    try {
      return this.#access.write(bytes, { at: position });
    } catch (cause) {
      throw new ExportError('export-storage-full', {}, { cause });
    }
  }

  async finish(mediaType: string): Promise<Blob> {
    try {
      this.#access.flush();
    } catch (cause) {
      throw new ExportError('export-storage-full', {}, { cause });
    }
    this.#access.close();
    const file = await this.#handle.getFile();
    return file.slice(0, file.size, mediaType);
  }

  async discard(): Promise<void> {
    this.#access.close();
    await removePrivateFile(this.#name);
  }
}

function isAvailable(): boolean {
  return (
    typeof FileSystemFileHandle !== 'undefined' &&
    'createSyncAccessHandle' in FileSystemFileHandle.prototype &&
    'locks' in navigator &&
    'getDirectory' in navigator.storage
  );
}

async function folderOf(create: boolean): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create });
}

/** Resolves when the lock is held. It is held until it is let go, or the worker ends. */
async function hold(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    navigator.locks
      .request(LOCK_PREFIX + name, () => {
        resolve();
        return new Promise<void>((letGo) => held.set(name, letGo));
      })
      .catch(reject);
  });
}
