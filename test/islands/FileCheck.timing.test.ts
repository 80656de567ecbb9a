import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { field } from '../support/onThePage.ts';

/** Far more than may be held at once. */
const fileMegabytes = 200;
const mostMegabytes = 64;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  writeFileSync(join(folder, 'long.tar'), '');
  truncateSync(join(folder, 'long.tar'), fileMegabytes * 1_000_000);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Megabytes that a process and all that it started hold. */
function heldBy(process: number): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=']).toString().trim().split('\n');
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const own = new Set([process]);
  // A process stands after the one that started it, but where numbers began anew.
  for (const [pid = 0, parent = 0] of [...rows, ...rows]) if (own.has(parent)) own.add(pid);
  const held = rows.filter(([pid = 0]) => own.has(pid));
  return held.reduce((sum, [, , kilobytes = 0]) => sum + kilobytes, 0) / 1000;
}

describeInBrowsers(
  'Check of files',
  ({ open }) => {
    test('reads a file of any length without holding it', async () => {
      const page = await open('guide/package-names/');
      const pid = page.browser().process()?.pid ?? 0;
      const input = await field(page, 'Files to check by their checksum');
      const before = heldBy(pid);
      expect(before).toBeGreaterThan(100);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, 'long.tar'));
      const held: number[] = [];
      while (!(await page.$('.digests'))) {
        held.push(heldBy(pid) - before);
        await new Promise((done) => setTimeout(done, 200));
      }
      expect(held.length).toBeGreaterThan(5);
      expect(Math.max(...held), held.join(', ')).toBeLessThanOrEqual(mostMegabytes);
    });
  },
  { browsers: ['chromium'] },
);
