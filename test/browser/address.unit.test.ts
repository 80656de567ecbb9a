import { afterEach, expect, test, vi } from 'vitest';
import { addressOf, pageHref, parseHash, readQuery } from '../../src/browser/address.ts';

function stand(href: string, dataset: Record<string, string> = {}) {
  vi.stubGlobal('location', new URL(href));
  vi.stubGlobal('document', { documentElement: { dataset } });
}

afterEach(() => vi.unstubAllGlobals());

test.each([
  // hash, path, query, anchor
  ['', '/', '', ''],
  ['#', '/', '', ''],
  ['#/', '/', '', ''],
  ['#/plan/', '/plan/', '', ''],
  ['#/guide/upgrade-path/?from=7.0#table-1', '/guide/upgrade-path/', 'from=7.0', 'table-1'],
  ['#/guide/versions/#hotfix', '/guide/versions/', '', 'hotfix'],
  ['#/plan/?from=%23&to=a?b', '/plan/', 'from=%23&to=a?b', ''],
  ['#table-1', '/', '', 'table-1'],
])('the hash %s is %s, %s, %s', (hash, path, query, anchor) => {
  expect(parseHash(hash)).toEqual({ path, query, anchor });
});

test('a page of the site is named by its path', () => {
  stand('https://guide.example/plan/?from=7.0&from=7.2');
  expect(readQuery().getAll('from')).toEqual(['7.0', '7.2']);
  expect(addressOf('https://guide.example/guide/versions/?a=b#hotfix')).toEqual({
    path: '/guide/versions/',
    query: 'a=b',
    anchor: 'hotfix',
  });
  expect(addressOf('https://www.cisco.com/go/ftd-notes')).toBeUndefined();
  expect(pageHref('/guide/versions/', new URLSearchParams({ to: '7.4' }), 'hotfix')).toBe(
    '/guide/versions/?to=7.4#hotfix',
  );
});

test('a page of the single file is named by its hash', () => {
  stand('file:///media/stick/guide.html#/plan/?from=7.0', { singleFile: '' });
  expect(readQuery().get('from')).toBe('7.0');
  expect(addressOf('file:///media/stick/guide.html#/guide/versions/#hotfix')).toEqual({
    path: '/guide/versions/',
    query: '',
    anchor: 'hotfix',
  });
  expect(addressOf('file:///media/stick/other.html#/plan/')).toBeUndefined();
  expect(pageHref('/plan/', 'to=7.4')).toBe('#/plan/?to=7.4');
});

test('an address can be made where there is no document', () => {
  expect(pageHref('/plan/')).toBe('/plan/');
});
