import { describe, expect, test } from 'vitest';
import { findPages } from '../../src/browser/search/findPages.ts';
import { type IndexedPage, makeIndex } from '../../src/browser/search/loadSearch.ts';
import { searchWords } from '../../src/rules/facts/searchWords.ts';
import { sourceOf } from '../../src/rules/reason.ts';
import { guidePage, readSite } from './readSite.ts';

const pages = JSON.parse(readSite().read('search/pages.json').toString()) as IndexedPage[];
const index = makeIndex(pages);

/** Paths in the order in which the dialog shows them. */
function pathsFor(query: string): string[] {
  const { leads, pages } = findPages(index, query);
  return [...new Set([...leads.map(({ path }) => path), ...pages.map(({ page }) => page.path)])];
}

/** What readers typed, and the page that must be among the first three. */
const queries: readonly [query: string, page: string][] = [
  // Words of the field that the pages do not use
  ['rollback', 'going-back'],
  ['roll back', 'going-back'],
  ['revert', 'going-back'],
  ['downgrade', 'going-back'],
  ['undo upgrade', 'going-back'],
  ['uninstall', 'going-back'],
  ['failover', 'while-it-runs'],
  ['downtime', 'while-it-runs'],
  ['VPN drop', 'guidelines'],
  ['snort', 'guidelines'],
  ['snort 3', 'guidelines'],
  ['CDO', 'compatibility'],
  ['cdFMC', 'compatibility'],
  ['Security Cloud Control', 'compatibility'],
  ['FMC', 'management-center-packages'],
  ['FTD', 'about'],
  ['LINA', 'versions'],
  ['EOL', 'upgrade-path'],
  ['end of life', 'upgrade-path'],
  ['System > Updates', 'management-center-packages'],
  ['release notes', 'guidelines'],
  ['maintenance window', 'while-it-runs'],
  // Questions
  ['how long does the upgrade take', 'guidelines'],
  ['how long does an upgrade take', 'guidelines'],
  ['can I skip 7.2', 'upgrade-path'],
  ['what is a hotfix', 'versions'],
  ['which file do I need', 'package-names'],
  ['how do I copy the package to the device', 'copying-packages'],
  ['do I need a backup', 'backups'],
  // Models and platforms
  ['2130', 'compatibility'],
  ['FPR2130', 'compatibility'],
  ['ASA5516', 'compatibility'],
  ['ISA3000', 'compatibility'],
  ['ISA 3000', 'compatibility'],
  ['FP2K', 'package-names'],
  ['5506-X', 'compatibility'],
  ['4110 chassis upgrade', 'upgrade-order'],
  ['3140 package', 'package-names'],
  ['4200', 'compatibility'],
  ['Azure', 'compatibility'],
  ['Google Cloud', 'compatibility'],
  // Slips of the hand
  ['bakcup', 'backups'],
  ['rediness', 'readiness'],
  ['chasis', 'upgrade-order'],
  ['compatability', 'compatibility'],
  ['bandwidht', 'readiness'],
  ['intrachassis', 'upgrade-order'],
  ['multi-instnace', 'upgrade-path'],
  ['certifcate', 'internal-server'],
  ['hotfx', 'versions'],
  ['clustr', 'upgrade-order'],
  // Commands, menus, names
  ['sync-from-peer', 'device-to-device'],
  ['show p2p-sync-status', 'device-to-device'],
  ['configure p2psync enable', 'device-to-device'],
  ['show peers', 'device-to-device'],
  ['show time', 'readiness'],
  ['Product Upgrades', 'management-center-packages'],
  ['Add Upgrade Package', 'management-center-packages'],
  ['Specify Remote Location', 'internal-server'],
  ['Upgrade FXOS and Firmware (Chassis Only)', 'removing-chassis-packages'],
  ['Manage Upgrade Packages on Device', 'removing-chassis-packages'],
  ['Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar', 'package-names'],
  ['Cisco_FTD_Upgrade-7.4.2-172.sh.REL.tar', 'package-names'],
  ['fxos-k9.2.12.0.498.SPA', 'package-names'],
  ['.sh.REL.tar', 'package-names'],
  ['qcow2', 'package-names'],
  // Versions and words of tables
  ['7.4.1', 'upgrade-path'],
  ['7.1', 'upgrade-path'],
  ['2.14.1', 'package-names'],
  ['companion FXOS', 'upgrade-path'],
  ['inter-chassis cluster', 'upgrade-order'],
  ['table 7', 'package-names'],
  ['minimum FXOS', 'compatibility'],
  // Words
  ['reimage', 'backups'],
  ['NTP', 'readiness'],
  ['HA', 'while-it-runs'],
  ['standby', 'upgrade-order'],
  ['internal server', 'internal-server'],
  ['disk space', 'copying-packages'],
  ['analytics mode', 'device-to-device'],
  ['health monitor', 'readiness'],
  ['checksum', 'package-names'],
  ['md5', 'package-names'],
  ['untar', 'package-names'],
  ['parallel upgrade', 'upgrade-order'],
  ['json', 'data'],
];

describe('What readers type', () => {
  test.each(queries)('“%s” has /guide/%s/ in the first three', (query, page) => {
    expect(pathsFor(query).slice(0, 3)).toContain(`/guide/${page}/`);
  });

  test('There are as many queries as were tried, and more', () => {
    expect(new Set(queries.map(([query]) => query)).size).toBeGreaterThanOrEqual(79);
  });
});

test('“HA” does not find “have”, and a word in whole stands before its beginning', () => {
  const { pages } = findPages(index, 'HA');
  expect(pages.length).toBeGreaterThan(0);
  for (const { sections } of pages) expect(sections.flat().join(' ')).toMatch(/\bHA\b/i);
  const [first] = findPages(index, 'patch').pages;
  expect(first?.sections[0]?.join(' ')).toMatch(/\bpatch\b/i);
});

test.each([
  ['cluser', 'cluster'],
  ['stanby', 'standby'],
  ['pakage', 'package'],
  ['uprade', 'upgrade'],
  ['relase', 'release'],
  ['checksm', 'checksum'],
  ['bandwidht', 'bandwidth'],
  ['bakcup', 'backup'],
])('“%s” is the word with the fewest other letters, “%s”', (typed, word) => {
  expect(findPages(index, typed).words).toEqual([word]);
});

test('What is nowhere finds nothing, whatever it is made of', () => {
  for (const query of ['qwxzjv', '“', '((((', '\\', '<zzqqy>', '…'.repeat(400)]) {
    expect(findPages(index, query).pages, query).toEqual([]);
  }
});

describe('Words of the field', () => {
  test.each(searchWords)('$words lead to a sentence that is there', ({ words, rule, says }) => {
    const { page, anchor } = sourceOf(rule);
    expect(guidePage(page).ids).toContain(anchor);
    expect(says).toMatch(/\.$/);
    for (const word of words.split(', ')) {
      const leads = findPages(index, word).leads.map((lead) => lead.says);
      expect(leads, word).toContain(says);
    }
  });
});
