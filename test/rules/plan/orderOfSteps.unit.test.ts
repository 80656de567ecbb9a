import { expect, test } from 'vitest';
import { type PlanQuestion, planUpgrade } from '../../../src/rules/plan/planUpgrade.ts';
import { planQuestions, unusualQuestions } from './planQuestions.ts';
import { nameOf } from './planSteps.ts';

/*
 * The order that a reader of a runbook relies on. What hangs on the device is a table of whole orders; what
 * holds of every runbook is a table of pairs, held against all of them.
 */

const upgrade = { from: '7.2.5', to: '7.4.2' };
const hop = { platform: '4115', mode: 'appliance', ...upgrade, fxos: '2.12' };
const shared = { platform: '3110', mode: 'multi-instance', from: '7.4.1', to: '7.4.2' };
const pair = { deployment: 'high-availability' };
const alone = { deployment: 'standalone' };
const server = { managementCenterDiskSpace: false, bandwidth: true, internalServer: true };

const words = (text: string) => text.trim().split(/\s+/);

/** Steps of a plan, with `|` between phases and `||` between hops. */
const orderOf = (question: PlanQuestion) =>
  planUpgrade(question)
    .hops.map(({ phases }) => phases.map(({ steps }) => steps.map(nameOf).join(' ')).join(' | '))
    .join(' || ');

const backups = 'threat-defense-before remote-copy-before transfer-verified-before';
const withChassis =
  'threat-defense-before 4100-9300-chassis-before remote-copy-before transfer-verified-before';
const afterChassis = 'checks-passed-again enable-revert threat-defense watch';

