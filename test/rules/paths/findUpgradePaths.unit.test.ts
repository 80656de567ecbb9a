import { expect, test } from 'vitest';
import { checkDirectUpgrade } from '../../../src/rules/direct/checkDirectUpgrade.ts';
import type { Mode } from '../../../src/rules/facts/platforms.ts';
import { type PathsVerdict, findUpgradePaths } from '../../../src/rules/paths/findUpgradePaths.ts';
import { stopsOf } from '../stopsOf.ts';
import {
  olderTrain,
  outsideModel,
  trainBetween,
  unknownRelease,
  unknownTrain,
  newestTrain,
} from '../standIns.ts';

type Case = [
  platform: string,
  from: string,
  to: string,
  verdict: PathsVerdict,
  paths?: string[],
  nearest?: string | null,
  fxos?: string,
  mode?: Mode,
];

const oneStopTo = (target: string) => [`7.4 ${target}`, `7.3 ${target}`, `7.2 ${target}`];

// [platform, from, to, verdict, paths, nearest target, chassis FXOS, mode]
const cases: Case[] = [
  // One upgrade
  ['isa-3000', '7.2.5', '7.4.2', 'direct', ['7.4.2']],
  ['isa-3000', '7.2.5', '7.4', 'direct', ['7.4']],
  ['isa-3000', '7.2.5', '7.2', 'direct', ['7.2']],
  ['isa-3000', '7.2.5', '7.2.8', 'direct', ['7.2.8']],
  ['isa-3000', '7.2.5', '7.2.8.0', 'direct', ['7.2.8']],
  ['isa-3000', '7.2.5', '7.2.5.1', 'direct', ['7.2.5.1']],
  ['isa-3000', '7.2.5.1', '7.2.5.2', 'direct', ['7.2.5.2']],
  ['', '7.2.5', '7.4.2', 'direct', ['7.4.2']],
  // Several: the newest stop first, the others behind it
  ['isa-3000', '7.0.6', '7.6.0', 'path', oneStopTo('7.6.0')],
  ['isa-3000', '7.0', '7.6', 'path', oneStopTo('7.6')],
  ['', '7.0.6', '7.6.0', 'path', oneStopTo('7.6.0')],
  // A patch target is its own release first
  ['isa-3000', '7.2.4', '7.2.5.1', 'path', ['7.2.5 7.2.5.1']],
  ['isa-3000', '7.2.4.1', '7.2.5.1', 'path', ['7.2.5 7.2.5.1']],
  ['isa-3000', '7.2.5', '7.4.2.1', 'path', ['7.4.2 7.4.2.1']],
  ['isa-3000', '7.2', '7.4.2.1', 'path', ['7.4.2 7.4.2.1']],
  ['isa-3000', '7.0.6', '7.6.2.1', 'path', oneStopTo('7.6.2 7.6.2.1')],
  // It hangs on digits, or on the platform
  ['isa-3000', '7.2', '7.2.5.1', 'depends', ['7.2.5 7.2.5.1']],
  ['isa-3000', '7.2', '7.2.0.1', 'depends', ['7.2.0.1']],
  ['secure-firewall-4200', '7.4', '7.4.0.1', 'depends', ['7.4.0.1']],
  ['', '7.2.5', '7.6.0', 'depends', ['7.6.0']],
  // No nearest one where another document says no to it as well
  ['Google Cloud', '7.0.6', '7.1', 'no-path'],
  ['firepower-2100', '7.0.1', '7.6', 'no-path'],
  ['secure-firewall-4200', '7.2.5', '7.4.0', 'no-path'],
  ['firepower-2100', '7.0.6', '7.6', 'no-path', [], '7.4'],
  // Walls: 7.1
  ['isa-3000', '7.1.0', '7.4.1', 'no-path'],
  ['isa-3000', '7.1', '7.1', 'no-path'],
  ['isa-3000', '7.0.6', '7.1.0', 'no-path', [], '7.2'],
  ['isa-3000', '7.0.6', '7.1', 'no-path', [], '7.2'],
  ['asa-5500-x', '7.0.6', '7.1', 'no-path', [], '7.0'],
  ['firepower-2100', '7.0.6', '7.1', 'no-path', [], '7.2'],
  // Walls: the last train of the platform
  ['firepower-2100', '7.2.5', '7.6.0', 'no-path', [], '7.4'],
  ['firepower-2100', '7.0.6', '7.6.0', 'no-path', [], '7.4'],
  ['firepower-2100', '7.4.2', '7.6.0', 'no-path', [], '7.4'],
  ['firepower-2100', '7.6.0', '7.6.1', 'no-path'],
  ['asa-5500-x', '7.0.6', '7.2.0', 'no-path', [], '7.0'],
  // Walls: 7.4.0
  ['isa-3000', '7.2.5', '7.4.0', 'no-path', [], '7.4.1'],
  ['isa-3000', '7.0', '7.4.0', 'no-path', [], '7.4.1'],
  ['isa-3000', '7.2.5', '7.4.0.1', 'no-path', [], '7.4.1'],
  ['isa-3000', '7.1.0', '7.4.0', 'no-path'],
  ['asa-5500-x', '7.0.6', '7.4.0', 'no-path', [], '7.0'],
  // Walls: down, or there already
  ['isa-3000', '7.4.1', '7.2.5', 'downgrade'],
  ['isa-3000', '7.2.5', '7.2.5', 'already-there'],
  // Walls: not covered
  ['isa-3000', '7.6.0', unknownRelease, 'not-covered', [], newestTrain],
  ['isa-3000', '7.2.5', unknownRelease, 'not-covered', [], newestTrain],
  ['isa-3000', '7.2.5', trainBetween, 'not-covered', [], '7.4'],
  ['isa-3000', '7.4.2', trainBetween, 'not-covered', [], '7.6'],
  ['isa-3000', '7.1.0', unknownRelease, 'not-covered'],
  ['firepower-2100', '7.2.5', unknownRelease, 'not-covered', [], '7.4'],
  ['', '7.2.5', unknownRelease, 'not-covered', [], newestTrain],
  ['isa-3000', olderTrain, '7.2.5', 'not-covered'],
  ['isa-3000', unknownRelease, '7.2.5', 'downgrade'],
  ['isa-3000', '7.2.5', olderTrain, 'downgrade'],
  [outsideModel, '7.2.5', '7.6.0', 'not-covered'],
  [outsideModel, '7.0.6', '7.6.0', 'not-covered'],
  // A yes that another source contradicts, also with stops between
  ['isa-3000', '7.0.1', '7.4.1', 'contradicted', ['7.4.1']],
  ['isa-3000', '7.0.1', '7.6.0', 'contradicted', oneStopTo('7.6.0')],
  ['Google Cloud', '7.0.6', '7.6.0', 'contradicted', oneStopTo('7.6.0')],
  ['secure-firewall-4200', '7.2', '7.4.1', 'contradicted', ['7.4.1']],
  // Nothing to go by
  ['isa-3000', '', '7.6', 'incomplete'],
  ['isa-3000', '7.2', '7.', 'unreadable'],
  // FXOS of the Firepower 4100/9300: not given, unreadable, behind, equal, ahead, ahead but too old.
  // No path with a chassis upgrade that can be blocked comes before one without.
  ['firepower-4100', '7.0.6', '7.6.0', 'path', oneStopTo('7.6.0')],
  ['firepower-4100', '7.2.5', '7.4.2', 'direct', ['7.4.2'], null, 'twelve'],
  ['firepower-4100', '7.2.5', '7.4.2', 'direct', ['7.4.2'], null, '2.9'],
  ['firepower-4100', '7.2.5', '7.4.2', 'direct', ['7.4.2'], null, '2.12(0.498)'],
  ['firepower-4100', '7.2.5', '7.4.2', 'direct', ['7.4.2'], null, '2.12.1'],
  ['firepower-4100', '7.2.5', '7.4.2', 'direct', ['7.4.2'], null, '2.13'],
  ['firepower-4100', '7.2.5', '7.4.2', 'direct', ['7.4.2'], null, '2.14'],
  ['firepower-4100', '7.2.5', '7.4.2', 'direct', ['7.4.2'], null, '2.14.1.131'],
  ['firepower-4100', '7.2.5', '7.4.2', 'direct', ['7.4.2'], null, '2.14.1.130'],
  ['firepower-4100', '7.2.5', '7.4.2', 'direct', ['7.4.2'], null, '2.16.0.1'],
  ['firepower-4100', '7.2.5', '7.2.8', 'direct', ['7.2.8'], null, '2.12.0.30'],
  ['firepower-4100', '7.2.5', '7.2.8', 'direct', ['7.2.8']],
  ['firepower-4100', '7.2.5', '7.6.0', 'direct', ['7.6.0'], null, '2.12'],
  ['firepower-9300', '7.0.6', '7.6.0', 'path', oneStopTo('7.6.0'), null, '2.10.1.159'],
  [
    'firepower-9300',
    '7.0.6',
    '7.6.0',
    'path',
    ['7.3 7.6.0', '7.2 7.6.0', '7.4 7.6.0'],
    null,
    '2.13',
  ],
  ['firepower-9300', '7.0.6', '7.6', 'path', ['7.2 7.6', '7.4 7.6', '7.3 7.6'], null, '2.12.0.31'],
  ['firepower-9300', '7.0.6', '7.6.0', 'path', oneStopTo('7.6.0'), null, '2.14'],
  ['firepower-9300', '7.0.6', '7.6.0', 'path', oneStopTo('7.6.0'), null, '2.16'],
  ['firepower-9300', '7.0.6', '7.6.2.1', 'path', oneStopTo('7.6.2 7.6.2.1'), null, '2.16'],
  ['firepower-9300', '7.2.4', '7.2.5.1', 'path', ['7.2.5 7.2.5.1'], null, '2.12'],
  ['firepower-9300', '7.2.5', '7.4.0', 'no-path', [], '7.4.1', '2.12'],
  ['firepower-4100', '7.2.5', unknownTrain, 'not-covered', [], newestTrain, '2.12'],
  ['isa-3000', '7.2.5', '7.4.2', 'direct', ['7.4.2'], null, '2.12'],
  // Secure Firewall 3100
  ['secure-firewall-3100', '7.4.1', '7.6.0', 'direct', ['7.6.0'], null, '', 'appliance'],
  ['secure-firewall-3100', '7.4.1', '7.6.0', 'direct', ['7.6.0'], null, '', 'multi-instance'],
  ['secure-firewall-3100', '7.4.1', '7.4.2', 'direct', ['7.4.2'], null, '', 'multi-instance'],
  ['firepower-4100', '7.4.1', '7.6.0', 'direct', ['7.6.0'], null, '2.14', 'multi-instance'],
];

const ask = ([platform, from, to, , , , fxos, mode]: Case) =>
  findUpgradePaths({ platform, from, to, fxos, mode });

test.each(cases)('%s: %s → %s is %s, by %j, else %s (FXOS %s, %s)', (...each) => {
  const [, , , verdict, paths = [], nearest = null] = each;
  const answer = ask(each);
  expect(answer.verdict).toBe(verdict);
  expect(answer.paths.map(stopsOf)).toEqual(paths);
  expect(answer.nearest?.to ?? null).toBe(nearest);
});

test('The answer on the single step comes with it', () => {
  const question = { platform: '2130', from: '7.2.5', to: '7.6.0' };
  expect(checkDirectUpgrade(question)).toMatchObject({ ...findUpgradePaths(question).direct });
});

test('A path that goes through the latest release of a train says so once for all answers', () => {
  const [path] = findUpgradePaths({ platform: 'isa-3000', from: '7.0.6', to: '7.6.0' }).paths;
  expect(path?.hops[0]?.to).toEqual({
    label: 'the latest 7.4.x, at least 7.4.1',
    train: '7.4',
    release: null,
    atLeast: '7.4.1',
    newestKnown: '7.4.3',
  });
});
