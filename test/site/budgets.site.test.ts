import { expect, test } from 'vitest';
import { hasCalculator, loadedBytes } from './loadedBytes.ts';
import { everyPage } from './readSite.ts';

test.each(everyPage())('A first visit to %s stays within its budget', (_, page) => {
  const budget = hasCalculator(page) ? 30_000 : 14_000;
  const { total, parts } = loadedBytes(page);
  expect(total, JSON.stringify(parts, null, 2)).toBeLessThanOrEqual(budget);
});

test.each(everyPage().filter(([, page]) => hasCalculator(page)))(
  'With all its calculators at work, %s has an end too',
  (name, page) => {
    const { total, parts } = loadedBytes(page, { inUse: true });
    const ceiling = name.includes('plan') ? 70_000 : 52_000;
    expect(total, JSON.stringify(parts, null, 2)).toBeLessThanOrEqual(ceiling);
  },
);
