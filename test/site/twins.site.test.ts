import { expect, test } from 'vitest';
import { readSite, everyPage, textOf } from './readSite.ts';

const { files, read } = readSite();
const withTwin = everyPage().filter(([path]) => path !== '/404.html');
/** Letters, digits and signs of names alone: what Markdown adds or escapes does not count. */
const bare = (text: string) => text.replace(/[\s\\`*_|#>[\]()-]+/g, '');
const withoutTargets = (markdown: string) => markdown.replace(/\]\([^)\s]+\)/g, ']');

test.each(withTwin)('%s names its twin in Markdown, which has its words and tables', (_, page) => {
  const link = page.document.querySelector('link[rel=alternate][type="text/markdown"]');
  const path = `${page.path}${link?.getAttribute('href')}`;
  const twin = bare(withoutTargets(read(path).toString()));
  for (const table of page.document.querySelectorAll('main table')) {
    const headings = table.querySelectorAll('thead th').map(textOf).join('');
    expect(twin).toContain(bare(headings));
    for (const cell of table.querySelectorAll('tbody th'))
      expect(twin).toContain(bare(textOf(cell)));
  }
  const said = page.document
    .querySelectorAll('main h1, main h2, main h3, main li code, main .rule')
    .filter((element) => !element.closest('.needs-script, [data-site-only], nav'));
  expect(said.length).toBeGreaterThan(0);
  for (const element of said) expect(twin).toContain(bare(textOf(element)));
  expect(twin).not.toMatch(/undefined|<(div|table|td|span)/);
});

test('Every link of a twin leads to a page or file of the site', () => {
  for (const path of [...files].filter((path) => path.endsWith('.md') || path === 'llms.txt')) {
    const links = [
      ...read(path)
        .toString()
        .matchAll(/\]\(([^)\s]+)\)/g),
    ].map(([, href]) => href);
    for (const href of links) {
      const { origin, pathname } = new URL(href ?? '', `http://site.invalid/${path}`);
      const target = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
      if (origin === 'http://site.invalid') expect(files, `${path}: ${href}`).toContain(target);
    }
  }
});

test('llms.txt lists the twin of every page of the guide', () => {
  const text = read('llms.txt').toString();
  const guide = withTwin.filter(([path]) => path.startsWith('/guide/'));
  for (const [path] of guide) expect(text).toContain(`(${path.slice(1)}index.md)`);
});
