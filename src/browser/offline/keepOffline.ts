import { isSingleFile, pageHref } from '../address.ts';

async function announce(registration: ServiceWorkerRegistration) {
  const { showUpdateBar } = await import('./updateBar.ts');
  showUpdateBar(registration);
}

function watch(registration: ServiceWorkerRegistration) {
  const { serviceWorker } = navigator;
  const offer = () => void announce(registration);
  // Without a controller this is the first visit, and what is installed is what the reader sees.
  if (registration.waiting && serviceWorker.controller) offer();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && serviceWorker.controller) offer();
    });
  });
  // Another tab took the new version; this one keeps its own until its reader asks for it.
  let controller = serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    if (controller) offer();
    controller = serviceWorker.controller;
  });
}

/** Has the whole site stored on this machine once the page is loaded, and tells of new versions. */
export function startKeepingOffline(): void {
  if (import.meta.env.DEV || isSingleFile() || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const start = async () => {
    // A page that a worker answered has a registration, which the browser itself keeps up to date.
    const registration = serviceWorker.controller
      ? await serviceWorker.getRegistration()
      : await serviceWorker.register(pageHref('/sw.js'));
    if (registration) watch(registration);
  };
  const startQuietly = () => void start().catch(() => undefined);
  if (document.readyState === 'complete') startQuietly();
  else addEventListener('load', startQuietly);
}