// [what hangs on the device, what is asked, steps that come in this order and all are there]
const orders: [what: string, question: PlanQuestion, steps: string][] = [
  [
    'alone: backup, then the software',
    { platform: '1010', ...alone, ...upgrade },
    `release-notes bandwidth copy-ahead checks-passed way-back | healthy ${backups} leave-alone enable-revert threat-defense watch | deployed-again verify threat-defense-after remote-copy-after transfer-verified-after`,
  ],
  [
    'a pair: its state before it is touched, and once it is done',
    { platform: '1010', ...pair, ...upgrade },
    `way-back | ${backups} pair-before leave-alone enable-revert threat-defense watch pair-after | deployed-again verify`,
  ],
  [
    'chassis alone: chassis, check, readiness again, software',
    { ...hop, ...alone },
    `fetch-threat-defense fetch-chassis copy-to-chassis copy-ahead checks-passed | ${withChassis} leave-alone chassis check-chassis ${afterChassis}`,
  ],
  [
    'chassis whose FXOS nobody looked at: the way out of a block is at hand',
    { ...hop, ...alone, fxos: '' },
    'fetch-chassis copy-to-chassis copy-ahead chassis-blocked checks-passed | chassis threat-defense |',
  ],
  [
    'chassis that is ahead, with no path around: the same',
    { ...hop, ...alone, from: '7.0.6', to: '7.3', fxos: '2.12.0.31' },
    'copy-ahead chassis-blocked checks-passed | chassis threat-defense |',
  ],
  [
    'chassis below the minimum of the train: upgraded first as well',
    { ...hop, ...alone, fxos: '2.14.0.50' },
    `fetch-chassis copy-to-chassis | ${withChassis} chassis check-chassis ${afterChassis} |`,
  ],
  [
    'chassis of a pair: the standby, the roles, the new standby',
    { ...hop, ...pair },
    `| ${withChassis} pair-before chassis-of-standby check-chassis-of-standby switch-roles chassis-of-new-standby check-chassis-of-new-standby ${afterChassis} pair-after |`,
  ],
  [
    'cluster on one chassis: that chassis, then the software',
    { ...hop, deployment: 'intra-chassis-cluster' },
    `| ${withChassis} leave-alone chassis check-chassis ${afterChassis} |`,
  ],
  [
    'cluster on several chassis: one of data units, the control module, the others',
    { ...hop, deployment: 'inter-chassis-cluster' },
    `| ${withChassis} leave-alone all-data-unit-chassis check-all-data-unit-chassis move-control-module remaining-chassis check-remaining-chassis ${afterChassis} |`,
  ],
  [
    'container instances of a chassis: the same, and no revert',
    { ...hop, ...alone, mode: 'multi-instance' },
    '| leave-alone chassis check-chassis checks-passed-again threat-defense watch |',
  ],
  [
    'the ASA beside it is saved before anything is touched',
    { ...hop, ...alone, platform: '9300', asaBeside: true },
    `| threat-defense-before 4100-9300-chassis-before asa-before remote-copy-before transfer-verified-before leave-alone chassis | threat-defense-after 4100-9300-chassis-after asa-after remote-copy-after transfer-verified-after`,
  ],
  [
    'firmware goes with its chassis',
    { ...hop, ...alone, from: '7.0.6', to: '7.2.5', fxos: '2.10' },
    'firmware-guide fetch-chassis fetch-firmware copy-to-chassis | chassis check-chassis threat-defense',
  ],
  [
    'one package for chassis and instances: chassis first, clean-up last',
    { ...shared, ...alone },
    '| threat-defense-before 3100-chassis-before remote-copy-before transfer-verified-before leave-alone chassis check-chassis checks-passed-again threat-defense | verify transfer-verified-after remove-packages',
  ],
  [
    'a pair of those, before the reader chose: the choice stands where the chassis go',
    { ...shared, ...pair },
    '| pair-before leave-alone wizard-option checks-passed-again threat-defense watch pair-after |',
  ],
  [
    'the same by serial upgrade: no roles to switch',
    { ...shared, ...pair, serialUpgrade: true },
    '| pair-before wizard-option chassis-of-standby check-chassis-of-standby chassis-of-active check-chassis-of-active checks-passed-again threat-defense pair-after |',
  ],
  [
    'the same by two workflows: the roles in between',
    { ...shared, ...pair, serialUpgrade: false },
    '| pair-before wizard-option chassis-of-standby check-chassis-of-standby switch-roles chassis-of-new-standby check-chassis-of-new-standby checks-passed-again threat-defense pair-after |',
  ],
  [
    'a virtual device: what it runs on is looked at before anything is fetched',
    { platform: 'VMware', ...alone, ...upgrade },
    'compatibility hosting-environment release-notes bandwidth fetch-threat-defense',
  ],
  [
    'an internal server: file, server, pointer, copy',
    { platform: '1010', ...alone, ...upgrade, ...server },
    'bandwidth fetch-threat-defense put-on-the-server specify-remote-location copy-ahead checks-run |',
  ],
  [
    'two upgrades: the first is whole before the second begins, and its backups serve both',
    { platform: '1010', ...alone, from: '7.0.6', to: '7.6.0' },
    `| ${backups} enable-revert threat-defense | verify threat-defense-after remote-copy-after transfer-verified-after || release-notes copy-ahead way-back | healthy transfer-verified-before enable-revert threat-defense | verify transfer-verified-after`,
  ],
  [
    'two upgrades with a chassis before each',
    { ...hop, ...pair, from: '7.0.6', to: '7.6.0', fxos: '2.10' },
    '| chassis-of-standby switch-roles chassis-of-new-standby threat-defense pair-after | verify || fetch-chassis | transfer-verified-before pair-before chassis-of-standby switch-roles chassis-of-new-standby threat-defense',
  ],
  [
    'a chassis that is ahead: devices, then the chassis, then devices again',
    { ...hop, ...alone, from: '7.0.6', to: '7.6.0', fxos: '2.12.0.31' },
    '| threat-defense | || fetch-chassis | chassis check-chassis threat-defense',
  ],
  [
    'a release, and the patch on it',
    { platform: '1010', ...alone, from: '7.2.5', to: '7.4.1.1' },
    'fetch-threat-defense | enable-revert threat-defense | verify || fetch-threat-defense | threat-defense | verify',
  ],
  [
    'a hotfix: backup all the same',
    { platform: '1010', ...alone, from: '7.2.5', kind: 'hotfix' },
    `release-notes fetch-threat-defense copy-ahead way-back | ${backups} leave-alone threat-defense watch | verify`,
  ],
];

/** Answers the words of one list that come in another in the same order. */
function inOrder(found: readonly string[], wanted: readonly string[]): string[] {
  let at = -1;
  const here: string[] = [];
  for (const word of wanted) {
    const next = found.indexOf(word, at + 1);
    if (next < 0) break;
    here.push(word);
    at = next;
  }
  return here;
}

test.each(orders)('%s', (_, question, steps) => {
  expect(inOrder(words(orderOf(question)), words(steps))).toEqual(words(steps));
});

