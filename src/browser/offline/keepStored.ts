import { pageHref } from '../address.ts';
import { isWholeFile } from './isWholeFile.ts';

/** In milliseconds. */
const tryAgainAfter = 60_000;
const patience = 20_000;

function watch(registration: ServiceWorkerRegistration) {
  const { serviceWorker } = navigator;
  // Few visits have anything to offer.
  const offerQuietly = () =>
    void import('./offerNewVersion.ts')
      .then(({ offerNewVersion }) => offerNewVersion(registration))
      .catch(() => undefined);
  if (registration.waiting) offerQuietly();
  const follow = () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      // Without a controller this is the first visit, and what is stored is what the reader sees.
      if (installing.state === 'installed' && serviceWorker.controller) offerQuietly();
      if (installing.state === 'redundant') tryAgain();
    });
  };
  follow();
  registration.addEventListener('updatefound', follow);
  // Another tab took the new version; this one keeps its own until its reader asks for it.
  let { controller } = serviceWorker;
  serviceWorker.addEventListener('controllerchange', () => {
    const isOther = controller && controller.scriptURL !== serviceWorker.controller?.scriptURL;
    if (isOther) offerQuietly();
    controller = serviceWorker.controller;
  });
}

const watched = new Set<ServiceWorkerRegistration>();

async function look() {
  const scope = new URL(pageHref('/'), document.baseURI).href;
  let registration = await navigator.serviceWorker.getRegistration();
  // Another site of this origin may have a worker for all of it.
  if (registration?.scope !== scope) registration = undefined;
  const watchOnce = () => {
    if (!registration || watched.has(registration)) return;
    watched.add(registration);
    watch(registration);
  };
  watchOnce();
  const signal = AbortSignal.timeout(patience);
  const pointer = await fetch(pageHref('/sw.js'), { cache: 'no-cache', signal });
  const [file, hash] = /sw-([\da-f]{64})\.js/.exec(await pointer.text()) ?? [];
  const { installing, waiting, active } = registration ?? {};
  const newest = installing ?? waiting ?? active;
  if (!file || !hash || newest?.scriptURL.endsWith(file)) return;
  const address = pageHref(`/${file}`);
  // A browser takes an empty file for a worker. On a first visit there is nothing to lose.
  if (registration && !(await isWholeFile(address, hash))) return tryAgain();
  registration = await navigator.serviceWorker.register(address);
  watchOnce();
}

const tryAgain = () => void setTimeout(() => void lookForWorker(), tryAgainAfter);

/**
 * Looks which worker `sw.js` names, registers it, and tells of versions that are ready. Whatever
 * else `sw.js` holds, a half copied file or none at all, leaves the reader the version that is
 * stored. What breaks off or hangs is tried again later. Never throws.
 */
export async function lookForWorker(): Promise<void> {
  await look().catch(tryAgain);
}
