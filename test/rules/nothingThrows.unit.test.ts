import { describe, expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';

describe('Nothing throws, whatever a script leaves out', () => {
  const takesQuestion =
    /^(check(Direct|Peer)|find|upgradeOrder|packageNames|identify|delivery|backup|readiness|planUpgrade|wayBack|parse)/;
  const asks = Object.entries(rules).filter(([name]) => takesQuestion.test(name)) as [
    string,
    (...args: unknown[]) => unknown,
  ][];

  test.each(asks)('%s', (_, ask) => {
    for (const args of [[], [{}], [{ platform: '2130', from: '7.2' }]]) {
      expect(() => ask(...args)).not.toThrow();
    }
  });
});
