import { describe, expect, test } from 'vitest';
import { askedFor, bytesOf, hasCalculator, importedBy, loadedBytes, weigh } from './loadedBytes.ts';
import { everyPage, readSite } from './readSite.ts';

/** What a link with a device may weigh and ask for, its calculator at work. */
const ceilings: Record<string, [bytes: number, requests: number]> = {
  // Above the others: a list of devices is read and planned with nearly every rule.
  '/fleet/': [50_000, 8],
  '/plan/': [66_000, 8],
  '/guide/upgrade-path/': [42_000, 8],
  // The start page has the calculator of paths, too.
  '/': [42_000, 8],
  // Above the others: the tables of all names are on this page, and a second calculator's form.
  '/guide/package-names/': [39_000, 8],
};
const otherCalculators = [36_000, 8] as const;
/** What looks for a stored site once the page is loaded, on every visit. */
const afterLoad = 1_200;

const withCalculator = everyPage().filter(([, page]) => hasCalculator(page));
const scriptNamed = (name: string) =>
  [...readSite().files].filter(
    (file) => file.startsWith(`_astro/${name}.`) && file.endsWith('.js'),
  );
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
  // The package page has a second calculator, which takes names and files; what reads them is loaded
  // once there are some.
  const reader = name === '/guide/package-names/' ? 3_000 : 0;
  expect(total, listed(parts)).toBeLessThanOrEqual(bytes + reader);
});

test('The fleet at work stays within its budget, and so does what comes once a unit is planned', () => {
  const page = everyPage().find(([name]) => name === '/fleet/')?.[1];
  if (!page) throw new Error('No page of fleets');
  const atWork = scriptNamed('PlannedFleet');
  expect(atWork).toHaveLength(1);
  const before = loadedBytes(page, 'for-device').parts;
  const parts = { ...before, ...weigh([...atWork, ...importedBy(atWork)]) };
  const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  expect(total, listed(parts)).toBeLessThanOrEqual(70_000);
  // What reads lists in JSON comes with the first of them.
  const readsJson = scriptNamed('fromJson');
  expect(readsJson).toHaveLength(1);
  expect(bytesOf(readsJson[0] ?? '')).toBeLessThanOrEqual(4_600);
  const later = scriptNamed('laterParts');
  expect(later).toHaveLength(1);
  expect(bytesOf(later[0] ?? '')).toBeLessThanOrEqual(4_500);
});

test('What looks for the stored site after the load is one small script', () => {
  const asked = scriptNamed('keepStored');
  expect(asked).toHaveLength(1);
  const inEachPage = scriptNamed('Page');
  expect(importedBy([...asked, ...inEachPage])).toEqual([]);
  expect(bytesOf(asked[0] ?? '')).toBeLessThanOrEqual(afterLoad);
});

test('Opening the search loads at most 60 kB, its index included', () => {
  const dialog = scriptNamed('searchDialog');
  expect(dialog).toHaveLength(1);
  const parts = weigh([...dialog, ...importedBy(dialog), 'search/pages.json']);
  const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  expect(total, listed(parts)).toBeLessThanOrEqual(60_000);
});
