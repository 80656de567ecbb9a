import { expect, test } from 'vitest';
import { baseName } from '../../../../src/rules/reading/packageName/baseName.ts';

// [path, name of the file]
const paths: [string, string][] = [
  ['', ''],
  [' a.tar ', 'a.tar'],
  ['/a/b.tar', 'b.tar'],
  ['C:\\a\\b.tar', 'b.tar'],
  ['C:\\a/b\\c.tar', 'c.tar'],
  ['/a\\b/c.tar', 'c.tar'],
  ['/a/', ''],
  ['b.tar*', 'b.tar'],
  ['b.tar@', 'b.tar'],
  ['"b.tar"', 'b.tar'],
  ["''b.tar'*", 'b.tar'],
  ['`b.tar`', 'b.tar'],
  ['a"b.tar', 'a"b.tar'],
  ['a%20b.tar', 'a b.tar'],
  ['https://example.com/a%2Fb.tar?from=/c/d.tar', 'b.tar'],
  ['https://example.com/b.tar#/c', 'b.tar'],
  ['b.tar?one?two', 'b.tar'],
  // What can't be decoded stands as it is.
  ['100%/a%20b.tar', 'a%20b.tar'],
  [`${'a/'.repeat(5000)}a%20b.tar`, 'a b.tar'],
];

test.each(paths)('%j ends with the file %j', (path, name) => {
  expect(baseName(path)).toBe(name);
});

test('What is longer than any name is left as it is', () => {
  const quoted = (length: number) => `"${'x'.repeat(length - 2)}"`;
  expect(baseName(quoted(255))).toBe('x'.repeat(253));
  expect(baseName(quoted(256))).toBe(quoted(256));
});
