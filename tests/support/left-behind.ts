import type { Page } from 'playwright';

/** What somebody could find on this machine afterwards. */
export async function leftBehind(page: Page): Promise<{ records: number; files: number; settings: number }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('persona-grata');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = () => {
        reject(opening.error!);
      };
    });
    const records = await new Promise<number>((resolve) => {
      const counting = database.transaction('ledger-entries').objectStore('ledger-entries').count();
      counting.onsuccess = () => {
        resolve(counting.result);
      };
    });
    database.close();
    const names: string[] = [];
    const root = await navigator.storage.getDirectory();
    for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    return { records, files: names.length, settings: localStorage.length + sessionStorage.length };
  });
}
