import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVersion } from '../../../src/rules/reading/parseVersion.ts';
import { cpuSeconds } from '../cpuSeconds.ts';
import { numbersOf, versionTexts } from './versionTexts.ts';

const noBuild = { build: null };
const train72 = {
  release: '7.2',
  train: '7.2',
  major: 7,
  minor: 2,
  maintenance: null,
  patch: null,
};
const release725 = { ...train72, release: '7.2.5', maintenance: 5 };
const patch7251 = { ...release725, release: '7.2.5.1', patch: 1 };

// [text, version]
const spellings: [string, object][] = [
  ['7.2', { ...train72, ...noBuild }],
  ['v7.2', { ...train72, ...noBuild }],
  ['Version 7.2', { ...train72, ...noBuild }],
  ['7.2.5', { ...release725, ...noBuild }],
  ['v7.2.5', { ...release725, ...noBuild }],
  ['V7.2.5', { ...release725, ...noBuild }],
  ['v 7.2.5', { ...release725, ...noBuild }],
  ['  7.2.5\n', { ...release725, ...noBuild }],
  [`${' '.repeat(100)}7.2.5`, { ...release725, ...noBuild }],
  ['7.2.5-208', { ...release725, build: '208' }],
  ['7.2.5 (build 208)', { ...release725, build: '208' }],
  ['7.2.5(build 208)', { ...release725, build: '208' }],
  ['7.2.5  (BUILD  208)', { ...release725, build: '208' }],
  ['v7.2.5 (build 208)', { ...release725, build: '208' }],
  ['Version 7.2.5 (Build 208)', { ...release725, build: '208' }],
  ['version  7.2.5-208', { ...release725, build: '208' }],
  ['7.2.5-123456', { ...release725, build: '123456' }],
  ['7.2.5 (build 123456)', { ...release725, build: '123456' }],
  ['7.2.5.1', { ...patch7251, ...noBuild }],
  ['7.2.5.1-29', { ...patch7251, build: '29' }],
  ['Version 7.2.5.1 (Build 29)', { ...patch7251, build: '29' }],
  ['7.2.10.4', { ...train72, release: '7.2.10.4', maintenance: 10, patch: 4, ...noBuild }],
  // A fourth number of zero is no patch
  ['7.2.0.0', { ...train72, release: '7.2.0', maintenance: 0, patch: null, ...noBuild }],
  // As devices and managers print them
  ['7.2.x', { ...train72, ...noBuild }],
  ['V7.2.X', { ...train72, ...noBuild }],
  ['7,2', { ...train72, ...noBuild }],
  ['7,2,5', { ...release725, ...noBuild }],
  ['7.2,5', { ...release725, ...noBuild }],
  ['7.2.5 build 208', { ...release725, build: '208' }],
  ['7.2.5 (build208)', { ...release725, build: '208' }],
  ['7.2.5 (208)', { ...release725, build: '208' }],
  ['7.2.5(208)', { ...release725, build: '208' }],
  ['Version: 7.2.5', { ...release725, ...noBuild }],
  ['7.2.5 (Lina 9.18.4)', { ...release725, ...noBuild }],
  ['7.2.5-208 IMS 1256', { ...release725, build: '208' }],
  [
    'Model : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5 (Build 208)',
    { ...release725, build: '208' },
  ],
  [
    'Cisco Firepower Threat Defense, Version 7.2.5.1 (Build 29), Cisco',
    { ...patch7251, build: '29' },
  ],
  // Whoever says that it is a patch, or gives its build, is believed
  ['7.2.5.208 (patch)', { ...release725, release: '7.2.5.208', patch: 208, ...noBuild }],
  ['7.2.5.12-3', { ...release725, release: '7.2.5.12', patch: 12, build: '3' }],
  [
    '10.0.0',
    {
      release: '10.0.0',
      train: '10.0',
      major: 10,
      minor: 0,
      maintenance: 0,
      patch: null,
      ...noBuild,
    },
  ],
];

test.each(spellings)('%j is read', (text, version) => {
  expect(parseVersion(text)).toEqual({ ok: true, value: version, reasons: [] });
});

const empty = ['', '   ', '\n\t', ' '.repeat(10_000)];

test.each(empty)('%j is told as nothing typed', (text) => {
  const parsed = parseVersion(text);
  expect(parsed).toMatchObject({ ok: false, why: 'empty' });
  expect(!parsed.ok && parsed.message).toMatch(/^Type a version\. A version looks like 7\.4, /);
});

