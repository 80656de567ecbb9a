import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TinyVersion } from './versions.ts';

/** What the server does with a file in the place of answering it. */
export type Fault = Buffer | 'missing' | 'hangs';

/** A host of one version at a time, on this machine. */
export interface TinyServer {
  readonly address: string;
  version: TinyVersion;
  /** Faults by path. */
  faults: Map<string, Fault>;
  /** Answers from now on; the first time at a free port, which is its own until `end`. */
  start(): Promise<void>;
  /**
   * Is gone for its browser: cuts off each connection before it says anything. The port stays taken,
   * or another server that starts meanwhile might get it, and with it this one's stored site.
   */
  stop(): void;
  /** Gives the port back. */
  end(): Promise<void>;
  /** Answers the requests that hang. */
  release(): void;
}

const typeOf = (path: string) => {
  if (path === '' || /(\/|\.html)$/.test(path)) return 'text/html; charset=utf-8';
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
};

/** A server at a port, and so an origin, of its own. */
export function tinyServer(version: TinyVersion): TinyServer {
  let server: Server | undefined;
  let isUp = false;
  let port = 0;
  let held: (() => void)[] = [];

  function answer(path: string, response: ServerResponse, fault?: Fault) {
    const content = fault instanceof Buffer ? fault : self.version.files.get(path);
    if (!content || fault === 'missing') {
      response
        .writeHead(404, { 'content-type': 'text/html' })
        .end(self.version.files.get('404.html'));
    } else {
      const headers = { 'content-type': typeOf(path), 'cache-control': 'no-cache' };
      response.writeHead(200, headers).end(content);
    }
  }

  const self: TinyServer = {
    version,
    faults: new Map(),
    get address() {
      return `http://127.0.0.1:${port}/`;
    },
    async start() {
      isUp = true;
      if (server) return;
      const started = createServer((request, response) => {
        const path = new URL(request.url ?? '/', self.address).pathname.slice(1);
        const fault = self.faults.get(path);
        if (fault === 'hangs') held.push(() => answer(path, response));
        else answer(path, response, fault);
      });
      started.on('connection', (socket) => {
        if (!isUp) socket.destroy();
      });
      await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
      server = started;
      port = (started.address() as AddressInfo).port;
    },
    stop() {
      isUp = false;
      server?.closeAllConnections();
    },
    async end() {
      self.stop();
      await new Promise((done) => (server ? server.close(done) : done(undefined)));
      server = undefined;
    },
    release() {
      for (const go of held) go();
      held = [];
    },
  };
  return self;
}
