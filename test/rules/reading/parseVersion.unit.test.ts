import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVersion } from '../../../src/rules/reading/parseVersion.ts';
import { sourceOf } from '../../../src/rules/reason.ts';
import { cpuSeconds } from '../cpuSeconds.ts';
import { numbersOf, versionTexts } from './versionTexts.ts';
import { golden } from '../writeOut.ts';

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
  ['7.2.10.12', { ...train72, release: '7.2.10.12', maintenance: 10, patch: 12, ...noBuild }],
  ['7.2.0.0', { ...train72, release: '7.2.0.0', maintenance: 0, patch: 0, ...noBuild }],
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
  [
    '123.456.789.101',
    {
      release: '123.456.789.101',
      train: '123.456',
      major: 123,
      minor: 456,
      maintenance: 789,
      patch: 101,
      ...noBuild,
    },
  ],
];

test.each(spellings)('%j is read', (text, version) => {
  expect(parseVersion(text)).toEqual({ ok: true, version, reasons: [] });
});

const empty = ['', '   ', '\n\t', ' '.repeat(10_000)];

test.each(empty)('%j is told as nothing typed', (text) => {
  const parsed = parseVersion(text);
  expect(parsed).toMatchObject({ ok: false, empty: true });
  expect(!parsed.ok && parsed.message).toMatch(/^Type a version\. A version looks like 7\.4, /);
});

// Each is refused; what is said stands in golden/parseVersion.txt.
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
  '7.2.5 build 208',
  '7.2.5 (build208)',
  '7.2.5 (208)',
  '7.2.5 (build 1234567)',
  'version7.2',
  '7.2x',
  '7.x',
  '7.2.x',
  'V7.2.X',
  'max.x',
  'a7.2.x',
  '7.2.x7',
  '10.12.x',
  '7.2.5.1.3',
  'v7.2.5.1.3.4',
  '7.2.5.1.3 or so',
  'a7.2.5.1.3',
  '10.12.5.1.30',
  '7,2',
  '7, 2',
  '7.2,5',
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
  'a'.repeat(64),
  'a'.repeat(65),
  '7.2.5 '.repeat(20),
  `7.2${'.1'.repeat(5_000)}`,
  '7'.repeat(10_000),
];

test.each(refused)('%j is refused', (text) => {
  const parsed = parseVersion(text);
  if (parsed.ok) throw new Error(`taken for ${parsed.version.release}`);
  expect(parsed.empty).toBe(false);
  expect(parsed.reasons).toEqual([
    {
      rule: 'version-spellings',
      outcome: 'failed',
      message: parsed.message,
      source: sourceOf('version-spellings'),
    },
  ]);
});

test('Every refusal says what is wrong and what a version looks like', async () => {
  const lines = ['', ...refused].map((text) => {
    const parsed = parseVersion(text);
    const shown = text.length > 70 ? `${text.slice(0, 20)}… (${text.length} characters)` : text;
    return `${JSON.stringify(shown)}\n  ${parsed.ok ? '' : parsed.message}\n`;
  });
  await expect(lines.join('')).toMatchFileSnapshot(golden('parseVersion'));
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
          expect(parsed.message).toContain(
            'A version looks like 7.4, 7.4.2, 7.4.2.1 or 7.4.2-172.',
          );
          return;
        }
        const { release, train, major, minor, maintenance, patch, build } = parsed.version;
        const given = [major, minor, maintenance, patch].filter((number) => number !== null);
        expect(given.join('.')).toBe(release);
        expect(train).toBe(`${major}.${minor}`);
        const digits = text.match(/\d+/g);
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
        expect(first).toMatchObject({ ok: true, version: { release } });
        for (const other of others) expect(other).toEqual(first);
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
