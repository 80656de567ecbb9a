import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BackupQuestion,
  backupChecklist,
} from '../../../src/rules/checklists/backupChecklist.ts';

const upgrade = { deployment: 'standalone', kind: 'upgrade' };

// [question, rows of Table 10, inputs that are missing]
const cases: [BackupQuestion, string[], string[]][] = [
  [{ ...upgrade, platform: '1010' }, ['threat-defense'], []],
  [{ ...upgrade, platform: '2130', deployment: 'high-availability' }, ['threat-defense'], []],
  [{ ...upgrade, platform: '4215' }, ['threat-defense'], []],
  [{ ...upgrade, platform: 'asa-5500-x' }, ['threat-defense'], []],
  [{ ...upgrade, platform: 'isa-3000' }, ['threat-defense'], []],
  [{ ...upgrade, platform: '3110', mode: 'appliance' }, ['threat-defense'], []],
  [
    { ...upgrade, platform: '3110', mode: 'multi-instance' },
    ['threat-defense', '3100-chassis'],
    [],
  ],
  [
    { ...upgrade, platform: '3110', mode: 'multi-instance', deployment: 'high-availability' },
    ['threat-defense', '3100-chassis'],
    [],
  ],
  [{ ...upgrade, platform: '3110' }, ['threat-defense'], ['mode']],
  [
    { ...upgrade, platform: '4110', mode: 'appliance' },
    ['threat-defense', '4100-9300-chassis'],
    [],
  ],
  [
    { ...upgrade, platform: '4110', deployment: 'inter-chassis-cluster' },
    ['threat-defense', '4100-9300-chassis'],
    [],
  ],
  [
    { ...upgrade, platform: '4110', deployment: 'intra-chassis-cluster', mode: 'multi-instance' },
    ['threat-defense', '4100-9300-chassis'],
    [],
  ],
  [
    { ...upgrade, platform: '9300', asaBeside: true },
    ['threat-defense', '4100-9300-chassis', 'asa'],
    [],
  ],
  [{ ...upgrade, platform: '9300', asaBeside: false }, ['threat-defense', '4100-9300-chassis'], []],
  [{ ...upgrade, platform: '9300' }, ['threat-defense', '4100-9300-chassis'], ['asaBeside']],
  [{ ...upgrade, platform: '4110', asaBeside: true }, ['threat-defense', '4100-9300-chassis'], []],
  [{ ...upgrade, platform: 'ftdv', publicCloud: true }, ['threat-defense'], []],
  [{ ...upgrade, platform: 'ftdv', publicCloud: false }, ['threat-defense'], []],
  [{ ...upgrade, platform: 'ftdv' }, ['threat-defense'], ['publicCloud']],
  [{ ...upgrade, platform: '1010', publicCloud: true }, ['threat-defense'], []],
  [{ ...upgrade, platform: 'AWS' }, ['threat-defense'], []],
  [{ ...upgrade, platform: 'google cloud' }, ['threat-defense'], []],
  [{ ...upgrade, platform: 'OCI' }, ['threat-defense'], []],
  [{ ...upgrade, platform: 'VMware' }, ['threat-defense'], []],
  [{}, ['threat-defense'], ['platform', 'deployment', 'kind']],
  // What can't be used is not missing.
  [{ ...upgrade, platform: 'toaster' }, ['threat-defense'], []],
  [{ ...upgrade, platform: '1010', deployment: 'x' }, ['threat-defense'], []],
  [{ ...upgrade, platform: '1010', mode: 'x' }, ['threat-defense'], []],
  [{ ...upgrade, platform: '1010', kind: 'x' }, ['threat-defense'], []],
];

const remote = ['remote-copy', 'transfer-verified'];

test.each(cases)('%j: back up %j, missing %j', (question, rows, missing) => {
  const { items, missing: named } = backupChecklist(question);
  expect(named).toEqual(missing);
  // Before and after, each with a remote copy and its verification at the end.
  for (const when of ['before', 'after'] as const) {
    const ids = items.filter((item) => item.when === when).map(({ id }) => id);
    expect(ids).toEqual([...rows, ...remote].map((id) => `${id}-${when}`));
  }
  expect(items.map(({ when }) => when)).toEqual(
    ['before', 'after'].flatMap((when) => [...rows, ...remote].map(() => when)),
  );
});

