import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readSiteManifest } from '../../src/integrations/offline/siteManifest.ts';
import { loadedBytes } from '../site/loadedBytes.ts';
import { readSite, singleFile } from '../site/readSite.ts';

const { files, pages, read, directory } = readSite();
const [workerFile = ''] = /sw-[^']+/.exec(read('sw.js').toString()) ?? [];
const manifest = await readSiteManifest(directory);
const stored = new Map(manifest.files);

test('sw.js names a worker by its SHA-256, with the version and every hash of the built site', () => {
  const worker = read(workerFile);
  expect(workerFile).toBe(`sw-${createHash('sha256').update(worker).digest('hex')}.js`);
  expect(worker.toString()).toContain(manifest.version);
  for (const [path, hash] of manifest.files) expect(worker.toString(), path).toContain(hash);
});

test.each(pages.map((page) => [`/${page.path}`, page] as const))(
  'All that %s loads is stored',
  (_, page) => {
    expect(stored.has(page.path)).toBe(true);
    const loaded = Object.keys(loadedBytes(page, 'for-reader').parts).slice(1);
    expect(loaded.filter((path) => !stored.has(path))).toEqual([]);
  },
);

test('Everything is stored but what only hosts, search engines and downloads need', () => {
  const paths = [...files].map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
  expect(paths.filter((path) => !stored.has(path))).toEqual([
    '_headers',
    'robots.txt',
    'sitemap-0.xml',
    'sitemap-index.xml',
    workerFile,
    'sw.js',
    singleFile,
  ]);
});

test('The web app manifest names files that are there, relative to itself', () => {
  const app = JSON.parse(read('manifest.webmanifest').toString()) as {
    start_url: string;
    scope: string;
    icons: { src: string }[];
  };
  expect([app.start_url, app.scope]).toEqual(['./', './']);
  for (const { src } of app.icons) expect(files.has(src), src).toBe(true);
});

// The page for a fleet, with its readers of lists, is 90 kB of it.
test('The single file has at most 610 kB', () => {
  expect(read(singleFile).length).toBeLessThanOrEqual(610_000);
});

test('The single file has neither the JSON for scripts nor the twins, and says where each is', () => {
  const text = read(singleFile).toString().replace(/\s+/g, ' ');
  expect(text).not.toContain('json-schema.org');
  expect(text).toContain(
    'does not have them in it. Take them from the site, or from the stored site',
  );
  expect(text).toContain('they are in the site and in the stored site, not in the single file');
});

test('The single file has each rule of the styles once: a second one would win over others', () => {
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(read(singleFile).toString()) ?? [];
  const rules = style.split('\n').filter((line) => /\{.*\}$/.test(line));
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.filter((rule, place) => rules.indexOf(rule) !== place)).toEqual([]);
});

test('The page Take it offline tells the checksum and the size of the single file', () => {
  const file = read(singleFile);
  const page = read('offline/index.html').toString();
  const sha256 = createHash('sha256').update(file).digest('hex');
  expect(page).toContain(sha256);
  expect(page).toContain(`${Math.ceil(file.length / 1000)} kB`);
  expect(file.toString()).not.toContain(sha256);
  expect(file.toString() + page).not.toMatch(/-of-the-single-file/);
});
