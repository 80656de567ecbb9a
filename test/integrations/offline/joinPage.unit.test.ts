import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/integrations/offline/builtPages.ts';
import { joinPage, joinedHref } from '../../../src/integrations/offline/joinPage.ts';

const paths = new Set(['/', '/guide/backups/', '/guide/upgrade-path/']);

describe('Where a link leads in the single file', () => {
  test.each([
    // href, page, base, in the single file
    ['/', '/guide/backups/', '', '#/'],
    ['/guide/backups/', '/', '', '#/guide/backups/'],
    ['../backups/#units', '/guide/upgrade-path/', '', '#/guide/backups/#units'],
    ['#table-1', '/guide/upgrade-path/', '', '#/guide/upgrade-path/#table-1'],
    ['/guide/backups/?from=7.0#units', '/', '', '#/guide/backups/?from=7.0#units'],
    ['/some/path/guide/backups/', '/', '/some/path', '#/guide/backups/'],
    ['https://www.cisco.com/', '/', '', 'https://www.cisco.com/'],
  ])('%s on %s under "%s" leads to %s', (href, page, base, joined) => {
    expect(joinedHref(href, page, base, paths)).toBe(joined);
  });

  test.each(['/guide/nowhere/', '/favicon.svg', '../about/'])('%s stops the build', (href) => {
    expect(() => joinedHref(href, '/guide/backups/', '', paths)).toThrow(href);
  });
});

describe('A page among all pages', () => {
  const join = (main: string) =>
    joinPage(
      { path: '/guide/backups/', title: 'Backups', document: parsePage(`<main>${main}</main>`) },
      '',
      paths,
    ).toString();

  test.each([
    ['<h2 id="units">U</h2>', 'id="/guide/backups/#units"'],
    ['<label for="a">A</label><input id="a">', 'for="/guide/backups/#a"'],
    ['<p aria-labelledby="a b"></p>', 'aria-labelledby="/guide/backups/#a /guide/backups/#b"'],
    ['<noscript><a href="#units">U</a></noscript>', '<a href="#/guide/backups/#units">'],
    ['<p>Text</p>', 'id="/guide/backups/"'],
  ])('%s becomes %s', (main, joined) => {
    expect(join(main)).toContain(joined);
  });

  test.each(['<script>1</script>', '<style>p{}</style>', '<p data-site-only>Here</p>'])(
    '%s stays on the site',
    (main) => {
      expect(join(main)).toContain('<div class="main"></div>');
    },
  );

  test('An island keeps its name, and leaves its form to the script', () => {
    const island =
      '<div data-island="Order" data-waiting="for-use" data-scripts="/_astro/Order.H4-sh_x.js">' +
      '<div class="needs-script">form</div><p>text</p></div>';
    const joined = parsePage(join(island)).querySelector('[data-island]');
    expect(joined?.attributes).toEqual({ 'data-island': 'Order' });
    expect(joined?.innerHTML).toBe('<p>text</p>');
  });
});
