import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectDirectory } from './support/builtSite.ts';
import { sourceFiles } from './support/sourceFiles.ts';

const comments = /\/\*[\s\S]*?\*\/|(?<![:\w])\/\/.*$/gm;

/** Everything a reader may be told: pages, components, islands, messages of the rules, without comments. */
const files = [
  ...sourceFiles().map(({ path, text }) => ({ path, text: text.replace(comments, '') })),
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
  'src/rules/facts/sources.ts': 'title of a source',
  'src/rules/files/judgeKind.ts': 'install images are for it',
  'src/rules/plan/daysBefore.ts': 'why a backup is needed, and what to check before',
  'src/rules/plan/inTheWindow.ts': 'what a reboot meanwhile leads to, and a blocked chassis',
};

test('A reimage is spoken of nowhere else', () => {
  const paths = new Set(linesWith(/reimag/i).map((line) => line.split(':')[0] ?? ''));
  expect([...paths].filter((path) => !Object.hasOwn(mayNameReimage, path))).toEqual([]);
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
