import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type UpgradeOrderQuestion, upgradeOrder } from '../../../src/rules/order/upgradeOrder.ts';
import { outsideModel } from '../standIns.ts';

const chassisFirst = ['chassis', 'threat-defense'];
const pairOrder = [
  'chassis-of-standby',
  'switch-roles',
  'chassis-of-new-standby',
  'threat-defense',
];
const clusterOrder = [
  'all-data-unit-chassis',
  'move-control-module',
  'remaining-chassis',
  'threat-defense',
];
const serialOrder = ['chassis-of-standby', 'chassis-of-active', 'threat-defense'];
const software = ['threat-defense'];

type Case = [
  platform: string,
  mode: string,
  deployment: string,
  verdict: string,
  steps?: string[],
  chassisUpgrade?: boolean,
];

// [platform, mode, deployment, verdict, steps, whether a chassis upgrade is needed]
const cases: Case[] = [
  // Table 2
  ['firepower-4100', 'appliance', 'standalone', 'ordered', chassisFirst],
  ['firepower-4100', 'appliance', 'high-availability', 'ordered', pairOrder],
  ['firepower-4100', 'appliance', 'intra-chassis-cluster', 'ordered', chassisFirst],
  ['firepower-4100', 'appliance', 'inter-chassis-cluster', 'ordered', clusterOrder],
  ['SM-36', 'multi-instance', 'high-availability', 'ordered', pairOrder],
  ['firepower-9300', '', 'standalone', 'ordered', chassisFirst],
  ['firepower-9300', '', 'high-availability', 'ordered', software, false],
  ['firepower-9300', '', 'inter-chassis-cluster', 'ordered', software, false],
  ['firepower-9300', '', 'high-availability', 'ordered', pairOrder, true],
  // Table 3
  ['secure-firewall-3100', 'multi-instance', 'standalone', 'ordered', chassisFirst],
  ['secure-firewall-3100', 'multi-instance', 'high-availability', 'ordered', serialOrder],
  ['secure-firewall-3100', 'multi-instance', 'high-availability', 'ordered', software, false],
  ['secure-firewall-3100', 'multi-instance', 'standalone', 'ordered', software, false],
  // No chassis upgrade of their own
  ['secure-firewall-3100', 'appliance', 'high-availability', 'ordered', software],
  ['secure-firewall-3100', 'appliance', 'standalone', 'ordered', software],
  ['secure-firewall-4200', '', 'high-availability', 'ordered', software],
  ['threat-defense-virtual', '', 'standalone', 'ordered', software],
  ['2130', '', 'high-availability', 'ordered', software],
  // What is missing
  ['', '', '', 'incomplete'],
  ['', 'multi-instance', 'standalone', 'incomplete'],
  ['', '', 'standalone', 'incomplete'],
  ['firepower-4100', '', '', 'incomplete'],
  ['secure-firewall-3100', '', 'standalone', 'incomplete'],
  ['secure-firewall-3100', '', '', 'incomplete'],
  // What the guide does not tell of
  [outsideModel, '', 'standalone', 'not-covered'],
  ['firepower-1000', 'multi-instance', 'standalone', 'not-covered'],
  ['firepower-1000', '', 'intra-chassis-cluster', 'not-covered'],
  ['secure-firewall-3100', 'multi-instance', 'inter-chassis-cluster', 'not-covered'],
  // What can’t be read is a question, never “not covered”
  ['firepower-4100', 'native', '', 'incomplete'],
  ['<script>', '<script>', '<script>', 'incomplete'],
];

const ask = ([platform, mode, deployment, , , chassisUpgrade]: Case) =>
  upgradeOrder({ platform, mode, deployment, chassisUpgrade });

test.each(cases)('%s, %s, %s: %s, %j (chassis upgrade: %s)', (...each) => {
  const [, , , verdict, steps = []] = each;
  const answer = ask(each);
  expect(answer.verdict).toBe(verdict);
  expect(answer.steps.map(({ id }) => id)).toEqual(steps);
});

test('What was understood comes back', () => {
  expect(upgradeOrder({ platform: '3130', deployment: 'standalone' })).toMatchObject({
    platform: 'secure-firewall-3100',
    mode: null,
    deployment: 'standalone',
    missing: ['mode'],
  });
  expect(upgradeOrder({})).toMatchObject({
    platform: null,
    mode: null,
    deployment: null,
    missing: ['platform', 'deployment'],
  });
  expect(upgradeOrder({ platform: '4112', mode: 'x', deployment: 'y' })).toMatchObject({
    mode: null,
    deployment: null,
    missing: [],
    invalid: [{ input: 'mode' }, { input: 'deployment' }],
  });
});

// [platform, inputs that the answer wants]
test.each([
  ['', ['platform', 'deployment']],
  ['1010', ['platform', 'deployment']],
  ['3110', ['platform', 'mode', 'deployment']],
  // Multi-instance mode exists there, and Cisco’s chapter says nothing of it
  ['4215', ['platform', 'mode', 'deployment']],
  ['4110', ['platform', 'mode', 'deployment']],
])('%j wants %j', (platform, wants) => {
  expect(upgradeOrder({ platform }).wants).toEqual(wants);
});

test.each([
  // deployment, how the last step takes threat defense
  ['high-availability', 'in-turn'],
  ['inter-chassis-cluster', 'upgrading'],
])('%s: threat defense is %s', (deployment, expected) => {
  const { steps, reasons } = upgradeOrder({ platform: '4112', deployment });
  expect(new Set(steps.at(-1)?.frame.map((each) => each.threatDefense))).toEqual(
    new Set([expected]),
  );
  expect(reasons.some(({ rule }) => rule === 'standby-first')).toBe(expected === 'in-turn');
});

describe('Every order', () => {
  const ordered = cases.filter(([, , , verdict]) => verdict === 'ordered');
  const ways = ordered.flatMap((each) => {
    const { steps, options } = ask(each);
    const [platform, mode, deployment] = each;
    return [steps, ...options.map((option) => option.steps)].map((way, index) => ({
      device: `${platform}, ${mode}, ${deployment}, way ${index}`,
      way,
    }));
  });

  test.each(ways)('$device: each chassis at most once, threat defense last', ({ way }) => {
    const last = way.at(-1);
    expect(last?.action).toBe('threat-defense');
    expect(way.filter(({ action }) => action === 'threat-defense')).toHaveLength(1);
    const chassisCount = last?.frame.length ?? 0;
    for (let index = 0; index < chassisCount; index++) {
      const states = way.map(({ frame }) => frame[index]?.chassis);
      expect(states.filter((state) => state === 'upgrading').length).toBeLessThan(2);
    }
    const upgrades = way.some(({ action }) => action === 'chassis');
    expect(new Set(last?.frame.map(({ chassis }) => chassis))).toEqual(
      new Set([upgrades ? 'new' : 'old']),
    );
    for (const { frame } of way) {
      const leaders = frame.filter(({ role }) => role === 'active' || role === 'control');
      const isAlone = frame.every(({ role }) => role === null);
      expect(isAlone ? 0 : 1).toBe(leaders.length);
    }
  });
});

test('Whatever was typed is answered', () => {
  const texts = fc.oneof(fc.string(), fc.constantFrom('firepower-4100', 'appliance', 'standalone'));
  fc.assert(
    fc.property(texts, texts, texts, (platform, mode, deployment) => {
      const question: UpgradeOrderQuestion = { platform, mode, deployment };
      expect(upgradeOrder(question).summary).not.toBe('');
    }),
  );
});
