/// <reference lib="webworker" />
/**
 * Keeps the whole site on the reader's machine, so that it works with no network.
 *
 * Every version of the site is stored as a whole under a name of its own, and each open tab is
 * answered from the one version that it was loaded from. A new version waits until the reader asks
 * for it. The site is small and all of it is stored ahead, so none of the strategies and plugins of
 * a service worker library would find work here.
 */
import { answerFile, answerPage, pathUnder } from './answer.ts';
import { storeVersion } from './caches.ts';
import { hasOlderClients, useVersion, versionOf } from './clientVersions.ts';
import type { SiteManifest } from './manifest.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in place by the build. */
declare const SITE_MANIFEST: SiteManifest;

const manifest = SITE_MANIFEST;
const { version } = manifest;
const { scope } = self.registration;

async function useThisVersion() {
  const clients = await self.clients.matchAll({ includeUncontrolled: true });
  await useVersion(
    scope,
    version,
    clients.map(({ id }) => id),
  );
}

async function activate() {
  await useThisVersion();
  // The tab of the first visit was loaded without a worker; its search needs one from now on.
  await self.clients.claim();
}

self.addEventListener('install', (event) => {
  event.waitUntil(storeVersion(scope, manifest));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const path = pathUnder(scope, request.url);
  if (request.method !== 'GET' || path === undefined) return;
  if (request.mode !== 'navigate') {
    event.respondWith(
      versionOf(scope, clientId, version).then((one) => answerFile(scope, one, path, request)),
    );
    return;
  }
  event.respondWith(answerPage(scope, version, path, request));
  event.waitUntil(hasOlderClients(scope).then((some) => (some ? useThisVersion() : undefined)));
});
