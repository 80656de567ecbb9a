import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Line } from '../line.ts';

const root = resolve(import.meta.dirname, '../../..');
// Inside the project, so that the copy finds the project's packages.
const copy = join(root, 'dist-bench');
const copied = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Seconds to build the guide with some generated pages beside it, each as long as a real one. */
function secondsToBuild(generatedPages: number): number {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
  const page = readFileSync(join(root, 'content/guide/device-to-device.mdx'), 'utf8');
  for (let number = 1; number <= generatedPages; number++) {
    const text = page.replace(/^title: .*$/m, `title: Generated page ${number}`);
    writeFileSync(join(copy, `content/guide/generated-${number}.mdx`), text);
  }
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const start = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - start) / 1000;
  rmSync(copy, { recursive: true, force: true });
  if (status !== 0)
    throw new Error(
      `astro build with ${generatedPages} pages: ${signal ?? status}\n${stdout.slice(-2000)}\n${stderr}`,
    );
  return seconds;
}

/** Seconds to build the guide alone, and with 100 and 1,000 pages more. */
export default function measure(): Line[] {
  const [alone, with100, with1000] = [0, 100, 1000].map(secondsToBuild) as [number, number, number];
  const growth = (with1000 - alone) / (with100 - alone);
  return [
    { what: 'build of the guide', value: alone, unit: 's' },
    { what: 'build with 100 pages more', value: with100, unit: 's' },
    { what: 'build with 1,000 pages more', value: with1000, unit: 's' },
    { what: 'time for 1,000 pages, in times of that for 100', value: growth, unit: '×', aim: '10' },
  ];
}
