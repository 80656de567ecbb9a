import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVersion } from '../../../src/rules/reading/parseVersion.ts';
import { cpuSeconds } from '../cpuSeconds.ts';
import { numbersOf, versionTexts } from './versionTexts.ts';

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

  test('of prose with a version in it gives none', () => {
    const announcing =
      /^(cisco|secure|firewall|firepower|series|for|model|software|release|v|ver|version|ftdv?|threat|virtual|defen[cs]e|aws|kvm|azure|vmware)\b/;
    const word = fc.stringMatching(/^[a-z]{1,9}[,.:]?$/).filter((text) => !announcing.test(text));
    const prose = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const text = fc.oneof(
      fc.tuple(prose, versionTexts).map((parts) => parts.join(' ')),
      fc.tuple(versionTexts, prose).map((parts) => parts.join(' ')),
      fc.tuple(prose, fc.constantFrom('version', 'FTD'), versionTexts).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        expect(parseVersion(typed).ok).toBe(false);
      }),
      { numRuns: 20_000 },
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
