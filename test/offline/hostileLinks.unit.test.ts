import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHash } from '../../src/browser/address.ts';
import { linkKeys } from '../../src/browser/linkKeys.ts';
import { readLink, writeLink } from '../../src/islands/device/readLink.ts';
import * as rules from '../../src/rules/index.ts';
import { hostileQuery, hostileText } from './hostileTexts.ts';

const runs = { numRuns: 10_000 };

test('Any query is read, value by value, and none is taken for another', () => {
  fc.assert(
    fc.property(hostileQuery, (text) => {
      const query = new URLSearchParams(text);
      const { texts, repeated, unknown } = readLink(query);
      for (const key of linkKeys) {
        if (key !== 'platform') expect(texts[key]).toBe(query.get(key) ?? '');
        expect(repeated.includes(key)).toBe(query.getAll(key).length > 1);
      }
      expect(unknown.some((key) => (linkKeys as readonly string[]).includes(key))).toBe(false);
      // What is written reads the same again, so a reload changes nothing.
      const written = writeLink(texts).toString();
      expect(writeLink(readLink(new URLSearchParams(written)).texts).toString()).toBe(written);
    }),
    runs,
  );
});

test('Any hash is taken apart into a path, a query and an anchor', () => {
  const parts = fc.tuple(hostileText, hostileQuery, hostileText);
  fc.assert(
    fc.property(parts, ([path, query, anchor]) => {
      const cleanPath = `/${path.replace(/[?#]/g, '')}`;
      const cleanQuery = query.replace(/#/g, '');
      expect(parseHash(`#${cleanPath}?${cleanQuery}#${anchor}`)).toEqual({
        path: cleanPath,
        query: cleanQuery,
        anchor,
      });
      expect(parseHash(`#${path}`).path.startsWith('/')).toBe(true);
    }),
    runs,
  );
});

test('Any device of a link gets an answer', () => {
  const device = fc.record({
    platform: fc.oneof(hostileText, fc.constantFrom('2130', 'firepower-4100', 'SM-36')),
    mode: hostileText,
    deployment: hostileText,
    from: fc.oneof(hostileText, fc.constantFrom('7.0', '7.2.5', '7.4.1-172')),
    to: fc.oneof(hostileText, fc.constantFrom('7.4', '7.6', '7.4.0')),
    fxos: hostileText,
    build: hostileText,
  });
  fc.assert(
    fc.property(device, (one) => {
      for (const answer of [
        rules.findUpgradePaths({ ...one, mode: undefined }),
        rules.checkDirectUpgrade({ ...one, mode: undefined }),
        rules.upgradeOrder(one),
        rules.packageNames(one),
      ]) {
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }
    }),
    runs,
  );
});
