import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { provideBrowser } from '../fetchBrowser.ts';
import { findScreen } from '../findBrowser.ts';
import { noteGroup } from '../startedGroups.ts';

/** Ends a process with all that it has started. */
function end({ pid, exitCode, signalCode }: ChildProcess) {
  if (pid && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
}

/** Starts a program that ends with this process at the latest. */
function start(program: string, words: string[], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(program, words, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
    detached: true,
  });
  noteGroup(child);
  const endIt = () => end(child);
  process.once('exit', endIt);
  child.once('exit', () => process.off('exit', endIt));
  return child;
}

/** A screen in memory, by the name that programs find it under, such as `:7`. */
async function startScreen(): Promise<string> {
  const screen = start(findScreen() ?? 'Xvfb', [
    ...['-displayfd', '3'],
    ...['-screen', '0', '1400x1000x24'],
    ...['-nolisten', 'tcp'],
  ]);
  const display = await new Promise<string>((done, fail) => {
    (screen.stdio[3] as Readable).once('data', (text: Buffer) => done(text.toString().trim()));
    screen.once('error', fail);
    screen.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
  });
  return `:${display}`;
}

let screen: Promise<string> | undefined;

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** A WebDriver of WebKitGTK: its address, and how to end it with its browser. */
export async function launchWebKit(): Promise<{ address: string; end: () => void }> {
  screen ??= startScreen();
  const program = await provideBrowser('webkit');
  const [display, port] = [await screen, await freePort()];
  const driver = start(program, [`--port=${port}`], { DISPLAY: display });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 400; tries++) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer) return { address, end: () => end(driver) };
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${program} does not answer at ${address}`);
}
