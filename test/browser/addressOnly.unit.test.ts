import { expect, test } from 'vitest';
import { sourceFiles } from '../support/sourceFiles.ts';

const keepers = ['src/browser/address.ts', 'src/browser/addressQuery.ts'];
/**
 * To load the page anew asks for no part of its address; and before the first paint no module is
 * there to ask whether there is a query.
 */
const exceptions: Record<string, RegExp> = {
  'src/browser/firstScript.ts': /\blocation\.search\b/g,
  'src/browser/offline/offerNewVersion.ts': /\blocation\.reload\(\)/g,
};
/** `location` as a value, the site's own name for its events, and the base path. */
const traces = /\blocation\s*[.[;,)]|\bupgrade-guide:address\b|\bBASE_URL\b/;

const files = [...sourceFiles('src/islands'), ...sourceFiles('src/browser')];

test('Path, query and anchor are looked at and written in one place', () => {
  const wrong = files
    .filter(({ path }) => !keepers.includes(path))
    .map(({ path, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return [path, code.replace(exceptions[path] ?? /(?!)/, '')] as const;
    })
    .filter(([, code]) => traces.test(code))
    .map(([path]) => path);
  expect(wrong).toEqual([]);
});

test('That place is found by what is looked for', () => {
  const found = files.filter(({ text }) => traces.test(text)).map(({ path }) => path);
  expect(found).toEqual(expect.arrayContaining([...keepers, ...Object.keys(exceptions)]));
});
