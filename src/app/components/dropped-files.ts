/** More than anybody wants to wait for. */
export const DROPPED_FILES_LIMIT = 500;

/** What was dropped, folders taken apart. */
export interface DroppedFiles {
  readonly files: readonly File[];
  readonly holdsFolder: boolean;
}

/**
 * The files among what was dropped, those of folders and of folders within them included, as many as the limit. Called while the event lasts: the
 * browser forgets what was dropped as soon as it is over.
 */
export function droppedFiles({ items, files }: Pick<DataTransfer, 'items' | 'files'>): Promise<DroppedFiles> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain: DroppedFiles = { files: [...files], holdsFolder: false };
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve(plain);
  // A folder that cannot be read is handed on as the file that the browser makes of it, and refused as that, with a sentence.
  return filesOf(entries).then(
    (found) => ({ files: found, holdsFolder: true }),
    () => plain,
  );
}

async function filesOf(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const found: File[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    if (found.length === DROPPED_FILES_LIMIT) break;
    if (isFolder(entry)) waiting.push(...(await entriesOf(entry)));
    else found.push(await fileOf(entry as FileSystemFileEntry));
  }
  return found;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A folder is told by the piece, until nothing comes. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (piece.length === 0) return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
    entries.push(...piece);
  }
}

/** With its way in the folder, as a file has that was chosen with its folder: two folders may hold the same name. */
async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });
  return Object.defineProperty(file, 'webkitRelativePath', { value: entry.fullPath.replace(/^\//, '') });
}
