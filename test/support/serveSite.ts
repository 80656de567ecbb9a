import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A request that the server has seen. */
interface SeenRequest {
  /** Path under the base path, without a leading slash and without the query. */
  path: string;
  status: number;
  bytes: number;
}

/** A server of a built site on this machine, like a plain static host. */
export interface SiteServer {
  readonly origin: string;
  /** Address of the base path, with a slash at its end. */
  readonly address: string;
  /** What was asked for since the start or since it was last emptied. */
  readonly requests: SeenRequest[];
  /** The folder that is served; another one can be put in its place. */
  directory: string;
  /** Requests for which this answers true get no answer but a closed connection. */
  dropWhen: (path: string) => boolean;
  /** Opens the server: at a free port, and after a stop at the same one again. */
  start(): Promise<void>;
  /** Closes the server and all its connections. */
  stop(): Promise<void>;
}

function fileFor(directory: string, path: string): { file: string; status: number } {
  const file = join(directory, normalize(path));
  if (path === '' || path.endsWith('/')) return fileOr404(directory, join(file, 'index.html'));
  return fileOr404(directory, file);
}

function fileOr404(directory: string, file: string) {
  const exists = existsSync(file) && statSync(file).isFile();
  return exists ? { file, status: 200 } : { file: join(directory, '404.html'), status: 404 };
}

/**
 * A server of a built site, not yet started: directory indexes, a redirect to the trailing slash,
 * `404.html` with status 404, nothing outside the base path.
 */
export function siteServer(directory: string, base = '/'): SiteServer {
  const requests: SeenRequest[] = [];
  let server: Server | undefined;
  let port = 0;

  const site = {
    requests,
    directory,
    dropWhen: (_path: string) => false,
    get origin() {
      return `http://127.0.0.1:${port}`;
    },
    get address() {
      return `http://127.0.0.1:${port}${base}`;
    },
    async stop() {
      server?.closeAllConnections();
      await new Promise((done) => (server ? server.close(done) : done(undefined)));
      server = undefined;
    },
    async start() {
      const started = createServer((request, response) => {
        const url = new URL(request.url ?? '/', site.origin);
        const isInside = url.pathname.startsWith(base);
        const path = decodeURIComponent(url.pathname.slice(base.length));
        if (site.dropWhen(path)) return void request.socket.destroy();
        if (isInside && isFolder(join(site.directory, normalize(path))) && !/^$|\/$/.test(path)) {
          requests.push({ path, status: 301, bytes: 0 });
          response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
          return;
        }
        const { file, status } = isInside
          ? fileFor(site.directory, path)
          : { file: '', status: 404 };
        const body = existsSync(file) ? readFileSync(file) : 'Not found';
        requests.push({ path, status, bytes: body.length });
        response
          .writeHead(status, {
            'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
            'content-length': Buffer.byteLength(body),
            'cache-control': 'no-cache',
            'x-content-type-options': 'nosniff',
          })
          .end(body);
      });
      await new Promise<void>((done) => started.listen(port, '127.0.0.1', done));
      server = started;
      port = (started.address() as AddressInfo).port;
    },
  };
  return site;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
