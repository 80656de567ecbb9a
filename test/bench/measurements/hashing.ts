import { openAsBlob, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { md5 } from '@noble/hashes/legacy.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { hashFile, sliceBytes } from '../../../src/browser/hashFile.ts';
import { launchBrowser } from '../../support/launchBrowser.ts';
import { siteDirectory } from '../../support/builtSite.ts';
import { siteServer } from '../../support/serveSite.ts';
import type { Line } from '../line.ts';

const megabytes = 200;
const file = join(tmpdir(), 'bench-hashing.tar');

/** Megabytes a second of a run over all of them. */
async function speedOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return (megabytes * 1000) / (performance.now() - start);
}

/** The library alone, with one piece of memory again and again, once it is compiled. */
function hashInMemory(times: number): void {
  const piece = new Uint8Array(sliceBytes.inWorker);
  const [long, short] = [sha512.create(), md5.create()];
  for (let done = 0; done < times * 1_000_000; done += piece.length) {
    long.update(piece);
    short.update(piece);
  }
  long.digest();
  short.digest();
}

/** From choosing a file to its checksums, in a page of the site. */
async function speedInBrowser(): Promise<number> {
  const browser = await launchBrowser('chromium');
  const server = siteServer(siteDirectory);
  await server.start();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.address}guide/package-names/`);
    const input = await page.waitForSelector('input[type=file]');
    await input?.focus();
    await page.waitForSelector('[data-island=PackageReader]:not([data-waiting])');
    return await speedOf(async () => {
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
      await page.waitForSelector('.digests', { timeout: 120_000 });
    });
  } finally {
    await server.stop();
    await browser.close();
  }
}

/** SHA-512 and MD5 of a file together: the library’s own speed, in slices, and all of it in a browser. */
export default async function measure(): Promise<Line[]> {
  writeFileSync(file, '');
  truncateSync(file, megabytes * 1_000_000);
  hashInMemory(20);
  const own = await speedOf(() => hashInMemory(megabytes));
  const blob = await openAsBlob(file);
  const inSlices = await speedOf(() =>
    hashFile(blob, () => undefined, { bytes: sliceBytes.inWorker }),
  );
  const inBrowser = await speedInBrowser();
  rmSync(file);
  const share = (speed: number) => (100 * speed) / own;
  return [
    { what: 'checksums, the library alone', value: own, unit: 'MB/s' },
    { what: 'checksums of a file, in slices', value: inSlices, unit: 'MB/s' },
    { what: 'in shares of the library alone', value: share(inSlices), unit: '%', aim: '60' },
    { what: 'checksums of a file, in Chromium', value: inBrowser, unit: 'MB/s' },
    { what: 'in shares of the library alone', value: share(inBrowser), unit: '%', aim: '60' },
  ];
}
