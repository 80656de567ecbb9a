import { expect, test } from 'vitest';
import { stopReleases } from '../../../src/rules/releases/stopReleases.ts';

test('names what a device can be upgraded to, the newest first, patches and what is only installed freshly left out', () => {
  expect(stopReleases('7.4')).toEqual(['7.4.3', '7.4.2-172', '7.4.1-172']);
  expect(stopReleases('7.6')[0]).toBe('7.6.4-69');
  expect(stopReleases('9.9')).toEqual([]);
});
