import { describe, expect, test } from 'vitest';
import { rulesByPage } from '../../src/rules/facts/sources.ts';
import { type RuleId, reason, sourceOf } from '../../src/rules/reason.ts';

const rules = Object.entries(rulesByPage).flatMap(([page, facts]) =>
  Object.entries(facts).map(([rule, origin]) => ({ page, rule: rule as RuleId, origin })),
);

test('No rule stands on two pages', () => {
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
});

describe.each(rules)('$rule', ({ page, rule, origin }) => {
  test(`stands on ${page}, and says if it is not from Cisco’s chapter`, () => {
    expect(sourceOf(rule)).toEqual({ page, anchor: rule, origin });
    expect(origin === null || origin).toBeTruthy();
  });
});

test('A reason is its rule, what it does, its sentence and its source', () => {
  expect(reason('table-1', 'failed', 'Not there.')).toEqual({
    rule: 'table-1',
    outcome: 'failed',
    message: 'Not there.',
    source: { page: 'upgrade-path', anchor: 'table-1', origin: null },
  });
});
