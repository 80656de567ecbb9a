import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DirectUpgradeQuestion,
  type DirectVerdict,
  type MissingInput,
  checkDirectUpgrade,
} from '../../../src/rules/direct/checkDirectUpgrade.ts';
import type { Mode } from '../../../src/rules/facts/platforms.ts';
import { platforms } from '../../../src/rules/facts/platforms.ts';
import type { RuleId } from '../../../src/rules/reason.ts';
import { nearVersionTexts } from '../reading/versionTexts.ts';
import { golden, writeBlocks, writeReasons } from '../writeOut.ts';

type Case = [
  platform: string,
  from: string,
  to: string,
  verdict: DirectVerdict,
  failed?: RuleId[],
  missing?: MissingInput[],
  mode?: Mode,
];

const noPlatform: MissingInput[] = ['platform'];

// [platform, from, to, verdict, rules that fail, what is missing, mode]
const cases: Case[] = [
  // Every row of Table 1, release to release
  ['isa-3000', '7.6.0', '7.6.2', 'direct'],
  ['isa-3000', '7.4.1', '7.6.0', 'direct'],
  ['isa-3000', '7.4.1', '7.4.2', 'direct'],
  ['isa-3000', '7.3.0', '7.6.0', 'direct'],
  ['isa-3000', '7.3.0', '7.4.1', 'direct'],
  ['isa-3000', '7.3.0', '7.3.1', 'direct'],
  ['isa-3000', '7.2.0', '7.6.0', 'direct'],
  ['isa-3000', '7.2.0', '7.4.1', 'direct'],
  ['isa-3000', '7.2.0', '7.3.0', 'direct'],
  ['isa-3000', '7.2.0', '7.2.10', 'direct'],
  ['isa-3000', '7.2.9', '7.2.10', 'direct'],
  ['isa-3000', '7.1.0', '7.6.0', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.1.0', '7.4.1', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.1.0', '7.3.0', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.1.0', '7.2.0', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.1.0', '7.1.1', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.0.6', '7.6.0', 'not-direct', ['table-1']],
  ['isa-3000', '7.0.6', '7.4.1', 'direct'],
  ['isa-3000', '7.0.6', '7.3.0', 'direct'],
  ['isa-3000', '7.0.6', '7.2.0', 'direct'],
  ['isa-3000', '7.0.6', '7.1.0', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.0.5', '7.0.6', 'direct'],
  // Trains
  ['isa-3000', '7.6', '7.6', 'direct', [], ['from-digits']],
  ['isa-3000', '7.4', '7.6', 'direct'],
  ['isa-3000', '7.2', '7.4', 'direct'],
  ['isa-3000', '7.2.5', '7.2', 'direct'],
  ['isa-3000', '7.2', '7.2.5', 'direct', [], ['from-digits']],
  ['isa-3000', '7.2', '7.2.0', 'already-there'],
  ['isa-3000', '7.2', '7.2.0.0', 'already-there'],
  ['isa-3000', '7.4', '7.4.0', 'already-there'],
  ['isa-3000', '7.0', '7.6', 'not-direct', ['table-1']],
  ['isa-3000', '7.0', '7.1', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.1', '7.1', 'not-direct', ['table-1', 'nothing-with-7-1'], ['from-digits']],
  ['isa-3000', '7.6', '7.4', 'downgrade', ['table-1']],
  // Builds do not count
  ['isa-3000', '7.2.5-208', '7.4.2-172', 'direct'],
  ['isa-3000', 'Version 7.2.5 (Build 208)', 'v7.2.8', 'direct'],
  ['isa-3000', '7.4.1-132', '7.4.1-172', 'already-there'],
  // 7.4.0, in every row
  ['isa-3000', '7.3.1', '7.4.0', 'not-direct', ['never-to-7-4-0']],
  ['isa-3000', '7.2.5', '7.4.0', 'not-direct', ['never-to-7-4-0']],
  ['isa-3000', '7.1.0', '7.4.0', 'not-direct', ['table-1', 'nothing-with-7-1', 'never-to-7-4-0']],
  ['isa-3000', '7.0.6', '7.4.0', 'not-direct', ['never-to-7-4-0']],
  ['secure-firewall-4200', '7.3', '7.4.0', 'not-direct', ['never-to-7-4-0']],
  ['isa-3000', '7.2.5', '7.4.0.0', 'not-direct', ['never-to-7-4-0']],
  ['isa-3000', '7.6.0', '7.4.0', 'downgrade', ['table-1', 'never-to-7-4-0']],
  ['secure-firewall-4200', '7.4.0', '7.4.0', 'already-there'],
  ['secure-firewall-4200', '7.4.0', '7.4.1', 'direct'],
  ['secure-firewall-4200', '7.4.0', '7.4', 'direct'],
  ['secure-firewall-4200', '7.4.0', '7.6.0', 'direct'],
  // Patches go on their own release
  ['isa-3000', '7.2.5', '7.2.5.1', 'direct'],
  ['isa-3000', '7.2.5.1', '7.2.5.2', 'direct'],
  ['isa-3000', '7.2.5.0', '7.2.5.1', 'direct'],
  ['isa-3000', '7.2.5.1', '7.2.6', 'direct'],
  ['isa-3000', '7.2.5.1', '7.4.1', 'direct'],
  ['isa-3000', '7.2.4', '7.2.5.0', 'direct'],
  ['isa-3000', '7.2.4', '7.2.5.1', 'not-direct', ['patch-on-its-own-release']],
  ['isa-3000', '7.2.4.1', '7.2.5.1', 'not-direct', ['patch-on-its-own-release']],
  ['isa-3000', '7.2.5', '7.4.2.1', 'not-direct', ['patch-on-its-own-release']],
  ['isa-3000', '7.2', '7.4.2.1', 'not-direct', ['patch-on-its-own-release']],
  ['isa-3000', '7.0.6', '7.6.2.1', 'not-direct', ['table-1', 'patch-on-its-own-release']],
  ['isa-3000', '7.2', '7.2.5.1', 'depends', [], ['from-digits']],
  ['isa-3000', '7.2', '7.2.0.1', 'depends', [], ['from-digits']],
  ['isa-3000', '7.2.6', '7.2.5.1', 'downgrade', ['table-1']],
  ['isa-3000', '7.2.5.1', '7.2.5.1', 'already-there'],
  ['secure-firewall-4200', '7.4.0', '7.4.0.1', 'direct'],
  ['isa-3000', '7.4.0', '7.4.0.1', 'not-direct', ['never-to-7-4-0']],
  ['secure-firewall-4200', '7.4.0.1', '7.4.0.2', 'direct'],
  ['secure-firewall-4200', '7.4', '7.4.0.1', 'depends', [], ['from-digits']],
  ['isa-3000', '7.2.5', '7.4.0.1', 'not-direct', ['patch-on-its-own-release', 'never-to-7-4-0']],
  ['isa-3000', '7.2', '7.4.0.1', 'not-direct', ['patch-on-its-own-release', 'never-to-7-4-0']],
  // Already there, and down
  ['isa-3000', '7.2.5', '7.2.5', 'already-there'],
  ['isa-3000', '7.2.5', '7.2.4', 'downgrade', ['table-1']],
  ['isa-3000', '7.2.10', '7.2.9', 'downgrade', ['table-1']],
  ['isa-3000', '7.4.1', '7.2.5', 'downgrade', ['table-1']],
  ['isa-3000', '7.2.5', '7.1', 'downgrade', ['table-1']],
  // Platform limits
  ['firepower-2100', '7.2.5', '7.4.2', 'direct'],
  ['firepower-2100', '7.2.5', '7.6.0', 'not-direct', ['last-train']],
  ['2130', '7.0.6', '7.6', 'not-direct', ['last-train', 'table-1']],
  ['firepower-2100', '7.6.0', '7.6.1', 'not-direct', ['last-train']],
  ['asa-5500-x', '7.0.1', '7.0.6', 'direct'],
  ['asa-5500-x', '7.0.6', '7.2.0', 'not-direct', ['last-train']],
  ['asa-5500-x', '7.0.6', '7.4.0', 'not-direct', ['last-train', 'never-to-7-4-0']],
  ['asa-5500-x', '7.4.1', '7.2.0', 'downgrade', ['table-1', 'last-train']],
  ['asa-5500-x', '7.2.5', '7.2.5', 'already-there'],
  // No platform: as certain as can be
  ['', '7.0.5', '7.0.6', 'direct', [], noPlatform],
  ['', '7.2.5', '7.4.2', 'direct', [], noPlatform],
  ['', '7.2.5', '7.6.0', 'depends', [], noPlatform],
  ['', '7.0.6', '7.2.5', 'depends', [], noPlatform],
  ['', '7.0.6', '7.6.0', 'not-direct', ['table-1'], noPlatform],
  ['', '7.2', '7.2.5.1', 'depends', [], ['platform', 'from-digits']],
  ['', '7.6.0', '7.4.1', 'downgrade', ['table-1'], noPlatform],
  ['', '7.2.5', '7.7', 'not-covered', [], noPlatform],
  // Not covered is not no
  ['isa-3000', '6.7.0', '7.2.5', 'not-covered'],
  ['isa-3000', '7.2.5', '7.7.0', 'not-covered'],
  ['isa-3000', '7.6.0', '10.0.0', 'not-covered'],
  ['isa-3000', '6.7', '10.0.0', 'not-covered'],
  ['isa-3000', '6.7.0', '6.7.0.1', 'not-covered'],
  ['isa-3000', '7.5.0', '7.5.0', 'not-covered'],
  ['isa-3000', '7.7.0', '7.2.5', 'not-covered', ['table-1']],
  ['firepower-2100', '7.2.5', '10.0.0', 'not-covered', ['last-train']],
  ['1230', '7.2.5', '7.4.2', 'not-covered'],
  ['1230', '7.0.5', '7.6.0', 'not-covered', ['table-1']],
  ['1230', '7.2.5', '7.2.5', 'not-covered'],
  ['1230', '7.6', '7.2', 'not-covered', ['table-1']],
  // Nothing, or nothing that can be read
  ['', '', '', 'incomplete', [], ['platform', 'from', 'to']],
  ['isa-3000', '7.2.5', ' ', 'incomplete', [], ['to']],
  ['isa-3000', '', '7.2.5', 'incomplete', [], ['from']],
  ['1230', '', '7.2.5', 'incomplete', [], ['from']],
  ['isa-3000', '7', '7.2.5', 'unreadable', ['version-spellings']],
  ['isa-3000', '7.2.5', '7.2.', 'unreadable', ['version-spellings']],
  ['isa-3000', '7', '7.2.', 'unreadable', ['version-spellings', 'version-spellings']],
  ['isa-3000', '', '7.2.', 'unreadable', ['version-spellings'], ['from']],
  ['isa-3000', '7.2.', '', 'unreadable', ['version-spellings'], ['to']],
  ['<script>', '<script>', '7.2', 'unreadable', ['version-spellings']],
  // What other public documents say changes no answer
  ['isa-3000', '7.0.2', '7.2.5', 'direct'],
  ['isa-3000', '7.0.3', '7.2.5', 'direct'],
  ['isa-3000', '7.0.2.1', '7.2.5', 'direct'],
  ['isa-3000', '7.0', '7.2.5', 'direct'],
  ['isa-3000', '7.0.99', '7.2.5', 'direct'],
  ['isa-3000', '7.2.99', '7.6.0', 'direct'],
  ['threat-defense-virtual', '7.0.6', '7.2.0', 'direct'],
  ['threat-defense-virtual', '7.0.6', '7.2', 'direct'],
  ['threat-defense-virtual', '7.0.5', '7.0.6', 'direct'],
  ['threat-defense-virtual', '7.2.0', '7.4.1', 'direct'],
  ['threat-defense-virtual', '7.2', '7.6', 'direct'],
  ['secure-firewall-3100', '7.0.6', '7.4.1', 'direct'],
  ['secure-firewall-3100', '7.0', '7.4.1', 'direct'],
  ['secure-firewall-3100', '7.1.0', '7.4.1', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['secure-firewall-3100', '7.2.5', '7.4.1', 'direct', [], [], 'appliance'],
  ['secure-firewall-3100', '7.2.5', '7.4.1', 'direct', [], [], 'multi-instance'],
  ['secure-firewall-3100', '7.4.0', '7.4.1', 'direct', [], [], 'multi-instance'],
  ['secure-firewall-3100', '7.4', '7.6', 'direct', [], [], 'multi-instance'],
  ['secure-firewall-3100', '7.4.1', '7.6', 'direct', [], [], 'multi-instance'],
  ['secure-firewall-4200', '7.3.1', '7.4.1', 'direct'],
  ['secure-firewall-4200', '7.4', '7.4.1', 'direct', [], ['from-digits']],
];

const question = ([platform, from, to, , , , mode]: Case): DirectUpgradeQuestion => ({
  platform,
  mode,
  from,
  to,
});

test.each(cases)('%s: %s → %s is %s, failing %j', (...each) => {
  const [, , , verdict, failed = [], missing = []] = each;
  const answer = checkDirectUpgrade(question(each));
  const failing = answer.reasons.filter(({ outcome }) => outcome === 'failed');
  expect(answer.verdict).toBe(verdict);
  expect(failing.map(({ rule }) => rule)).toEqual(failed);
  expect(answer.missing).toEqual(missing);
});

test('Every answer and every reason, in words', async () => {
  const blocks = cases.map((each) => {
    const [platform, from, to, , , , mode] = each;
    const answer = checkDirectUpgrade(question(each));
    const missing = answer.missing.length > 0 ? [`  (missing: ${answer.missing.join(', ')})`] : [];
    const device = [platform || 'no platform', mode].filter(Boolean).join(', ');
    return [
      `${device}: ${from || 'nothing'} → ${to || 'nothing'}`,
      answer.summary,
      ...writeReasons(answer.reasons),
      ...missing,
    ];
  });
  await expect(writeBlocks(blocks)).toMatchFileSnapshot(golden('checkDirectUpgrade'));
});

test('What was understood comes back', () => {
  expect(checkDirectUpgrade({ platform: 'SM-36', from: '7.2.5-208', to: '7.4' })).toMatchObject({
    platform: 'firepower-9300',
    from: { release: '7.2.5', build: '208' },
    to: { release: '7.4', maintenance: null },
  });
  expect(checkDirectUpgrade({ from: '7.2.5', to: 'x' })).toMatchObject({
    platform: null,
    from: { release: '7.2.5' },
    to: null,
  });
});

test('Answers do not share what a caller could change', () => {
  const ask = () => checkDirectUpgrade({ platform: '2130', from: '7.2', to: '7.6' });
  const first = ask();
  const asText = JSON.stringify(first);
  first.reasons.pop();
  first.missing.push('from');
  expect(JSON.stringify(ask())).toBe(asText);
});

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
        if (without === 'depends') expect(['depends', 'direct', 'not-direct']).toContain(verdict);
        else if (without === 'direct') expect(['direct', 'not-direct']).toContain(verdict);
        else expect(verdict).toBe(without);
      }),
      { numRuns: 1_000 },
    );
  });
});
