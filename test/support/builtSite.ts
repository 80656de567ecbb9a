import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';

const root = resolve(import.meta.dirname, '../..');

/** The folder of the project. */
export const projectDirectory = root;

/** The folder of the built site: `dist/`, or another one named by SITE_DIR. */
export const siteDirectory = resolve(root, process.env['SITE_DIR'] ?? 'dist');

/** The path under which `siteUnderBasePath` is built. */
export const basePath = '/upgrade/';

/** Throws with the command to type when there is no built site to test. */
export function requireBuiltSite(): void {
  if (!existsSync(join(siteDirectory, 'index.html')))
    throw new Error(`There is no built site in ${siteDirectory}. Type: npm run build`);
}

// Vitest's variables would have Vite build for tests, and under the base path of the tests.
const setByVitest = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST', 'VITEST'];

/** Builds the site into a folder of the project, with variables of the environment. */
export function buildSite(outDir: string, variables: Record<string, string>, project = root) {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const environment: NodeJS.ProcessEnv = { ...process.env, ...variables };
  for (const name of setByVitest) Reflect.deleteProperty(environment, name);
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [astro, 'build', '--outDir', outDir],
    { cwd: project, env: environment, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0)
    throw new Error(`astro build: ${signal ?? status}\n${stdout.slice(-4000)}\n${stderr}`);
  return join(project, outDir);
}

const readByTheBuild = [
  'astro.config.mjs',
  'content',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** Copies what a build reads into a folder of the project, where it finds the packages. */
export function copyProject(folder: string): string {
  const copy = join(root, folder);
  rmSync(copy, { recursive: true, force: true });
  for (const name of readByTheBuild)
    cpSync(join(root, name), join(copy, name), { recursive: true });
  return copy;
}

/**
 * The folder of the same site built for `basePath`. Built when there is none that is newer than
 * the site under test; test files that ask for it at the same time wait for the first one's.
 */
export function siteUnderBasePath(): string {
  const page = (directory: string) => join(directory, 'index.html');
  const directory = join(root, 'dist-base');
  return oneAtATime(`${directory}.lock`, () => {
    const isCurrent =
      existsSync(page(directory)) &&
      statSync(page(directory)).mtimeMs > statSync(page(siteDirectory)).mtimeMs;
    return isCurrent ? directory : buildSite('dist-base', { BASE_PATH: basePath });
  });
}

/** Does a work while no other process does it; one that died in it holds nobody up. */
function oneAtATime<Result>(lock: string, work: () => Result): Result {
  while (!take(lock)) {
    if (isHeldByTheDead(lock)) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isHeldByTheDead(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
