import { expect, test } from 'vitest';
import { brokenLinks } from './brokenLinks.ts';
import { everyPage, readSite } from './readSite.ts';

test.each(everyPage())('Every internal link and anchor of %s leads somewhere', (_, page) => {
  expect(brokenLinks(page, readSite())).toEqual([]);
});
