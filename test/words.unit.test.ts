import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectDirectory } from './support/builtSite.ts';
import { sourceFiles } from './support/sourceFiles.ts';

const comments = /\/\*[\s\S]*?\*\/|(?<![:\w])\/\/.*$/gm;

/** What readers type into the search, told to nobody. */
const typedWords = /^ +words: '.*',$/gm;

/** Everything a reader may be told: pages, components, islands, messages of the rules, without comments. */
const files = [
  ...sourceFiles().map(({ path, text }) => ({
    path,
    text: text.replace(comments, '').replace(typedWords, ''),
  })),
  ...readdirSync(join(projectDirectory, 'content/guide')).map((name) => ({
    path: `content/guide/${name}`,
    text: readFileSync(join(projectDirectory, 'content/guide', name), 'utf8'),
  })),
];

const linesWith = (words: RegExp) =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => words.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

test('Nobody reads a bare “the guide”: it is Cisco’s guide, or this site', () => {
  expect(linesWith(/\bth(e|is) guide\b/i)).toEqual([]);
});

/** Where a reimage may be spoken of, and why. A device that it is advised for loses all it has. */
const mayNameReimage = {
  'content/guide/backups.mdx': 'why a backup is needed',
  'content/guide/compatibility.mdx': 'check before an upgrade or a reimage',
  'content/guide/package-names.mdx': 'install images are for it',
  'content/guide/upgrade-path.mdx': 'the way out that Cisco’s chapter gives a blocked chassis',
  'content/guide/while-it-runs.mdx': 'what a reboot meanwhile leads to',
  'src/rules/checklists/backupsFor.ts': 'why a backup is needed',
  'src/rules/facts/packages.ts': 'install images are for it',
  'src/rules/facts/searchWords.ts': 'where a search for it leads',
  'src/rules/facts/sources.ts': 'title of a source',
  'src/rules/files/judgeKind.ts': 'install images are for it',
  'src/rules/plan/daysBefore.ts': 'why a backup is needed, and what to check before',
  'src/rules/plan/inTheWindow.ts': 'what a reboot meanwhile leads to, and a blocked chassis',
};

test('A reimage is spoken of nowhere else', () => {
  const paths = new Set(linesWith(/reimag/i).map((line) => line.split(':')[0] ?? ''));
  expect([...paths].filter((path) => !Object.hasOwn(mayNameReimage, path))).toEqual([]);
});

/** Every sentence that an answer can give, from the golden list. */
const sentences = readFileSync(
  join(projectDirectory, 'test/rules/golden/sentences.txt'),
  'utf8',
).split('\n');

/** What was once told and no source says, what lost a part, and what said it badly. */
const neverTold: RegExp[] = [
  /only way away from/i,
  /No (upgrade|path) leads? from/i,
  /No upgrade package leads/,
  /none leaves it/i,
  /\bAlone\b.*graph/,
  /needs no chassis upgrade/i,
  /(?<!if it )is enough (for|:)/i,
  /wizard offers two workflows/i,
  /older release needs the package of 7\.4\.0/,
  /may not be possible/i,
  /not possible in all cases/i,
  /every (container instance|unit of the cluster) .*backup/i,
  /where each kind of device keeps/i,
  /during an upgrade, or when it fails/i,
  /management center works out whether/i,
  /where the management center asks for it/i,
  /transfers, (done|those done) and (those )?failed/i,
  /Upgrade its firmware too, as the firmware guide says/i,
  /Usually there is nothing to do/i,
  /at the latest in the next/i,
  /takes longer or times out/i,
  /another reason \(hotfixes\)/i,
  /depend on release and model/i,
  /release notes say what is required/i,
  /Safe stopping point/i,
  /Count the numbers/i,
  /System > Product Upgrades/,
  /runs? nothing past/i,
  /Neither an upgrade nor a reimage/i,
  /safe remote/i,
  /may interrupt traffic/i,
  /can serve or take/i,
  /whatever else is critical/i,
  /hardware refresh/i,
  /newer hardware/i,
  /A chassis that is there already/i,
  /Some platforms stop before/i,
  /Packages are signed.*\.SPA/,
  /It depends\. Revert/,
  /Something is open/i,
  /on each of them/i,
  /so it is not offered/i,
  /nor act when it fails/i,
  /lists the hotfix as installed/i,
  /chassis only\./i,
  /leaves the shortest last step/i,
  /switch them off: don.t/i,
  /may call for one of the chassis/i,
  /do not begin\. Do so/i,
  /Here is how\.$/,
  /will do, which/i,
  /This chassis upgrade may be refused/i,
  /To disturb least/i,
  /takes from your window/i,
  /lets it time out/i,
  /nothing older of 7\.4/i,
  /management center holds/i,
  /marked so\./i,
  /goes its own way/i,
  /options of the chassis upgrade wizard/i,
  /shut down or restart/i,
  /newer than the .* can run/i,
];

test.each(neverTold)('Nobody is told %s', (words) => {
  expect(linesWith(words).filter((line) => !line.includes('goingBack'))).toEqual([]);
  expect(sentences.filter((line) => words.test(line))).toEqual([]);
});

/** What was lost once, as an answer says it now; what pages say of it is held by `statedFacts.txt`. */
const told: RegExp[] = [
  /Upgrade one chassis at a time\./,
  /Parallel upgrade is not recommended/,
  /On System \(⚙\) > Product Upgrades, click Download beside/,
  /Add Upgrade Package \(bottom right\) > Choose File/,
  /Add Upgrade Package \(bottom right\) > Specify Remote Location/,
  /Cisco does not support backup for/,
  /during an upgrade, or if the upgrade fails/,
  /Check the minimum build in Cisco Firepower 4100\/9300 FXOS Compatibility/,
  /If the firmware upgrade guide asks for it/,
  /The best time is the next chassis upgrade/,
  /or configure a pointer to one/,
  /extend the upgrade or even make it time out/,
  /see Cisco, Threat Defense upgrade guide, Troubleshooting and Reference/,
  /threat defense upgrade wizard/,
  /secure remote location/,
  /can affect traffic flow and inspection/,
  /secure and reliable/,
  /concurrent package transfers/,
  /If you don’t know yet which device has the package/,
  /turn it on on the source as well/,
  /last five transfers to this device, completed and failed ones included/,
  /\(FTP, SCP, SFTP, or TFTP\)/,
  /other critical files, with ASDM or the ASA CLI/,
  /Patches for .* are published so/,
  /Of the possible stops this site chose/,
  /Cisco recommends against it/,
  /If it is: upgrade threat defense to/,
  /Check whether the hosting environment must be upgraded too/,
  /\(This site’s own advice\.\)/,
];

test.each(told)('An answer says %s', (words) => {
  expect(sentences.filter((line) => words.test(line))).not.toEqual([]);
});

describe('Words of the field', () => {
  test.each(['safe remote', 'by hand', 'disturb', 'in the order of the clock'])(
    'no page says “%s”',
    (words) => {
      const pages = linesWith(new RegExp(words, 'i')).filter((line) =>
        /^(content|src\/pages)/.test(line),
      );
      expect(pages).toEqual([]);
    },
  );
});
