import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, copyProject } from '../../support/builtSite.ts';
import type { Line } from '../line.ts';

/** Seconds to build the guide with some generated pages beside it, each as long as a real one. */
function secondsToBuild(generatedPages: number): number {
  const copy = copyProject('dist-bench');
  const page = readFileSync(join(copy, 'content/guide/device-to-device.mdx'), 'utf8');
  for (let number = 1; number <= generatedPages; number++) {
    const text = page.replace(/^title: .*$/m, `title: Generated page ${number}`);
    writeFileSync(join(copy, `content/guide/generated-${number}.mdx`), text);
  }
  const start = performance.now();
  buildSite('dist', {}, copy);
  const seconds = (performance.now() - start) / 1000;
  rmSync(copy, { recursive: true, force: true });
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
