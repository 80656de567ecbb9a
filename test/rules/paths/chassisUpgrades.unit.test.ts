import { expect, test } from 'vitest';
import type { Mode, Platform } from '../../../src/rules/facts/platforms.ts';
import { knownFxos } from '../../../src/rules/reading/parseFxosVersion.ts';
import { chassisUpgrades } from '../../../src/rules/paths/chassisUpgrades.ts';
import { newerFxos, olderTrain, unknownTrain } from '../standIns.ts';

type Case = [
  platform: Platform | null,
  mode: Mode | null,
  fxos: string,
  from: string,
  to: string[],
  upgrades: (string | null)[],
  said: string[],
];

/** Why an upgrade is needed: by Table 1, or by another document. */
const byTable = 'blocked-without-chassis';
const byMinimum = 'minimum-fxos-builds';

// [platform, mode, chassis FXOS, from, trains of the hops, upgrades, rules said of the whole]
const cases: Case[] = [
  // Unknown: the companion of the current train, and said
  ['firepower-4100', 'appliance', '', '7.2', ['7.4'], ['2.12→2.14'], ['table-1']],
  ['firepower-9300', 'appliance', '', '7.2', ['7.2'], [null], ['table-1', 'table-1']],
  // Behind, and equal
  ['firepower-9300', 'appliance', '2.9', '7.2', ['7.4'], ['2.9→2.14'], ['table-1']],
  ['firepower-4100', 'appliance', '2.12.1', '7.2', ['7.4'], ['2.12.1→2.14'], []],
  ['firepower-4100', 'multi-instance', '2.12', '7.2', ['7.4'], ['2.12→2.14'], []],
  ['firepower-4100', 'appliance', '2.12', '7.2', ['7.2'], [null], ['table-1']],
  // Ahead
  ['firepower-4100', 'appliance', '2.14', '7.2', ['7.4'], [null], ['table-1', 'chassis-ahead']],
  // Newer than Table 1 knows is not enough by it
  ['firepower-4100', 'appliance', newerFxos, '7.2', ['7.4'], [null], ['table-1']],
  [
    'firepower-4100',
    'appliance',
    '2.16',
    '7.0',
    ['7.4', '7.6'],
    [null, null],
    ['table-1', 'chassis-ahead', 'table-1', 'chassis-ahead'],
  ],
  // Ahead, but too old
  ['firepower-4100', 'appliance', '2.13', '7.2', ['7.4'], ['2.13→2.14 can be blocked'], []],
  [
    'firepower-4100',
    'appliance',
    '2.11',
    '7.0',
    ['7.4', '7.6'],
    ['2.11→2.14 can be blocked', '2.14→2.16'],
    [],
  ],
  // Below the least build of a train that it goes with
  [
    'firepower-4100',
    'appliance',
    '2.14.1.130',
    '7.2',
    ['7.4'],
    ['2.14.1.130→2.14 can be blocked'],
    [],
  ],
  [
    'firepower-4100',
    'appliance',
    '2.14.1.131',
    '7.2',
    ['7.4'],
    [null],
    ['table-1', 'chassis-ahead'],
  ],
  ['firepower-4100', 'appliance', '2.10.1.158', '7.0', ['7.0'], ['2.10.1.158→2.10'], []],
  // A release and the patch on it
  ['firepower-4100', 'appliance', '2.12', '7.2', ['7.2', '7.2'], [null, null], ['table-1']],
  ['firepower-4100', 'appliance', '2.12', '7.2', ['7.4', '7.4'], ['2.12→2.14', null], []],
  // Other platforms, and what is not covered
  [
    'secure-firewall-3100',
    'multi-instance',
    '',
    '7.4',
    ['7.6', '7.6'],
    ['possible', 'possible'],
    [],
  ],
  ['secure-firewall-3100', 'appliance', '', '7.4', ['7.6'], [null], []],
  ['isa-3000', 'appliance', '2.12', '7.4', ['7.6'], [null], []],
  ['isa-3000', 'multi-instance', '2.12', '7.4', ['7.6'], [null], []],
  // Not given
  [null, 'appliance', '2.12', '7.4', ['7.6'], [null], ['chassis-for-major-versions']],
  [null, null, '', '7.4', ['7.6'], [null], ['chassis-for-major-versions']],
  ['secure-firewall-3100', null, '', '7.4', ['7.6'], [null], ['multi-instance-any-upgrade']],
  ['isa-3000', null, '', '7.4', ['7.6'], [null], []],
  ['firepower-4100', 'appliance', '2.12', olderTrain, ['7.2'], [null], []],
  ['firepower-4100', 'appliance', '2.12', '7.2', [unknownTrain], [null], []],
];

