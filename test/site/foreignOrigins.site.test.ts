import { expect, test } from 'vitest';
import { everyDocument, readSite, type BuiltPage } from './readSite.ts';

const foreign = /^(?:[a-z]+:)?\/\//i;

/** What a page loads by itself: everything but links to follow and what only names an address. */
const loading = [
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['img[srcset]', 'srcset'],
  ['source[srcset]', 'srcset'],
  ['iframe[src]', 'src'],
  ['object[data]', 'data'],
  ['use[href]', 'href'],
  ['image[href]', 'href'],
  ['form[action]', 'action'],
  ['link[rel]:not([rel=canonical])', 'href'],
  ['[data-scripts]', 'data-scripts'],
] as const;

function foreignLoads({ document }: BuiltPage): string[] {
  return loading.flatMap(([selector, attribute]) =>
    document
      .querySelectorAll(selector)
      .map((element) => element.getAttribute(attribute) ?? '')
      .filter((address) => foreign.test(address)),
  );
}

test.each(everyDocument())('%s loads nothing from another origin', (_, page) => {
  expect(foreignLoads(page)).toEqual([]);
});

test.each(everyDocument())(
  'Every external link of %s says no-opener and no-referrer',
  (_, page) => {
    const withoutRel = page.document
      .querySelectorAll('a[href]')
      .filter((link) => foreign.test(link.getAttribute('href') ?? ''))
      .filter((link) => {
        const rel = (link.getAttribute('rel') ?? '').split(' ');
        return (
          !rel.includes('noreferrer') && !(rel.includes('noopener') && rel.includes('external'))
        );
      })
      .map((link) => link.toString());
    expect(withoutRel).toEqual([]);
  },
);

const stylesAndScripts = () => {
  const { files, read } = readSite();
  return [...files]
    .filter((path) => /\.(css|m?js)$/.test(path))
    .map((path) => [path, read(path).toString()] as const);
};

test.each(stylesAndScripts())('%s names no foreign address to load', (path, text) => {
  const pattern = path.endsWith('.css')
    ? /(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)"']*/g
    : /(?:fetch|import|importScripts|sendBeacon|Worker|WebSocket|EventSource)\(\s*["'`](?:https?:|wss?:)?\/\/[^"'`]*/g;
  expect(text.match(pattern) ?? []).toEqual([]);
});
