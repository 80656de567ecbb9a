import { expect, test } from 'vitest';
import type { RuleId } from '../../../src/rules/reason.ts';
import { outsideModel } from '../standIns.ts';
import { type WayBackQuestion, wayBack } from '../../../src/rules/wayBack/wayBack.ts';

const plain = ['revert', 'revert-enabled-first', 'revert-not-shared-policies'] as const;

// [question, verdict, rules]
const cases: [WayBackQuestion, string, readonly RuleId[]][] = [
  // Revert: major and maintenance upgrades to 7.2 and later
  [{ platform: '1010', from: '7.2.5', to: '7.4.2' }, 'revert', plain],
  [{ platform: '1010', from: '7.2.5', to: '7.2.8' }, 'revert', plain],
  [{ platform: '1010', from: '7.0.6', to: '7.2.8' }, 'revert', plain],
  [{ platform: '1010', from: '7.0.4', to: '7.0.6' }, 'none', ['revert']],
  [{ platform: '1010', kind: 'major' }, 'depends', ['revert', ...plain]],
  // Units go back together, the chassis does not go back
  [
    { platform: '1010', deployment: 'high-availability', from: '7.2.5', to: '7.4.2' },
    'revert',
    ['revert', 'revert-enabled-first', 'revert-together', 'revert-not-shared-policies'],
  ],
  [
    { platform: '4115', mode: 'appliance', deployment: 'standalone', from: '7.2.5', to: '7.4.2' },
    'revert',
    ['revert', 'revert-enabled-first', 'revert-not-the-chassis', 'revert-not-shared-policies'],
  ],
  // Never for container instances, and unknown without the mode
  [
    { platform: '4115', mode: 'multi-instance', from: '7.2.5', to: '7.4.2' },
    'none',
    ['revert-not-container-instances'],
  ],
  [
    { platform: '3110', mode: 'multi-instance', from: '7.4.1', to: '7.6.0' },
    'none',
    ['revert-not-container-instances'],
  ],
  [
    { platform: '3110', from: '7.4.1', to: '7.6.0' },
    'depends',
    ['revert-not-container-instances', ...plain],
  ],
  [{ from: '7.2.5', to: '7.4.2' }, 'depends', ['revert-not-container-instances', ...plain]],
  // A patch is uninstalled, wherever it runs
  [
    { platform: '1010', from: '7.2.5', to: '7.2.5.2' },
    'uninstall',
    ['uninstall', 'revert-after-a-patch'],
  ],
  [
    { platform: '4115', mode: 'appliance', from: '7.2.5', to: '7.2.5.2' },
    'uninstall',
    ['uninstall', 'revert-after-a-patch'],
  ],
  // … but where revert takes nothing back, it is not named beside that
  [
    { platform: '4115', mode: 'multi-instance', from: '7.2.5', to: '7.2.5.2' },
    'uninstall',
    ['uninstall'],
  ],
  [{ platform: '1010', from: '7.0.6', to: '7.0.6.1' }, 'uninstall', ['uninstall']],
  // A hotfix can't be taken back, whatever the versions
  [{ platform: '1010', from: '7.2.5', kind: 'hotfix' }, 'none', ['uninstall-not-hotfixes']],
  [{ kind: 'hotfix' }, 'none', ['uninstall-not-hotfixes']],
  [
    { platform: '1010', from: '7.4', to: '7.2', kind: 'hotfix' },
    'none',
    ['uninstall-not-hotfixes'],
  ],
  // Nothing to go by
  [{}, 'incomplete', []],
  [{ platform: '1010', from: '7.2', to: '7.2' }, 'incomplete', []],
  // No such upgrade, on whatever manager
  [{ platform: '1010', from: '7.4.2', to: '7.2.5' }, 'incomplete', ['table-1']],
  [{ platform: '1010', from: '7.4.2', to: '7.2.5', kind: 'major' }, 'incomplete', ['table-1']],
  [{ platform: '1010', from: '7.2.5', to: '7.2.5', kind: 'patch' }, 'incomplete', ['same-train']],
  [{ platform: '2130', from: '7.2.5', to: '7.6.0' }, 'incomplete', ['last-train']],
  [{ platform: '1010', from: '7.2.5', to: '7.4.0' }, 'incomplete', ['never-to-7-4-0']],
  // What only this manager does not do can have been done by another
  [{ platform: '1010', from: '7.0.1', to: '7.2.5' }, 'revert', plain],
  [{ platform: '1010', from: '7.1.0', to: '7.2.5' }, 'revert', plain],
  // The versions say which kind it is
  [{ platform: '1010', from: '7.2.5', to: '7.4.2', kind: 'patch' }, 'revert', plain],
  [
    { platform: '1010', from: '7.2.5', to: '7.2.5.2', kind: 'major' },
    'uninstall',
    ['uninstall', 'revert-after-a-patch'],
  ],
  [{ platform: outsideModel, from: '7.2.5', to: '7.6.0' }, 'not-covered', []],
];

test.each(cases)('%j: %s, by %j', (question, verdict, rules) => {
  const answer = wayBack(question);
  expect(answer.verdict).toBe(verdict);
  expect(answer.reasons.map(({ rule }) => rule)).toEqual(rules);
  expect(answer.summary).not.toBe('');
});

test('Every reason says that it is not from Cisco’s chapter', () => {
  for (const [question] of cases) {
    const { verdict, reasons } = wayBack(question);
    for (const { source } of verdict === 'incomplete' ? [] : reasons) {
      expect(source).toMatchObject({ page: 'going-back', origin: expect.any(String) });
    }
  }
});

test('Uninstalling says what is left', () => {
  const patched = { platform: '1010', from: '7.2.5', to: '7.2.5.2' };
  expect(wayBack(patched).summary).toBe('Uninstalling the patch returns the device to 7.2.5.');
});

// [question, what it wants, what of that is not given]
const wanted: [WayBackQuestion, string[], string[]][] = [
  [
    {},
    ['platform', 'deployment', 'from', 'to', 'kind'],
    ['platform', 'deployment', 'from', 'to', 'kind'],
  ],
  [
    { platform: '4115', from: '7.2.5', to: '7.4.2' },
    ['platform', 'mode', 'deployment', 'from', 'to', 'kind'],
    ['mode', 'deployment'],
  ],
  [
    { platform: '1010', deployment: 'standalone', kind: 'major' },
    ['platform', 'deployment', 'from', 'to', 'kind'],
    ['from', 'to'],
  ],
  // It leads to no other version
  [
    { platform: '1010', deployment: 'standalone', kind: 'hotfix' },
    ['platform', 'deployment', 'from', 'kind'],
    ['from'],
  ],
];

test.each(wanted)('%j: it wants %j, and %j is missing', (question, wants, missing) => {
  expect(wayBack(question)).toMatchObject({ wants, missing });
});

test('A kind that the versions contradict is told, and which it is', () => {
  const { invalid } = wayBack({ platform: '1010', from: '7.2.5', to: '7.4.2', kind: 'patch' });
  expect(invalid).toMatchObject([{ input: 'kind', instead: ['major'] }]);
});

test.each([
  // Both are patches, or neither is
  [{ platform: '1010', from: '7.2.5', to: '7.2.5.2', kind: 'patch' }],
  [{ platform: '1010', from: '7.2.5', to: '7.4.2', kind: 'maintenance' }],
])('%j: the kind is taken as given', (question) => {
  expect(wayBack(question)).toMatchObject({ kind: question.kind, invalid: [] });
});
