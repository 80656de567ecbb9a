/*
 * `npm run bench`: measures, prints a table, judges nothing. Each file in `measurements/` is one
 * measurement; `npm run bench paths buildTime` runs only those.
 */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireBuiltSite } from '../support/builtSite.ts';
import type { Line, Measure } from './line.ts';

const folder = join(import.meta.dirname, 'measurements');
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const written = (value: number) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });

function printLine({ what, value, unit, aim }: Line) {
  const hope = aim ? `  (aim: ${aim})` : '';
  console.log(`${what.padEnd(50)}${written(value).padStart(12)} ${unit}${hope}`);
}

requireBuiltSite();
console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
for (const name of names) {
  const url = pathToFileURL(join(folder, `${name}.ts`)).href;
  const { default: measure } = (await import(url)) as { default: Measure };
  for (const line of await measure()) printLine(line);
}
