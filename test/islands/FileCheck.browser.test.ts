import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowsers, describeInEditions } from '../support/describeInBrowsers.ts';
import {
  byRole,
  clickIn,
  field,
  fill,
  textOf,
  valueOf,
  waitForText,
  waitUntil,
} from '../support/onThePage.ts';

const page = 'guide/package-names/';
const chooser = 'Files to check by their checksum';
const listing = 'File names or a folder listing';
const compare = 'Checksums to compare with';
const status = '.check-status';
const name = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar';
const otherName = 'Cisco_FTD_Upgrade-7.4.2-172.sh.REL.tar';
/** As a desktop names a copy of it. */
const copyOfIt = `Kopie von ${name}`;
const open3k = 'Cisco_FTD_SSP_FP3K_Upgrade-7.6.0-‹build›.sh.REL.tar';
/** Longer than a slice of each kind. */
const bytes = Buffer.alloc(9_000_001, 'threat defense ');
/** Of several slices, and short enough for a slow machine to read it twice. */
const longBytes = 24_000_000;
const hashOf = (algorithm: string, of = bytes) => createHash(algorithm).update(of).digest('hex');

let folder: string;
const at = (file: string) => join(folder, file);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  writeFileSync(at(name), bytes);
  writeFileSync(at(otherName), bytes.subarray(0, 1000));
  writeFileSync(at(copyOfIt), bytes.subarray(0, 1000));
  const rest = Array.from({ length: 50_000 }, (_, line) => {
    const sum = hashOf('sha512', Buffer.from(`${line}`));
    return `image-${line}.bin,${sum.slice(0, 32)},${sum},x,Y,${line}`;
  });
  const own = `${otherName},${'a'.repeat(32)},${'a'.repeat(128)},x,Y,1187307520`;
  writeFileSync(at('BulkHash.csv'), ['NAME,MD5,SHA512', ...rest, own].join('\n'));
  const right = hashOf('sha512', bytes.subarray(0, 1000));
  writeFileSync(at('SHA512SUMS'), `${right}  ${otherName}\n`);
  writeFileSync(at('long.tar'), '');
  truncateSync(at('long.tar'), longBytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function choose(here: Page, label: string, ...files: string[]) {
  const input = (await field(here, label)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files.map(at));
}

describeInEditions('Check of files', ({ open }) => {
  test('computes both checksums of a file, and says if it is the very one', async () => {
    const here = await open(page, { platform: '3110', to: '7.4.1' });
    await choose(here, chooser, name);
    await waitForText(here, status, 'Nothing to compare with: 1.');
    const codes = await here.$$eval('.digests code', (all) => all.map((one) => one.textContent));
    expect(codes).toEqual([hashOf('sha512'), hashOf('md5')]);
    await waitForText(here, '.checked-files li', '7.4.1, build 172. Right for you. 9.00 MB.');
    await fill(here, compare, hashOf('sha512').toUpperCase());
    await waitForText(here, status, 'The very file: 1.');
    await fill(here, compare, `${hashOf('md5')} *x.tar`);
    await waitForText(here, status, 'Right, under a changed name: 1.');
    await waitForText(here, '.checked-files .reasons', 'proves nothing against a forgery');
    await fill(here, compare, 'a'.repeat(128));
    await waitForText(here, status, 'Another file: 1.');
    await choose(here, chooser, copyOfIt);
    await waitForText(here, '.checked-files', 'build 172. Not for you. 1.00 kB.');
  });

  test('reads a long list from a file, and tells what is cut off and what is missing', async () => {
    const here = await open(page);
    await fill(here, listing, `${name}\n${otherName}`);
    await choose(here, chooser, otherName);
    await waitForText(here, '.checked-files', `1 of 2 packages are missing: ${name}.`);
    await choose(here, 'Or a file with checksums', 'BulkHash.csv');
    await waitForText(here, status, 'Cut off: 1.');
    await waitForText(here, '.checked-files', 'Checksums found in it: 100002.');
    await waitForText(
      here,
      '.checked-files .reasons',
      'it has 1000 bytes, and the list says 1187307520',
    );
    await choose(here, chooser, name);
    await waitForText(here, status, 'Cut off: 1. Not in the list: 1.');
    await waitForText(here, '.checked-files', 'All 2 packages of the list above are here.');
    // Another list takes the place of the one that was chosen before.
    await choose(here, 'Or a file with checksums', 'SHA512SUMS');
    await waitForText(here, '.checked-files', 'Checksums found in it: 1.');
    await waitForText(here, status, 'The very file: 1. Not in the list: 1.');
  });
});

describeInBrowsers(
  'Check of files that come another way, and of long ones',
  ({ open }) => {
    test('takes files that are dropped, and tells lists from packages', async () => {
      const here = await open(page);
      await field(here, chooser);
      const digest = hashOf('sha512', Buffer.from('content'));
      await here.evaluate(dropFiles, [
        [
          'carry.md',
          `- [ ] \`${name}\`: 3 units\n- [ ] \`${otherName}\`: 1 unit\n- [ ] \`${open3k}\`: 1`,
        ],
        [name, 'content'],
        ['SHA512SUMS', `${digest}  ${name}\n`],
      ]);
      await waitForText(here, status, 'The very file: 1.');
      const names = await here.$$eval('.checked-files h4', (all) => all.map((h4) => h4.innerText));
      expect(names).toEqual([name]);
      await waitForText(here, '.checked-files', `1 of 2 packages are missing: ${otherName}.`);
      await waitForText(here, '.checked-files', '1 name is not whole yet');
      await waitForText(here, '.checked-files', 'Checksums found in it: 1.');
      expect(await valueOf(here, listing)).toContain(otherName);
    });

    test('shows how far it is, stops, and reads again, in a worker', async () => {
      const here = await open(page);
      let workers = 0;
      here.on('workercreated', () => (workers += 1));
      await choose(here, chooser, 'long.tar', otherName);
      // Its slices are short-lived, so the page itself presses the button, as soon as one is drawn.
      await here.waitForFunction(stopOnceBegun, { polling: 'mutation' }, 'Stop reading long.tar');
      await waitForText(here, '.checked-files li', 'Stopped before its end');
      await waitForText(here, status, 'Nothing to compare with: 1. Not read: 1.');
      await clickIn(await byRole(here, 'button', 'Read long.tar again'));
      await waitForText(here, status, 'Nothing to compare with: 2.');
      expect(await textOf(here, '.digests code')).toBe(hashOf('sha512', Buffer.alloc(longBytes)));
      await waitUntil(
        () => workers,
        (count) => count === 3,
        'a worker for each reading',
      );
      // A checksum of one of the files says nothing against the other.
      await fill(here, compare, hashOf('sha512', Buffer.alloc(longBytes)));
      await waitForText(here, status, 'The very file: 1. Nothing to compare with: 1.');
      await waitUntil(
        () => here.workers().length,
        (count) => count === 0,
        'the workers to end',
      );
    });
  },
  { editions: ['site', 'single-file'] },
);

/** In the page: drops files with their contents, as a file manager does. */
function dropFiles(files: string[][]) {
  const dataTransfer = new DataTransfer();
  for (const [each = '', content = ''] of files) {
    dataTransfer.items.add(new File([content], each));
  }
  const isRefused = (kind: string) =>
    document
      .querySelector('.drop-zone')
      ?.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  // A browser opens what is dropped where nobody says that it is taken.
  if (isRefused('dragover') || isRefused('drop')) throw new Error('The drop is not taken');
}

/** In the page: presses a button once the progress beside it has begun, and answers if it did. */
function stopOnceBegun(name: string) {
  const button = document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
  const value = button?.parentElement?.querySelector('progress')?.value ?? 0;
  if (value > 0) button?.click();
  return value > 0;
}
