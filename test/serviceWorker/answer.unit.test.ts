import { expect, test } from 'vitest';
import { pathUnder } from '../../src/serviceWorker/answer.ts';

const root = 'https://guide.example/';
const below = 'https://guide.example/some/path/';

test.each([
  // scope, URL, path
  [root, 'https://guide.example/', ''],
  [root, 'https://guide.example/index.html', ''],
  [root, 'https://guide.example/guide/backups/', 'guide/backups/'],
  [root, 'https://guide.example/guide/backups/index.html?from=7.0#units', 'guide/backups/'],
  [root, 'https://guide.example/search/pages.json?ts=1', 'search/pages.json'],
  [root, 'https://guide.example/guide/nowhere', 'guide/nowhere'],
  [below, 'https://guide.example/some/path/', ''],
  [below, 'https://guide.example/some/path/plan/?from=7.0', 'plan/'],
  [below, 'https://guide.example/some/', undefined],
  [below, 'https://guide.example/some/pathology/', undefined],
  [root, 'https://elsewhere.example/guide/backups/', undefined],
  [root, 'http://guide.example/guide/backups/', undefined],
])('under %s the path of %s is %j', (scope, url, path) => {
  expect(pathUnder(scope, url)).toBe(path);
});
