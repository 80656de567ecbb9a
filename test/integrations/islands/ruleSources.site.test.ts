import { expect, test } from 'vitest';
import { rulesByPage } from '../../../src/rules/facts/sources.ts';
import { hasCalculator } from '../../site/loadedBytes.ts';
import { everyPage, readSite } from '../../site/readSite.ts';

/* A calculator gets the pages of those rules that its files name; a reason without one would throw. */

const rules = Object.values(rulesByPage).flatMap((ofPage) => Object.keys(ofPage));

const calculators = everyPage()
  .filter(([, page]) => hasCalculator(page))
  .flatMap(([, { document }]) => document.querySelectorAll('[data-island][data-scripts]'))
  .map((place) => [
    place.getAttribute('data-island') ?? '',
    (place.getAttribute('data-scripts') ?? '').split(' '),
  ]) as [string, string[]][];

test.each(calculators)('%s knows the page of every rule that it names', (_, scripts) => {
  const code = scripts.map((script) => readSite().read(script.slice(1)).toString()).join('\n');
  const named = rules.filter((rule) => new RegExp(`[\`'"]${rule}[\`'"](?!:)`).test(code));
  const unknown = named.filter((rule) => !new RegExp(`[{,]["'\`]?${rule}["'\`]?:`).test(code));
  expect(named.length).toBeGreaterThan(5);
  expect(unknown).toEqual([]);
});
