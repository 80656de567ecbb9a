import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkKeys } from '../../../src/browser/linkKeys.ts';
import {
  emptyTexts,
  longestInLink,
  readLink,
  writeLink,
} from '../../../src/islands/device/readLink.ts';

const read = (query: string) => readLink(new URLSearchParams(query));

describe('readLink', () => {
  test.each([
    // query, key, text
    ['', 'from', ''],
    ['from=7.2.5', 'from', '7.2.5'],
    ['from=7.2.', 'from', '7.2.'],
    ['from=', 'from', ''],
    ['from=%3Cscript%3E', 'from', '<script>'],
    ['from=%', 'from', '%'],
    ['from=7.2&from=7.4', 'from', '7.2'],
    ['from=&from=7.4', 'from', ''],
    ['platform=firepower-2100', 'platform', 'Firepower 2100'],
    ['platform=2130', 'platform', '2130'],
    ['platform=toString', 'platform', 'toString'],
    ['platform=__proto__', 'platform', '__proto__'],
    ['FROM=7.2', 'from', ''],
  ] as const)('%j gives %s as %j', (query, key, text) => {
    expect(read(query).texts[key]).toBe(text);
  });

  test('names keys that come twice and keys that nobody knows, each once', () => {
    const link = read('from=7.0&from=7.2&from=7.4&utm=1&utm=2&__proto__=3&to=7.4');
    expect(link.repeated).toEqual(['from']);
    expect(link.unknown).toEqual(['utm', '__proto__']);
  });

  test('takes any query and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { texts } = read(query);
        expect(Object.keys(texts)).toEqual([...linkKeys]);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('writeLink', () => {
  test.each([
    // texts, query
    [{}, ''],
    [{ from: '7.2.5', to: '7.4' }, 'from=7.2.5&to=7.4'],
    [{ to: '7.4', from: '7.2.5', platform: '2130' }, 'platform=firepower-2100&from=7.2.5&to=7.4'],
    [{ platform: 'Firepower 2100' }, 'platform=firepower-2100'],
    // What hosts a virtual device decides answers
    [{ platform: 'gcp' }, 'platform=Google+Cloud'],
    [{ platform: 'FTDv' }, 'platform=threat-defense-virtual'],
    [{ platform: 'toaster' }, 'platform=toaster'],
    [{ from: '   ' }, ''],
    [{ from: '7'.repeat(longestInLink + 1), to: '7.4' }, 'to=7.4'],
    [{ mode: '<script>' }, 'mode=%3Cscript%3E'],
  ])('%j gives %j', (texts, query) => {
    expect(writeLink({ ...emptyTexts, ...texts }).toString()).toBe(query);
  });

  test('is read back to the same texts', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 50 })
      .filter((one) => one === '' || one.trim() !== '');
    const device = fc.record({ from: text, to: text, fxos: text, mode: text, build: text });
    fc.assert(
      fc.property(device, (typed) => {
        const texts = { ...emptyTexts, ...typed };
        expect(readLink(writeLink(texts))).toEqual({ texts, repeated: [], unknown: [] });
      }),
    );
  });
});
