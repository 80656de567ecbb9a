import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDirectUpgrade } from '../../../src/rules/direct/checkDirectUpgrade.ts';
import { platforms } from '../../../src/rules/facts/platforms.ts';
import { nearVersionTexts } from '../reading/versionTexts.ts';

const platformTexts = fc.constantFrom('', 'nonsense', ...Object.keys(platforms));

describe('Any two texts', () => {
  test('are answered', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (platform, from, to) => {
        expect(checkDirectUpgrade({ platform, from, to }).summary).not.toBe('');
      }),
    );
  });

  test('give a "no" only with a rule that fails, and a "yes" only without', () => {
    fc.assert(
      fc.property(platformTexts, nearVersionTexts, nearVersionTexts, (platform, from, to) => {
        const { verdict, reasons } = checkDirectUpgrade({ platform, from, to });
        const has = (wanted: string) => reasons.some(({ outcome }) => outcome === wanted);
        if (verdict === 'not-covered') expect(has('missing') || has('failed')).toBe(true);
        else expect(has('failed')).toBe(['not-direct', 'downgrade'].includes(verdict));
        if (verdict === 'direct') expect(has('contradicted')).toBe(false);
        if (verdict === 'contradicted') expect(has('contradicted')).toBe(true);
        if (verdict === 'depends') expect(has('missing')).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('are answered no more kindly once the platform is given', () => {
    const known = fc.constantFrom(...Object.keys(platforms));
    fc.assert(
      fc.property(known, nearVersionTexts, nearVersionTexts, (platform, from, to) => {
        const without = checkDirectUpgrade({ from, to }).verdict;
        const { verdict } = checkDirectUpgrade({ platform, from, to });
        if (without === 'depends') {
          expect(['depends', 'direct', 'contradicted', 'not-direct']).toContain(verdict);
        } else if (without === 'direct') {
          expect(['direct', 'contradicted', 'not-direct']).toContain(verdict);
        } else if (without === 'contradicted') {
          expect(['contradicted', 'not-direct']).toContain(verdict);
        } else expect(verdict).toBe(without);
      }),
      { numRuns: 1_000 },
    );
  });
});
