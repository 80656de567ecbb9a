import { expect, test } from 'vitest';
import { everyPage, readSite, textOf, type BuiltPage } from './readSite.ts';

const content = ({ document }: BuiltPage, selector: string) =>
  document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

test.each(everyPage())('%s has a language, a title, a description and one h1', (_, page) => {
  expect(page.document.querySelector('html')?.getAttribute('lang')).toBe('en');
  expect(page.document.querySelectorAll('head title')).toHaveLength(1);
  expect(content(page, 'meta[name=description]').length).toBeGreaterThan(20);
  const headings = page.document.querySelectorAll('h1').map(textOf);
  expect(headings).toHaveLength(1);
  expect(headings[0]).not.toBe('');
});

test.each(everyPage())(
  '%s has OpenGraph tags and, unless hidden, its canonical address',
  (_, page) => {
    expect(content(page, 'meta[property="og:title"]')).not.toBe('');
    expect(content(page, 'meta[property="og:description"]')).not.toBe('');
    expect(content(page, 'meta[property="og:type"]')).toMatch(/^(website|article)$/);
    if (page.path === '404.html') return;
    const canonical =
      page.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    expect(new URL(canonical).pathname).toBe(`/${page.path}`);
    expect(content(page, 'meta[property="og:url"]')).toBe(canonical);
  },
);

test('No two pages share a title or a description', () => {
  const { pages } = readSite();
  const titles = pages.map(({ document }) => document.querySelector('title')?.text);
  const descriptions = pages.map((page) => content(page, 'meta[name=description]'));
  expect(new Set(titles).size).toBe(pages.length);
  expect(new Set(descriptions).size).toBe(pages.length);
});

test('The sitemap lists every page but 404', () => {
  const { files, read, pages } = readSite();
  const listed = [...files]
    .filter((path) => /^sitemap-\d+\.xml$/.test(path))
    .flatMap((path) => [
      ...read(path)
        .toString()
        .matchAll(/<loc>([^<]+)<\/loc>/g),
    ])
    .map(([, address = '']) => new URL(address).pathname.slice(1));
  const expected = pages.map(({ path }) => path).filter((path) => path !== '404.html');
  expect(listed.sort()).toEqual(expected.sort());
});
