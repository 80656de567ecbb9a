import { describe, expect, test } from 'vitest';
import { checkDirectUpgrade } from '../../../src/rules/direct/checkDirectUpgrade.ts';
import { rulesByPage } from '../../../src/rules/facts/sources.ts';
import { findUpgradePaths } from '../../../src/rules/paths/findUpgradePaths.ts';
import { packageNames } from '../../../src/rules/names/packageNames.ts';
import { type PlanQuestion, planUpgrade } from '../../../src/rules/plan/planUpgrade.ts';
import { upgradeOrder } from '../../../src/rules/order/upgradeOrder.ts';
import { planQuestions } from './planQuestions.ts';
import { nameOf, stepsOf } from './planSteps.ts';

const plans = planQuestions.map((question) => [question, planUpgrade(question)] as const);
const planned = plans.filter(([, plan]) => plan.verdict === 'planned');

test('What is contradicted is no plain yes and has no plan, whatever is asked', () => {
  const seen = new Set<string>();
  for (const [question, plan] of plans) {
    const answers = [plan, packageNames(question), findUpgradePaths(question)];
    for (const { verdict, ...answer } of answers) {
      const isAgainst = /"outcome":"contradicted"/.test(JSON.stringify(answer));
      if (isAgainst) seen.add(verdict);
      if (verdict === 'contradicted') expect(isAgainst).toBe(true);
    }
    const isAgainst = [plan, ...plan.hops, ...stepsOf(plan)].some(({ reasons }) =>
      reasons.some(({ outcome }) => outcome === 'contradicted'),
    );
    if (isAgainst) expect(plan.hops).toEqual([]);
  }
  const plainYes = ['planned', 'named', 'incomplete', 'direct', 'path', 'depends'];
  expect(plainYes.filter((verdict) => seen.has(verdict))).toEqual([]);
  expect(seen).toContain('contradicted');
});

describe('every plan of the set', () => {
  test('has no step key twice, and none without a reason', () => {
    for (const [, plan] of planned) {
      const steps = stepsOf(plan);
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      expect(steps.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    }
  });

  test('keeps the order of Tables 2 and 3, chassis before threat defense', () => {
    for (const [question, plan] of planned) {
      const { steps } = upgradeOrder(question);
      const chassis = steps.filter(({ action }) => action !== 'threat-defense').map(({ id }) => id);
      for (const hop of plan.hops) {
        const names = hop.phases
          .filter(({ id }) => id === 'in-the-window')
          .flatMap((phase) => phase.steps.map(nameOf));
        const done = names.filter((name) => chassis.includes(name) || name === 'threat-defense');
        expect([['threat-defense'], [...chassis, 'threat-defense']]).toContainEqual(done);
      }
    }
  });

  test('names only files that the package finder gives', () => {
    for (const [question, plan] of planned) {
      const hops = question.kind === 'hotfix' ? [] : (pathOf(question)?.hops ?? []);
      plan.hops.forEach((hop, index) => {
        const named = hop.phases.flatMap(({ steps }) => steps.flatMap(({ files }) => files));
        const to = hops[index]?.to;
        const found = packageNames({
          ...question,
          to: index === hops.length - 1 ? question.to : (to?.release ?? to?.train),
          build: index === hops.length - 1 ? question.build : undefined,
          targetFxos: hops[index]?.kind === 'patch' ? (hops[index].chassis?.toFxos ?? '') : '',
        }).files;
        for (const file of named) expect(found).toContainEqual(file);
      });
    }
  });

  test('lists chassis files exactly where a chassis upgrade is required', () => {
    for (const [question, plan] of planned) {
      if (question.kind === 'hotfix') continue;
      plan.hops.forEach((hop, index) => {
        const needed = pathOf(question)?.hops[index]?.chassis?.need === 'required';
        const names = hop.phases.flatMap(({ steps }) => steps.map(nameOf));
        expect(names.includes('fetch-chassis')).toBe(needed);
      });
    }
  });

  test('has hops that are direct upgrades', () => {
    for (const [question] of planned) {
      if (question.kind === 'hotfix') continue;
      let from = question.from ?? '';
      for (const hop of pathOf(question)?.hops ?? []) {
        const to = hop.to.release ?? hop.to.atLeast ?? hop.to.train;
        const { verdict } = checkDirectUpgrade({ platform: question.platform, from, to });
        expect(verdict, `${question.platform} ${from} to ${to}`).toBe('direct');
        from = to;
      }
    }
  });

  test('backs up before and after each hop, and marks where it is safe to stop', () => {
    for (const [, plan] of planned) {
      plan.hops.forEach((hop, index) => {
        const names = hop.phases.map(({ steps }) => steps.map(nameOf));
        expect(names[1]).toContain('transfer-verified-before');
        expect(names[2]).toContain('transfer-verified-after');
        expect(names[1]?.indexOf('transfer-verified-before')).toBeLessThan(
          names[1]?.indexOf('threat-defense') ?? 0,
        );
        expect(hop.stoppingPoint === null).toBe(index === plan.hops.length - 1);
      });
    }
  });

  test('gives reasons that stand on a page', () => {
    const anchors = new Map(
      Object.entries(rulesByPage).map(([page, rules]) => [page, Object.keys(rules)]),
    );
    for (const [, plan] of plans) {
      for (const { source } of [
        ...plan.reasons,
        ...stepsOf(plan).flatMap(({ reasons }) => reasons),
      ]) {
        expect(anchors.get(source.page)).toContain(source.anchor);
      }
    }
  });
});

function pathOf({ platform, from, to, fxos, mode }: PlanQuestion) {
  const usedMode = mode === 'multi-instance' ? mode : 'appliance';
  const { paths } = findUpgradePaths({
    platform,
    mode: usedMode,
    from: from ?? '',
    to: to ?? '',
    fxos,
  });
  return paths[0];
}
