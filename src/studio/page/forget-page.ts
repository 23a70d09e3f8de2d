/** What a page keeps by itself, outside its workers: settings, and the service worker with the files it holds. Deletes it all. */
export async function forgetPage(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  if (!('serviceWorker' in navigator)) return;
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}
