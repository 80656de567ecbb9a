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
    { platform: '2130', from: '7.2.5', to: '7.6' },
    [
      'Nearest target that works: 7.4',
      '1. Threat defense: 7.2.5 → the latest 7.4.x, at least 7.4.1',
    ],
  ],
  [{ from: '7.1', to: '7.4' }, []],
])('%j', (question, steps) => {
  const answer = findUpgradePaths(question);
  const [first, ...lines] = copyableSummary(answer, link).split('\n');
  expect(first).toContain(answer.summary);
  expect(lines.filter((line) => !line.startsWith('- '))).toEqual([...steps, link]);
});
