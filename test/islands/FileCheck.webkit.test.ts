import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOf, waitForText } from '../support/onThePage.ts';
import { describeInWebKit } from '../support/webkit/describeInWebKit.ts';

const name = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar';
const bytes = Buffer.alloc(9_000_001, 'threat defense ');
const digest = createHash('sha512').update(bytes).digest('hex');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  writeFileSync(join(folder, name), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

describeInWebKit(
  'Check of files',
  ({ open }) => {
    test('computes the checksums of a chosen file, and says if it is the very one', async () => {
      const page = await open('guide/package-names/');
      await page.upload('Files to check by their checksum', join(folder, name));
      await waitForText(page, '.check-status', 'Nothing to compare with: 1.');
      expect(await textOf(page, '.digests code')).toBe(digest);
      await page.fill('Checksums to compare with', digest);
      await waitForText(page, '.check-status', 'The very file: 1.');
    });
  },
  { editions: ['site', 'single-file'] },
);
