import { expect, test } from 'vitest';
import { fastestOf } from '../../support/fastestOf.ts';
import {
  holdsName,
  respell,
  spellForIndex,
  spellForQuery,
} from '../../../src/browser/search/spelling.ts';

const file = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar';

test.each([
  // text, the words that the engine is asked for
  ['7.4.1', '7ꞏ4ꞏ1'],
  ['sync-from-peer', 'sync-from-peer'],
  ['  Product   Upgrades ', 'Product Upgrades'],
  ['"quoted words"', 'quoted words'],
  [file, 'Cisco FTD SSP FP3K Upgrade 7ꞏ4ꞏ1 172 sh REL tar'],
  ['fxos-k9.2.12.0.498.SPA', 'fxos k9 2ꞏ12ꞏ0ꞏ498 SPA'],
  ['sync_status_UUID', 'sync status UUID'],
  ['A.x.y.z', 'A.x.y.z'],
  ['', ''],
])('%s is asked for as %s', (text, words) => {
  expect(spellForQuery(text)).toBe(words);
});

test.each([
  [file],
  ['The file is Cisco_FTD_Patch-7.4.1.1-12.sh.REL.tar.'],
  ['Type Version 7.2.5 (Build 208), or 7.2.5-208.'],
  ['show p2p-sync-status sync_status_UUID'],
  ['https://internal_web_server/upgrade_package.sh.REL.tar'],
  ['fxos-k9-fpr4k-firmware.firmware_version.SPA'],
])('%s comes back from the index as it was', (text) => {
  expect(respell(spellForIndex(text))).toBe(text);
});

test('marks on parts of a name become one mark', () => {
  const marked = spellForIndex('Cisco_FTD_SSP-FP2K_Upgrade')
    .split(' ')
    .map((word, index) => (index > 1 ? `<mark>${word}</mark>` : word))
    .join(' ');
  expect(respell(marked)).toBe('Cisco_FTD_<mark>SSP-FP2K_Upgrade</mark>');
});

test.each([
  [file, true],
  ['upgrade_package', true],
  ['7.4.1-172', false],
  ['sync-from-peer', false],
  ['A.x.y', false],
  ['Read this. And that.', false],
])('whether %s holds a name: %s', (text, answer) => {
  expect(holdsName(text)).toBe(answer);
});

test.each([
  ['one word', 'a'.repeat(300_000)],
  ['digits', '1'.repeat(300_000)],
  ['hyphens', `a${'-'.repeat(300_000)}`],
  ['versions', '7.4.2 '.repeat(50_000)],
  ['names', `${file} `.repeat(6_000)],
])('300,000 letters of %s take no time', (_, text) => {
  expect(fastestOf(5, () => spellForQuery(text))).toBeLessThan(500);
});
