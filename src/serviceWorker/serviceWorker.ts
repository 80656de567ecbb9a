/// <reference lib="webworker" />
/**
 * Keeps the whole site on the reader's machine, so that it works with no network.
 *
 * Every version of the site is stored as a whole under a name of its own, and each open tab is
 * answered from the one version that it was loaded from. A new version waits until the reader asks
 * for it. The site is small and all of it is stored ahead, so none of the strategies and plugins of
 * a service worker library would find work here.
 *
 * Several workers live side by side: one that answers, one that waits, one that is still storing.
 * Each writes into its own cache alone. Only the one that answers deletes, and never what a tab or
 * another worker needs.
 */
import { answerFile, answerPage, pathUnder } from './answer.ts';
import { isQuotaError, isWhole, storeVersion, type StoredVersion } from './caches.ts';
import {
  hasOlderClients,
  makeRoom,
  type Surroundings,
  useVersion,
  versionInUse,
  versionOf,
} from './clientVersions.ts';
import type { SiteManifest } from './manifest.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** The file of this worker, where `sw.js` has loaded it. */
  workerFile?: string;
  /** Tells `sw.js` that this is no empty file. */
  workerRuns?: boolean;
};
/** Put in place by the build. */
declare const SITE_MANIFEST: SiteManifest;

const { registration } = self;
const { scope } = registration;
/** What a worker's file is named by: the SHA-256 of its bytes. */
const versionIn = (url: string) => /sw-([\da-f]+)\.js$/.exec(url)?.[1];
const version = versionIn(self.workerFile ?? self.location.href) ?? SITE_MANIFEST.version;
const own: StoredVersion = { scope, version, files: SITE_MANIFEST.files };

function versionsOf(workers: (ServiceWorker | null)[]): Surroundings['others'] {
  const versions = workers.flatMap((worker) => (worker ? [versionIn(worker.scriptURL)] : []));
  return versions.every((one) => one !== undefined) ? versions : undefined;
}

async function useThisVersion(removeAll?: boolean) {
  const clients = await self.clients.matchAll({ includeUncontrolled: true });
  const { installing, waiting } = registration;
  const others = versionsOf([installing, waiting]);
  await useVersion(scope, version, { open: clients.map(({ id }) => id), others }, removeAll);
}

/** Stores this version; a full storage is first rid of what nobody needs. */
async function store() {
  try {
    await storeVersion(own);
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    await makeRoom(scope, version, versionsOf([registration.active, registration.waiting]));
    await storeVersion(own);
  }
}

async function install() {
  await store();
  // The same version again, after a later one was offered and withdrawn: nothing changes for a tab.
  if ((await versionInUse(scope)) === version) await self.skipWaiting();
}

/** A version that is not whole leaves the former one in use. */
async function useIfWhole() {
  if (await isWhole(own)) await useThisVersion(true);
}

async function activate() {
  await useIfWhole();
  // The tab of the first visit was loaded without a worker; its search needs one from now on.
  await self.clients.claim();
}

let started: Promise<void> | undefined;
/** What was noted last need not hold: a full storage, a former worker that was not done. */
async function start() {
  if ((await versionInUse(scope)) !== version) await useIfWhole();
}
/** A storage that refuses this once, as a full one may, is asked again with the next request. */
const startOnce = () =>
  (started ??= start().catch(() => {
    started = undefined;
  }));

let isHealed = false;
/** After each page: finds what is missing, and lets go of versions whose last tab is closed. */
async function tidy() {
  if (registration.active?.scriptURL !== self.location.href) return;
  if (!isHealed && !(await isWhole(own))) {
    await store();
    await useThisVersion(true);
  }
  isHealed = true;
  if (await hasOlderClients(scope)) await useThisVersion();
}

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === 'use-new-version') {
    event.waitUntil(
      isWhole(own)
        .then((whole) => (whole ? undefined : store()))
        .then(() => self.skipWaiting()),
    );
  } else if (event.data === 'which-version' && port) {
    event.waitUntil(isWhole(own).then((whole) => port.postMessage({ version, whole })));
  }
});

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const path = pathUnder(scope, request.url);
  if (request.method !== 'GET' || path === undefined) return;
  const isPage = request.mode === 'navigate';
  const answer = async () => {
    await startOnce();
    const inUse = await versionOf(scope, isPage ? undefined : clientId);
    return (isPage ? answerPage : answerFile)(scope, inUse, path, request);
  };
  event.respondWith(answer());
  if (isPage) event.waitUntil(tidy());
});

self.workerRuns = true;
