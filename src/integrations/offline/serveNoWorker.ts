import type { ViteDevServer } from 'vite';

/** A worker that removes what its predecessor stored and itself, and loads the open pages anew. */
const leavingWorker = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  const names = await caches.keys();
  const own = names.filter((name) => name.includes(' ' + registration.scope));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
  for (const client of await clients.matchAll()) client.navigate(client.url);
}
`;

/**
 * Lets the development server end a worker that a built site left behind under the same address:
 * it would go on showing the built pages.
 */
export function serveNoWorker(server: ViteDevServer): void {
  const base = server.config.base.replace(/\/$/, '');
  server.middlewares.use(base || '/', ({ url }, response, next) => {
    if (!/^\/sw(-[\da-f]+)?\.js(\?|$)/.test(url ?? '')) return next();
    response.setHeader('Content-Type', 'text/javascript').end(leavingWorker);
  });
}
