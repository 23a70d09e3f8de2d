/** Removes everything from the origin's private file system: what long exports were written to. */
export async function emptyPrivateFiles(): Promise<void> {
  if (!('storage' in navigator && 'getDirectory' in navigator.storage)) return;
  const root = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  for (const name of names) await root.removeEntry(name, { recursive: true });
}
