import { expect, test } from 'vitest';
import { copyableSummary } from '../../../src/islands/upgradePath/copyableSummary.ts';
import { findUpgradePaths } from '../../../src/rules/paths/findUpgradePaths.ts';

const link = 'https://guide.example/';

test.each([
  // question, steps
  [{ platform: '2130', from: '7.2.5', to: '7.4.2' }, ['1. Threat defense: 7.2.5 → 7.4.2']],
  [
    { from: '7.0.6', to: '7.6' },
    [
      '1. Threat defense: 7.0.6 → the latest 7.4.x, at least 7.4.1',
      '2. Threat defense: 7.4 → the latest 7.6.x',
    ],
  ],
  [
    { platform: 'SM-36', from: '7.2.5', to: '7.4', fxos: '2.12.0.498' },
    [
      '1. Chassis: FXOS 2.12.0.498 → 2.14',
      '2. Threat defense: 7.2.5 → the latest 7.4.x, at least 7.4.1',
    ],
  ],
  [
    { platform: 'SM-36', from: '7.0.6', to: '7.6' },
    [
      '1. Chassis: FXOS 2.10 (assumed) → 2.14',
      '2. Threat defense: 7.0.6 → the latest 7.4.x, at least 7.4.1',
      '3. Chassis: FXOS 2.14 → 2.16',
      '4. Threat defense: 7.4 → the latest 7.6.x',
    ],
  ],
  [
    { platform: '2130', from: '7.2.5', to: '7.6' },
    [
      'Nearest target that works: 7.4',
      '1. Threat defense: 7.2.5 → the latest 7.4.x, at least 7.4.1',
    ],
  ],
  [{ from: '7.1', to: '7.4' }, []],
])('%j', (question, steps) => {
  const answer = findUpgradePaths(question);
  const [first, ...lines] = copyableSummary(answer, question, link).split('\n');
  expect(first).toContain(answer.summary);
  expect(lines.filter((line) => !line.startsWith('- '))).toEqual([...steps, link]);
});

test('A pair of chassis has its order, its minimum build, and what is not from Cisco’s chapter a mark', () => {
  const question = {
    ...{ platform: '4110', deployment: 'high-availability' },
    ...{ from: '7.2.5', to: '7.4.2', fxos: '2.12.0.498' },
  };
  const lines = copyableSummary(findUpgradePaths(question), question, link).split('\n');
  const chassis = lines.indexOf('1. Chassis: FXOS 2.12.0.498 → 2.14');
  const software = lines.indexOf('2. Threat defense: 7.2.5 → 7.4.2');
  const between = lines.slice(chassis + 1, software);
  expect(between[0]).toBe(
    '- At least build 2.14.1.131. (not from Cisco’s chapter: Cisco Firepower 4100/9300 FXOS Compatibility)',
  );
  expect(between.slice(1, 4)).toEqual([
    '- Upgrade the chassis of the standby unit.',
    '- Switch roles: make the standby unit active.',
    '- Upgrade the chassis of the unit that is standby now.',
  ]);
  expect(between.at(-1)).toContain('blocked');
});

test('What another document says against the table is there with its origin', () => {
  const question = { platform: 'Google Cloud', from: '7.0.6', to: '7.2' };
  const text = copyableSummary(findUpgradePaths(question), question, link);
  expect(text).toContain('(not from Cisco’s chapter: Cisco release notes for threat defense');
});
