import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guidePage, readSite, textOf } from './readSite.ts';

const fixture = readFileSync(join(import.meta.dirname, '../fixtures/table1.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

const table = () =>
  guidePage('upgrade-path').document.querySelector('table#table-1, #table-1 table');

/** A cell in the words of the fixture: a number, `yes` or `–`. */
function normalized(text: string): string {
  return /\b\d+\.\d+\b/.exec(text)?.[0] ?? (/\byes\b/i.test(text) ? 'yes' : '–');
}

test('Table 1 on the page says what the fixture says', () => {
  const rows = table()
    ?.querySelectorAll('tr')
    .map((row) => row.querySelectorAll('th, td').map(textOf));
  const onThePage = (rows ?? [])
    .filter((cells) => cells.some((cell) => /\d/.test(cell)))
    .map((cells) => (cells.length < 7 ? ['current', ...cells] : cells))
    .map(([head = '', ...cells]) => {
      const label = /FXOS|current/i.exec(head)?.[0] ?? normalized(head);
      return [label.replace('Current', 'current'), ...cells.map(normalized)];
    });
  const expected = fixture.map(([head = '', ...cells]) => [head, ...cells.map(normalized)]);
  expect(onThePage).toEqual(expected);
});

test('Its twin in Markdown is a table that says the same, with a “no” where the page draws a dash', () => {
  const lines = readSite().read('guide/upgrade-path/index.md').toString().split('\n');
  const rows = lines
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .replaceAll('†', '')
        .split('|')
        .map((cell) => cell.trim()),
    );
  const row = (name: string) => rows.find((cells) => cells[1] === name)?.slice(2, -1);
  const [[, ...targets] = [], , ...verdicts] = fixture;
  expect(row('Current version')).toEqual(targets.map((train) => `To ${train}`));
  for (const [from = '', ...cells] of verdicts) {
    const words = cells.map((cell) => (normalized(cell) === 'yes' ? 'Yes' : 'no'));
    expect(row(`From ${from}`)).toEqual(words);
  }
});

test('The note on 7.4.0 hangs on the column of 7.4 and stands under the table', () => {
  const daggers = table()
    ?.querySelectorAll('th, td')
    .map(textOf)
    .filter((text) => text.includes('†'));
  expect(daggers?.length).toBeGreaterThan(0);
  const note = guidePage('upgrade-path')
    .document.querySelectorAll('main p, main figcaption, main li')
    .map(textOf)
    .find((text) => text.startsWith('†'));
  expect(note).toMatch(/7\.4\.0.*7\.4\.1/);
});
