import { expect, test } from 'vitest';
import { reasonHref, reasonPlace } from '../../../src/islands/pieces/reasonHref.ts';

test.each([
  // rule, href, place
  ['table-1', '/guide/upgrade-path/#table-1', 'Table 1'],
  ['never-to-7-4-0', '/guide/upgrade-path/#never-to-7-4-0', 'Upgrade path'],
  ['table-7', '/guide/package-names/#table-7', 'Table 7'],
  ['hotfix', '/guide/versions/#hotfix', 'Kinds of release'],
  ['models', '/guide/compatibility/#models', 'Compatibility'],
] as const)('%s is at %s, called %s', (rule, href, place) => {
  expect(reasonHref(rule)).toBe(href);
  expect(reasonPlace(rule)).toBe(place);
});
