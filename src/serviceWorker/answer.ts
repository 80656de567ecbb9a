import { findFile } from './caches.ts';

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

const workerScript = /^sw(-[\da-f]+)?\.js$/;

/**
 * Answers a request for a file of a version. What that one has not, another may: a tab may have
 * been forgotten that still runs it. What no version stores, or what somebody deleted, the server
 * has. A page that looks for a new version with no network learns that there is none.
 */
export async function answerFile(
  scope: string,
  version: string | null,
  path: string,
  request: Request,
) {
  const stored =
    (version && (await findFile(scope, path, version))) || (await findFile(scope, path));
  if (stored) return stored;
  return workerScript.test(path)
    ? fetch(request).catch(() => new Response(null, { status: 204 }))
    : fetch(request);
}

/**
 * Answers a request for a page. The server may have what is no page of this version: this site as
 * one file, or another site below this one. Where it has not, the 404 page says so.
 */
export async function answerPage(
  scope: string,
  version: string | null,
  path: string,
  request: Request,
) {
  if (!version) return fetch(request);
  const page = await findFile(scope, path, version);
  if (page) return page;
  if (await findFile(scope, `${path}/`, version)) {
    return Response.redirect(`${scope}${path}/${new URL(request.url).search}`, 301);
  }
  const fromServer = await fetch(request).catch(() => undefined);
  if (fromServer && fromServer.status !== 404) return fromServer;
  const notFound = await findFile(scope, '404.html', version);
  return notFound
    ? new Response(notFound.body, { status: 404, headers: notFound.headers })
    : (fromServer ?? Response.error());
}
