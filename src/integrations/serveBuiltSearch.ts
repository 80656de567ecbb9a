import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ViteDevServer } from 'vite';

/** Lets the development server answer requests for the search index from the last build. */
export function serveBuiltSearch(server: ViteDevServer): void {
  const { base, root } = server.config;
  server.middlewares.use(`${base.replace(/\/$/, '')}/search`, (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(path.join(root, 'dist/search', path.posix.normalize(pathname))).then(
      (content) => {
        response.setHeader('Content-Type', 'application/json').end(content);
      },
      () => next(),
    );
  });
}