// [kind, what happens to stored backups, kind as understood]
const kinds: [string | undefined, string, string | null][] = [
  ['upgrade', 'deleted', 'upgrade'],
  ['major', 'deleted', 'upgrade'],
  ['maintenance', 'deleted', 'upgrade'],
  ['patch', 'deleted', 'upgrade'],
  ['hotfix', 'kept', 'hotfix'],
  ['', 'unknown', null],
  [undefined, 'unknown', null],
  ['not-known', 'unknown', null],
  ['nightly', 'unknown', null],
];

test.each(kinds)('With %s the stored backups are %s', (kind, storedBackups, understood) => {
  const answer = backupChecklist({ platform: '1010', kind });
  expect([answer.storedBackups, answer.kind]).toEqual([storedBackups, understood]);
});

// [platform, public cloud, whether a backup is possible]
const clouds: [string, boolean | undefined, boolean][] = [
  ['ftdv', true, false],
  ['ftdv', false, true],
  ['ftdv', undefined, true],
  ['1010', true, true],
  ['AWS', undefined, false],
  ['Azure', false, false],
  ['KVM', undefined, true],
  ['KVM', true, false],
];

test.each(clouds)('%s in the public cloud %s: possible %s', (platform, publicCloud, possible) => {
  const { items } = backupChecklist({ ...upgrade, platform, publicCloud });
  for (const item of items) {
    expect(item.possible).toBe(possible || !item.id.startsWith('threat-defense'));
  }
});

test('A platform that names a public cloud is said to be in one', () => {
  const reasonsOf = (platform: string) =>
    backupChecklist({ ...upgrade, platform }).reasons.map(({ message }) => message);
  expect(reasonsOf('Azure')).toContain(
    'Azure is a public cloud. Cisco does not support backup for threat defense virtual in the public cloud.',
  );
  expect(reasonsOf('KVM').join()).not.toContain('is a public cloud');
});

// [question, inputs that it asks for beside platform, deployment, kind, from and to]
const wanted: [BackupQuestion, string[]][] = [
  [{}, []],
  [{ platform: '1010' }, []],
  [{ platform: '3110' }, ['mode']],
  [{ platform: '4110' }, ['mode']],
  [{ platform: '9300' }, ['mode', 'asaBeside']],
  [{ platform: 'ftdv' }, ['publicCloud']],
  [{ platform: 'KVM' }, []],
  [{ platform: 'Azure' }, []],
  // What would not be told otherwise is asked for once it is said.
  [{ platform: '1010', asaBeside: true, publicCloud: true }, ['asaBeside']],
  [{ platform: '1010', asaBeside: false }, []],
];

test.each(wanted)('%j: asks for %j as well', (question, more) => {
  const { wants } = backupChecklist(question);
  const always = ['platform', 'deployment', 'kind', 'from', 'to'];
  expect(wants).toEqual(expect.arrayContaining(always));
  expect(wants.filter((input) => !always.includes(input))).toEqual(more);
});

// [question, inputs that can't be used]
const unusable: [BackupQuestion, string[]][] = [
  [{ publicCloud: 'not-known', asaBeside: 'yes' }, []],
  [{ platform: 'toaster', kind: 'nightly' }, ['platform', 'kind']],
  [{ platform: '1010', mode: 'x', deployment: 'y' }, ['mode', 'deployment']],
  [{ from: 'seven', to: 'eight', asaBeside: 'u' }, ['from', 'to', 'asaBeside']],
];

test.each(unusable)('With %j, what is wrong with %j stands there alone', (question, inputs) => {
  const { invalid, reasons } = backupChecklist(question);
  expect(invalid.map(({ input }) => input)).toEqual(inputs);
  const messages: string[] = invalid.map(({ message }) => message);
  expect(reasons.filter(({ message }) => messages.includes(message))).toEqual([]);
});

test('A tick keeps its item while the fields are edited', () => {
  const before = backupChecklist({ platform: '9300', asaBeside: true }).items.map(({ id }) => id);
  const after = backupChecklist({ ...upgrade, platform: '1010' }).items.map(({ id }) => id);
  expect(before).toEqual(expect.arrayContaining(after));
});

test('No text makes it throw', () => {
  const text = fc.option(fc.string(), { nil: undefined });
  const yesOrNo = fc.option(fc.oneof(fc.boolean(), fc.string()), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({
        platform: text,
        mode: text,
        deployment: text,
        kind: text,
        publicCloud: yesOrNo,
        asaBeside: yesOrNo,
      }),
      (question) => {
        const { items } = backupChecklist(question);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      },
    ),
  );
});