// Each is refused.
const refused = [
  '7',
  'v7',
  'V12',
  'version 7',
  '7.',
  '7.2.',
  'v7.2.',
  '7.2.5.',
  '10.12.',
  'x7.2.',
  '.7.2',
  '7..2',
  '7.2-',
  '7.2.5-',
  'v7.2.5-',
  'abc-',
  'x7.2-',
  '10.12.3-',
  '7.2.5-x',
  '7.2.5-208-1',
  '7.2.5-1234567',
  '7.2.5--208',
  '7.2.5 -208',
  '-7.2',
  '7.2-208',
  '7.2 (build 208)',
  'v7.2 (build 208)',
  '7.2.5 (build 208',
  '7.2.5 (build 1234567)',
  'version7.2',
  '7.2x',
  '7.x',
  'max.x',
  'a7.2.x',
  '7.2.x7',
  '7.2.5.1.3',
  'v7.2.5.1.3.4',
  '7.2.5.1.3 or so',
  'a7.2.5.1.3',
  '10.12.5.1.30',
  '7, 2',
  'hello, world',
  '07.2',
  'v07.2',
  '7.02',
  '7.2.05',
  '7.2.5.01',
  '7.00',
  '7.12.05',
  '7.1234',
  '1234.7',
  '7.2.1234',
  '7.2.5.1234',
  '7 . 2',
  '7.2\n7.4',
  '7.2.5\u200b',
  'latest',
  '٧.٢',
  '７．２',
  '七.二',
  'семь',
  '7\u06f02.5',
  '7․2',
  '7.2–208',
  '0x7.2',
  '+7.2',
  '<script>alert(1)</script>',
  '${7.2}',
  '__proto__',
  'FTD 7.2.5',
  '7version version 7,7',
  '7 version 7.2',
  'version 7.2 version 7.4',
  'Version 7.2, 7.4',
  'a'.repeat(64),
  'a'.repeat(65),
  '7.2.5 '.repeat(20),
  `7.2${'.1'.repeat(5_000)}`,
  '7'.repeat(10_000),
];

test.each(refused)('%j is refused', (text) => {
  const parsed = parseVersion(text);
  if (parsed.ok) throw new Error(`taken for ${parsed.value.release}`);
  expect(parsed.why).toBe('unreadable');
  expect(parsed.message).toContain('A version looks like 7.4, 7.4.2, 7.4.2.1 or 7.4.2-172.');
  expect(parsed.reasons.map(({ rule, message }) => [rule, message])).toEqual([
    ['version-spellings', parsed.message],
  ]);
});

// [text, both readings]: a fourth number that no patch was ever seen to have is most likely a build
const asked: [string, string[]][] = [
  ['7.0.6.236', ['7.0.6-236', '7.0.6.236 (patch)']],
  ['7.4.2.172', ['7.4.2-172', '7.4.2.172 (patch)']],
  ['v7.2.5.5', ['7.2.5-5', '7.2.5.5 (patch)']],
];

test.each(asked)('%j is asked about: %j', (text, readings) => {
  const parsed = parseVersion(text);
  expect(parsed).toMatchObject({ ok: false, why: 'unreadable', instead: readings });
  for (const reading of readings) expect(parseVersion(reading).ok).toBe(true);
});

describe('Any text', () => {
  const scraps = fc.array(
    fc.constantFrom('7', '2', '10', '0', '.', '-', ' ', 'v', 'version ', ' (build ', ')', 'x', ','),
    { maxLength: 14 },
  );
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    scraps.map((scrap) => scrap.join('')),
  );

  test('is never taken for another version: its numbers are those of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseVersion(text);
        if (!parsed.ok) {
          expect(parsed.message).not.toBe('');
          return;
        }
        const { release, train, major, minor, maintenance, patch, build } = parsed.value;
        const given = [major, minor, maintenance, patch].filter((number) => number !== null);
        expect(given.join('.')).toBe(release);
        expect(train).toBe(`${major}.${minor}`);
        const digits = text.match(/\d+/g) ?? [];
        // A fourth number of zero is left out.
        if (patch === null && digits.length > given.length && maintenance !== null) {
          const isZero =
            digits[3] === '0' && new RegExp(`${release}[.,]0`).test(text.replaceAll(',', '.'));
          if (isZero) digits.splice(3, 1);
        }
        expect([...release.split('.'), ...(build === null ? [] : [build])]).toEqual(digits);
      }),
      { numRuns: 2_000 },
    );
  });

  test('that is a version is read the same in all spellings', () => {
    const builds = fc.option(fc.nat(999_999).map(String), { nil: null });
    fc.assert(
      fc.property(versionTexts, builds, (release, build) => {
        const isTrain = numbersOf(release).length === 2;
        const written = build === null || isTrain ? [''] : [`-${build}`, ` (build ${build})`];
        const all = written.flatMap((ending) =>
          ['', 'v', 'V', 'v ', 'Version ', 'VERSION  '].map(
            (start) => `${start}${release}${ending}`,
          ),
        );
        const [first, ...others] = all.map((text) => parseVersion(text));
        if (first?.ok)
          expect(release.replace(/^(\d+\.\d+\.\d+)\.0$/, '$1')).toBe(first.value.release);
        else expect(numbersOf(release)[3]).toBeGreaterThan(4);
        for (const other of others.filter(({ ok }) => ok)) {
          if (first?.ok) expect(other).toEqual(build === null || isTrain ? first : other);
        }
      }),
    );
  });

  test('is answered in time that does not grow faster than its length', () => {
    const million = 1_000_000;
    const long = ['7', '7.', '1.2.3.4.', ' ', 'version ', '7.2.5 (build ', '-'].map((part) =>
      part.repeat(million / part.length),
    );
    const seconds = cpuSeconds(() => {
      for (const text of long) expect(parseVersion(text).ok).toBe(false);
    });
    expect(seconds).toBeLessThan(1);
  });
});