// [what is asked, steps that must not be in the plan]
const absent: [what: string, question: PlanQuestion, steps: string][] = [
  [
    'nothing to revert below 7.2',
    { platform: '1010', ...alone, from: '7.0.4', to: '7.0.6' },
    'enable-revert',
  ],
  ['nor of a patch', { platform: '1010', ...alone, from: '7.2.5', to: '7.2.5.2' }, 'enable-revert'],
  [
    'nor of container instances',
    { ...hop, ...alone, mode: 'multi-instance' },
    'enable-revert remove-packages',
  ],
  [
    'no chassis where Cisco’s chapter names none',
    { platform: '1010', ...pair, ...upgrade },
    'chassis chassis-of-standby switch-roles copy-to-chassis checks-passed-again',
  ],
  [
    'nor where the chassis has its FXOS',
    { ...hop, ...pair, fxos: '2.14.1.131' },
    'chassis-of-standby switch-roles fetch-chassis copy-to-chassis',
  ],
  [
    'no way out of a block where the chassis is known to be behind',
    { ...hop, ...alone },
    'chassis-blocked',
  ],
  [
    'no state of a pair where there is none',
    { ...hop, deployment: 'inter-chassis-cluster' },
    'pair-before pair-after switch-roles',
  ],
];

test.each(absent)('%s', (_, question, steps) => {
  const names = words(orderOf(question));
  expect(words(steps).filter((step) => names.includes(step))).toEqual([]);
  expect(names).toContain('threat-defense');
});

/** Of every runbook: where both steps are in one upgrade, the first comes before the second. */
const always: [before: string, after: string][] = [
  ['compatibility', 'fetch-threat-defense'],
  ['release-notes', 'fetch-threat-defense'],
  ['bandwidth', 'fetch-threat-defense'],
  ['choose-way', 'copy-ahead'],
  ['fetch-threat-defense', 'upload-package'],
  ['upload-package', 'copy-ahead'],
  ['fetch-chassis', 'copy-to-chassis'],
  // The checks of the wizard want the package on the device.
  ['copy-ahead', 'checks-run'],
  ['checks-run', 'checks-passed'],
  // What is decided and prepared is done before the window.
  ['changes-before', 'deployed'],
  ['workflows', 'deployed'],
  ['way-back', 'deployed'],
  ['chassis-blocked', 'deployed'],
  // Healthy, then saved, then touched.
  ['healthy', 'threat-defense-before'],
  ['clocks', 'threat-defense-before'],
  ['threat-defense-before', 'remote-copy-before'],
  ['remote-copy-before', 'transfer-verified-before'],
  ['transfer-verified-before', 'pair-before'],
  ['pair-before', 'leave-alone'],
  ...['chassis', 'chassis-of-standby', 'all-data-unit-chassis', 'order-of-chassis'].map(
    (first): [string, string] => ['leave-alone', first],
  ),
  ['chassis', 'check-chassis'],
  ['check-chassis-of-standby', 'switch-roles'],
  ['switch-roles', 'chassis-of-new-standby'],
  ['check-all-data-unit-chassis', 'move-control-module'],
  ['move-control-module', 'remaining-chassis'],
  ...['check-chassis', 'check-chassis-of-new-standby', 'check-remaining-chassis'].map(
    (last): [string, string] => [last, 'checks-passed-again'],
  ),
  ['wizard-option', 'checks-passed-again'],
  ['order-of-chassis', 'checks-passed-again'],
  ['checks-passed-again', 'threat-defense'],
  ['enable-revert', 'threat-defense'],
  ['threat-defense', 'watch'],
  ['watch', 'pair-after'],
  // Deployed once more, looked at, saved again.
  ['pair-after', 'deployed-again'],
  ['threat-defense', 'changes-after'],
  ['changes-after', 'deployed-again'],
  ['deployed-again', 'verify'],
  ['verify', 'threat-defense-after'],
  ['threat-defense-after', 'remote-copy-after'],
  ['remote-copy-after', 'transfer-verified-after'],
];

test('Every runbook keeps the order, and every pair was seen in one', () => {
  const seen = new Set<string>();
  for (const question of [...planQuestions, ...unusualQuestions]) {
    for (const { id, phases } of planUpgrade(question).hops) {
      const names = phases.flatMap(({ steps }) => steps.map(nameOf));
      for (const [before, after] of always) {
        const [first, second] = [names.indexOf(before), names.indexOf(after)];
        if (first < 0 || second < 0) continue;
        seen.add(`${before} ${after}`);
        expect(first, `${id}: ${before} before ${after}`).toBeLessThan(second);
      }
      // Nothing is touched before its backup is verified.
      expect(names).toContain('transfer-verified-before');
    }
  }
  expect(always.map((both) => both.join(' ')).filter((both) => !seen.has(both))).toEqual([]);
});