test.each(cases)('%s, %s, FXOS %s, %s to %j: %j, %j', (...each) => {
  const [platform, mode, fxos, from, to, expected, said] = each;
  const given = fxos === '' ? null : knownFxos(fxos);
  const { upgrades, reasons } = chassisUpgrades({ platform, mode }, given, from, to);
  const shown = upgrades.map((upgrade) => {
    if (upgrade === null) return null;
    if (upgrade.need === 'possible') return 'possible';
    const rules = upgrade.reasons.map(({ rule }) => rule);
    const why = upgrade.fromFxos?.startsWith(`${upgrade.toFxos}.`) ? byMinimum : byTable;
    expect(rules).toEqual([why, 'chassis-too-far-ahead'].slice(0, rules.length));
    return `${upgrade.fromFxos}→${upgrade.toFxos}${rules.length > 1 ? ' can be blocked' : ''}`;
  });
  expect(shown).toEqual(expected);
  expect(reasons.map(({ rule }) => rule)).toEqual(said);
});

// [current train, FXOS ahead of it, target, way out]
const waysOut: [string, string, string, string][] = [
  [
    '7.0',
    '2.13',
    '7.4',
    'upgrade threat defense to 7.3 (its companion is FXOS 2.13), then the chassis',
  ],
  [
    '7.2',
    '2.14.1',
    '7.6',
    'upgrade threat defense to 7.4 (its companion is FXOS 2.14), then the chassis',
  ],
  // An FXOS below the minimum of a train does not make it a way out.
  [
    '7.2',
    '2.14.1.130',
    '7.4',
    'upgrade threat defense to 7.3 (its companion is FXOS 2.13), then the chassis',
  ],
  [
    '7.0',
    '2.11',
    '7.4',
    'upgrade threat defense to a version that this FXOS supports, then the chassis',
  ],
];

test.each(waysOut)('From %s with FXOS %s to %s: %s', (from, fxos, to, wayOut) => {
  const device = { platform: 'firepower-4100', mode: 'appliance' } as const;
  const { upgrades } = chassisUpgrades(device, knownFxos(fxos), from, [to]);
  expect(upgrades[0]?.mayBeBlocked).toBe(true);
  expect(upgrades[0]?.reasons[1]?.message).toContain(wayOut);
});

test('An assumed FXOS is never stated as a fact', () => {
  const device = { platform: 'firepower-4100', mode: 'appliance' } as const;
  const { upgrades } = chassisUpgrades(device, null, '7.0', ['7.4', '7.6']);
  const said = upgrades.map((upgrade) => upgrade?.reasons[0]?.message);
  expect(upgrades.map((upgrade) => upgrade?.isFromAssumed)).toEqual([true, false]);
  expect(said[0]).toContain('if the chassis runs 2.10');
  // After the first chassis upgrade of the path it is known.
  expect(said[1]).toContain('the chassis runs 2.14');
});

test('The least build that will do comes with an upgrade, where one is known', () => {
  const { upgrades } = chassisUpgrades(
    { platform: 'firepower-4100', mode: 'appliance' },
    knownFxos('2.10'),
    '7.0',
    ['7.4', '7.6'],
  );
  expect(upgrades.map((upgrade) => upgrade?.atLeast)).toEqual(['2.14.1.131', null]);
});
