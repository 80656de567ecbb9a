import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { provideHost } from './findHost.ts';
import type { Host } from './hosts.ts';

/** A web server that runs on this machine alone. */
export interface RunningHost {
  /** Address of the site, with a slash at its end. */
  address: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Runs the README's example for a host with a copy of a built site under a path. */
export async function startHost(host: Host, site: string, base: string): Promise<RunningHost> {
  const program = provideHost(host);
  // The server's own user has to come in.
  const home = mkdtempSync(join(tmpdir(), 'hosting-'));
  chmodSync(home, 0o755);
  const root = join(home, 'srv');
  const folder = join(home, 'server');
  mkdirSync(folder);
  cpSync(site, join(root, base), { recursive: true });

  const port = await freePort();
  const { words, variables } = host.configure({ folder, root, base, port });
  const server = spawn(program, words, {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const ended = once(server, 'exit');
  let isRunning = true;
  void ended.then(() => (isRunning = false));

  const address = `http://127.0.0.1:${port}${base}`;
  const running = {
    address,
    async stop() {
      server.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
  const deadline = Date.now() + 30_000;
  while (isRunning && Date.now() < deadline) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return running;
    await setTimeout(50);
  }
  await running.stop();
  throw new Error(`${host.name} did not start:\n${said}`);
}
