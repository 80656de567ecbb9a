import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from '../../site/brokenLinks.ts';
import { readSite, type BuiltSite } from '../../site/readSite.ts';
import { basePath, projectDirectory, siteUnderBasePath } from '../../support/builtSite.ts';
import { hosts } from './hosts.ts';
import { startHost, type RunningHost } from './startHost.ts';

/** What `public/_headers` has for every file. */
const headers = readFileSync(join(projectDirectory, 'public/_headers'), 'utf8')
  .split('\n/*\n')[1]
  ?.split('\n\n')[0]
  ?.trim()
  .split(/\n\s*/)
  .map((line) => line.split(': ') as [name: string, value: string]);

const forEver = 'public, max-age=31536000, immutable';
const notFound = { status: 404, page: '404.html', cache: 'no-cache' };

/** What a reader, a worker or a search engine may ask for, and the answer; `*` is any name. */
const questions = [
  ['', { status: 200, page: 'index.html', cache: 'no-cache', type: 'text/html' }],
  ['plan/', { status: 200, page: 'plan/index.html', cache: 'no-cache', type: 'text/html' }],
  ['sw.js', { status: 200, page: 'sw.js', cache: 'no-cache', type: 'javascript' }],
  ['_astro/*.js', { status: 200, cache: forEver, type: 'javascript' }],
  ['_astro/*.css', { status: 200, cache: forEver, type: 'text/css' }],
  ['search/pages.json', { status: 200, cache: 'no-cache', type: 'json' }],
  ['favicon.svg', { status: 200, cache: 'no-cache', type: 'image/svg+xml' }],
  ['nothing-here', notFound],
  ['guide/nothing-here/', notFound],
  ['_astro/nothing-here.js', notFound],
  ['guide/', notFound],
  ['_astro/', notFound],
  ['search/', notFound],
] as const satisfies [
  path: string,
  answer: { status: number; cache: string; page?: string; type?: string },
][];

const matches = (pattern: string) => {
  const [before = '', after = ''] = pattern.split('*');
  return (path: string) => path.startsWith(before) && path.endsWith(after);
};

const places = [
  ['/', () => readSite()],
  [basePath, () => readSite(siteUnderBasePath(), basePath)],
] as const;
const cases = hosts.flatMap((host) => places.map(([base, site]) => ({ host, base, site })));

describe.each(cases)('The README’s example for $host.name, under $base', ({ host, base, site }) => {
  let running: RunningHost;
  let built: BuiltSite;

  beforeAll(async () => {
    built = site();
    running = await startHost(host, built.directory, base);
    return () => running.stop();
  });

  const ask = (path: string, wanted: Record<string, string> = {}) =>
    fetch(running.address + path, { redirect: 'manual', headers: wanted });
  const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

  test.each(['identity', 'gzip'])('serves every file as it was built (%s)', async (encoding) => {
    const wrong: string[] = [];
    for (const file of built.files) {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const answer = await ask(path, { 'accept-encoding': encoding });
      const isSame = (await bytesOf(answer)).equals(built.read(file));
      if (answer.status !== 200 || !isSame) wrong.push(`${answer.status} ${path}`);
    }
    expect(built.files.size).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  test.each(questions)('answers /%s', async (pattern, expected) => {
    const found = [...built.files].find(matches(pattern));
    const path = pattern.includes('*') ? (found ?? 'no such file') : pattern;
    const answer = await ask(path);
    const { page, type } = { page: undefined, type: undefined, ...expected };
    expect(answer.status).toBe(expected.status);
    expect(answer.headers.get('cache-control')).toBe(expected.cache);
    if (page) expect(await bytesOf(answer)).toEqual(built.read(page));
    if (type) expect(answer.headers.get('content-type')).toContain(type);
    const missing = headers?.filter(([name, value]) => answer.headers.get(name) !== value);
    expect(headers?.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  test('leads from a folder without its slash to the page, with the query', async () => {
    const answer = await ask('plan?from=7.0');
    expect(answer.status).toBeOneOf([301, 302, 307, 308]);
    const to = new URL(answer.headers.get('location') ?? '', running.address);
    expect(to.pathname + to.search).toBe(`${base}plan/?from=7.0`);
  });

  test.each(['', '_astro/*.js', 'search/pages.json'])('packs /%s', async (pattern) => {
    const path = pattern && [...built.files].find(matches(pattern));
    const answer = await ask(path ?? '', { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });

  test('sends nothing again that has not changed', async () => {
    const first = await ask('sw.js', { 'accept-encoding': 'identity' });
    const tag = first.headers.get('etag') ?? '';
    const again = await ask('sw.js', { 'accept-encoding': 'identity', 'if-none-match': tag });
    expect(again.status).toBe(304);
  });
});

test(`Every internal link leads somewhere under ${basePath}`, () => {
  const site = readSite(siteUnderBasePath(), basePath);
  const broken = site.pages.flatMap((page) =>
    brokenLinks(page, site).map((problem) => `/${page.path} → ${problem}`),
  );
  expect(broken).toEqual([]);
});
