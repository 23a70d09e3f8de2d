import { describe, expect, it } from 'vitest';
import { DROPPED_FILES_LIMIT, droppedFiles } from '../../src/app/components/dropped-files';

/** As browsers tell of what was dropped (https://wicg.github.io/entries-api): folders by two entries at a time. */
interface Tree {
  readonly [name: string]: Tree | string;
}

function entryOf(name: string, held: Tree | string, path = ''): FileSystemEntry {
  const fullPath = `${path}/${name}`;
  if (typeof held === 'string')
    return {
      name,
      fullPath,
      isDirectory: false,
      isFile: true,
      file: (give: (file: File) => void) => {
        give(new File([held], name));
      },
    } as unknown as FileSystemEntry;
  const left = Object.entries(held).map(([child, within]) => entryOf(child, within, fullPath));
  return {
    name,
    fullPath,
    isDirectory: true,
    isFile: false,
    createReader: () => ({
      readEntries: (give: (entries: FileSystemEntry[]) => void) => {
        give(left.splice(0, 2));
      },
    }),
  } as unknown as FileSystemEntry;
}

const drop = (tree: Tree, files: readonly File[] = []) => {
  const items = Object.entries(tree).map(([name, held]) => ({ webkitGetAsEntry: () => entryOf(name, held) }));
  return droppedFiles({ items, files } as unknown as DataTransfer);
};
const waysOf = ({ files }: Awaited<ReturnType<typeof drop>>) =>
  files.map(({ webkitRelativePath }) => webkitRelativePath);

describe('what is dropped', () => {
  it('is left as it is where no folder is among it', async () => {
    const files = [new File(['a'], 'a.png')];
    expect(await drop({ 'a.png': 'a' }, files)).toEqual({ files, holdsFolder: false });
  });

  it('is every file of a folder and of the folders in it, each with its way', async () => {
    const dropped = await drop({
      album: { 'c.png': 'c', 'a.png': 'a', more: { 'a.png': 'x', deep: { 'z.gif': 'z' } }, 'b.webm': 'b' },
      'beside.png': 'y',
    });
    expect(dropped.holdsFolder).toBe(true);
    expect(waysOf(dropped)).toEqual([
      'beside.png',
      'album/a.png',
      'album/b.webm',
      'album/c.png',
      'album/more/a.png',
      'album/more/deep/z.gif',
    ]);
    expect(await dropped.files[4]!.text()).toBe('x');
  });

  it('is no more than a person may wait for', async () => {
    const many = Object.fromEntries(Array.from({ length: 700 }, (_, index) => [`${index}.png`, 'x']));
    expect((await drop({ many })).files).toHaveLength(DROPPED_FILES_LIMIT);
  });

  it('is what the browser makes of a folder that cannot be read', async () => {
    const files = [new File([], 'locked')];
    const entry = {
      isDirectory: true,
      createReader: () => ({
        readEntries: (_: unknown, refuse: (error: Error) => void) => {
          refuse(new Error('not allowed'));
        },
      }),
    };
    const items = [{ webkitGetAsEntry: () => entry }];
    expect(await droppedFiles({ items, files } as unknown as DataTransfer)).toEqual({
      files,
      holdsFolder: false,
    });
  });
});
