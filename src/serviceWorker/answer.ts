import { cacheName } from './caches.ts';

/**
 * The path of a URL under a scope, or `undefined` outside of it. The query takes no part: the deep
 * links of the calculators have one, and so has the search engine's request for its first file.
 */
export function pathUnder(scope: string, url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const base = new URL(scope);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined;
  return pathname.slice(base.pathname.length).replace(/(^|\/)index\.html$/, '$1');
}

async function findFile(scope: string, version: string, path: string) {
  const cache = await caches.open(cacheName(scope, version));
  return cache.match(scope + path);
}

/** Answers a request for a file; what no version stores, or what somebody deleted, the server has. */
export async function answerFile(scope: string, version: string, path: string, request: Request) {
  return (await findFile(scope, version, path)) ?? fetch(request);
}

/**
 * Answers a request for a page. The server may have what is no page of this version: the guide as
 * one file, or another site below this one. Where it has not, the 404 page says so.
 */
export async function answerPage(scope: string, version: string, path: string, request: Request) {
  const page = await findFile(scope, version, path);
  if (page) return page;
  if (await findFile(scope, version, `${path}/`)) {
    return Response.redirect(`${scope}${path}/${new URL(request.url).search}`, 301);
  }
  const fromServer = await fetch(request).catch(() => undefined);
  if (fromServer && fromServer.status !== 404) return fromServer;
  const notFound = await findFile(scope, version, '404.html');
  return notFound
    ? new Response(notFound.body, { status: 404, headers: notFound.headers })
    : (fromServer ?? Response.error());
}
