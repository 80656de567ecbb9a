/** Has the whole site stored on this machine once the page is loaded, and tells of new versions. */
export function startKeepingOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const start = () =>
    void import('./keepStored.ts')
      .then(({ lookForWorker }) => lookForWorker())
      .catch(() => undefined);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
