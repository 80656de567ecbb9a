import { expect, test } from 'vitest';
import { basePath, siteUnderBasePath } from '../support/builtSite.ts';
import { brokenLinks } from './brokenLinks.ts';
import { readSite } from './readSite.ts';

test(`Every internal link leads somewhere under ${basePath}`, () => {
  const site = readSite(siteUnderBasePath(), basePath);
  const broken = site.pages.flatMap((page) =>
    brokenLinks(page, site).map((problem) => `/${page.path} → ${problem}`),
  );
  expect(broken).toEqual([]);
});
