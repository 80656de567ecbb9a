import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ViteDevServer } from 'vite';

/** Lets the development server answer requests for the search index from the last build. */
export function serveBuiltSearch(server: ViteDevServer): void {
  const { base, root } = server.config;
  server.middlewares.use(`${base.replace(/\/$/, '')}/pagefind`, (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(path.join(root, 'dist/pagefind', path.posix.normalize(pathname))).then(
      (content) => {
        const type = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
        response.setHeader('Content-Type', type).end(content);
      },
      () => next(),
    );
  });
}
