import { describe, expect, test } from 'vitest';
import { askedFor, hasCalculator, importedBy, loadedBytes, weigh } from './loadedBytes.ts';
import { everyPage, readSite } from './readSite.ts';

/** What a link with a device may weigh and ask for, its calculator at work. */
const ceilings: Record<string, [bytes: number, requests: number]> = {
  // The aim is 66 kB; the steps for the way back and for what to do while it runs are above it.
  '/plan/': [68_500, 14],
  // The aim is 43 kB; what was understood of a text, and the texts to take instead, are above it.
  '/guide/upgrade-path/': [43_500, 12],
  // The start page has the calculator of paths, too.
  '/': [43_500, 12],
};
/**
 * The aim is 36 kB. Above it stands what all calculators share though few ask for it: the packages of
 * each platform, the origin of each rule, and the words of models as devices print them.
 */
const otherCalculators = [40_500, 12] as const;

const withCalculator = everyPage().filter(([, page]) => hasCalculator(page));
const isScript = (file: string) => file.endsWith('.js');
const listed = (parts: Record<string, number>) => JSON.stringify(parts, null, 2);

test.each(everyPage())('A first visit to %s stays within its budget', (_, page) => {
  const { total, parts } = loadedBytes(page);
  expect(total, listed(parts)).toBeLessThanOrEqual(hasCalculator(page) ? 18_000 : 12_000);
});

describe.each(withCalculator)('A link with a device to %s', (name, page) => {
  const { total, parts } = loadedBytes(page, 'for-device');
  const [bytes, requests] = ceilings[name] ?? otherCalculators;

  test('stays within its budget', () => {
    expect(total, listed(parts)).toBeLessThanOrEqual(bytes);
    expect(Object.keys(parts).length, listed(parts)).toBeLessThanOrEqual(requests);
  });

  test('has all its scripts one round trip after the page, few beside the shell’s', () => {
    const asked = askedFor(page, 'for-device');
    expect(importedBy(asked)).toEqual([]);
    const shell = askedFor(page).filter(isScript);
    expect(asked.filter(isScript).length - shell.length).toBeGreaterThan(0);
    expect(asked.filter(isScript).length - shell.length).toBeLessThanOrEqual(4);
  });
});

test.each(withCalculator)('With all its calculators in use, %s has an end too', (name, page) => {
  const { total, parts } = loadedBytes(page, 'for-reader');
  const [bytes] = ceilings[name] ?? otherCalculators;
  // The package page has a second calculator, which reads names and lists of files.
  const reader = name === '/guide/package-names/' ? 12_000 : 0;
  expect(total, listed(parts)).toBeLessThanOrEqual(bytes + reader);
});

test('Opening the search loads at most 60 kB, its index included', () => {
  const { files } = readSite();
  const dialog = [...files].filter((path) => /^_astro\/searchDialog\..*\.js$/.test(path));
  expect(dialog).toHaveLength(1);
  const parts = weigh([...dialog, ...importedBy(dialog), 'search/pages.json']);
  const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  expect(total, listed(parts)).toBeLessThanOrEqual(60_000);
});
