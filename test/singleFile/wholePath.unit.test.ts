import { expect, test } from 'vitest';
import { wholePath } from '../../src/singleFile/wholePath.ts';
import { fastestOf } from '../support/fastestOf.ts';

test.each([
  ['', '/'],
  ['/', '/'],
  ['/index.html', '/'],
  ['/guide/backups', '/guide/backups/'],
  ['/guide/backups/', '/guide/backups/'],
  ['/guide/backups//', '/guide/backups/'],
  ['/guide/backups/index.html', '/guide/backups/'],
  ['/guide//backups', '/guide//backups/'],
])('%s is written %s', (path, whole) => {
  expect(wholePath(path)).toBe(whole);
});

test('A path of 200,000 slashes takes no time', () => {
  const path = `${'/'.repeat(200_000)}x`;
  expect(fastestOf(5, () => wholePath(path))).toBeLessThan(200);
});
