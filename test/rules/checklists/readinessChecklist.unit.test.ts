import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platforms } from '../../../src/rules/facts/platforms.ts';
import type { ChecklistQuestion } from '../../../src/rules/checklists/checklist.ts';
import { readinessChecklist } from '../../../src/rules/checklists/readinessChecklist.ts';

// [id, when, group, rule, command]
const items: [string, string, string, string, string | null][] = [
  ['access-to-the-device', 'before', 'network', 'access-path', null],
  ['access-to-the-manager', 'before', 'network', 'access-path', null],
  ['bandwidth', 'before', 'network', 'management-bandwidth', null],
  ['packages-copied', 'before', 'network', 'management-bandwidth', null],
  ['changes-before', 'before', 'configuration', 'configuration-changes', null],
  ['changes-after-prepared', 'before', 'configuration', 'configuration-changes', null],
  ['workflows', 'before', 'configuration', 'configuration-changes', null],
  ['deployed', 'before', 'configuration', 'configuration-changes', null],
  ['healthy', 'before', 'configuration', 'healthy-deployment', null],
  ['clocks', 'before', 'configuration', 'clocks-in-sync', 'show time'],
  ['checks-on', 'before', 'readiness-checks', 'readiness-checks', null],
  ['checks-run', 'before', 'readiness-checks', 'checks-outside-the-window', null],
  ['checks-passed', 'before', 'readiness-checks', 'stop-on-problems', null],
  ['deployed-again', 'after', 'configuration', 'deploy-again', null],
];

test.each(Object.keys(platforms))(
  'The checklist of the %s has every item of the guide',
  (platform) => {
    const answer = readinessChecklist({ platform, deployment: 'standalone' });
    expect(answer.platform).toBe(platform);
    expect(
      answer.items.map(({ id, when, group, reasons, command }) => [
        id,
        when,
        group,
        reasons[0]?.rule,
        command,
      ]),
    ).toEqual(items);
  },
);

test('Sends the reader to the documents that the guide names', () => {
  const documents = readinessChecklist().items.flatMap(({ id, document }) =>
    document ? [[id, document.title]] : [],
  );
  expect(documents).toEqual([
    [
      'bandwidth',
      'Guidelines for Downloading Data from the Firepower Management Center to Managed Devices',
    ],
    ['deployed-again', 'Cisco Secure Firewall Threat Defense: Install and Upgrade Guides'],
  ]);
});

// [question, inputs that it asks for, inputs that are missing, inputs that can't be used]
const asked: [ChecklistQuestion, string, string, string][] = [
  [{}, 'platform deployment from to', 'deployment', ''],
  [{ platform: '1010', deployment: 'standalone' }, 'platform deployment from to', '', ''],
  [{ platform: '4110' }, 'platform mode deployment from to', 'deployment', ''],
  [
    { platform: 'toaster', mode: 'x', deployment: 'y', from: 'seven', to: '7.' },
    'platform deployment from to',
    '',
    'platform mode deployment from to',
  ],
];

test.each(asked)('%j asks for %s, misses %j, can’t use %j', (question, wants, missing, bad) => {
  const answer = readinessChecklist(question);
  const inputs = answer.invalid.map(({ input }) => input);
  expect([answer.wants, answer.missing, inputs].map((each) => each.join(' '))).toEqual([
    ...[wants, missing, bad],
  ]);
});

test('A list that a reader changes stays as it is for the next one', () => {
  readinessChecklist({ deployment: 'standalone' }).items.pop();
  expect(readinessChecklist({ deployment: 'standalone' }).items).toHaveLength(items.length);
});

test('No text makes it throw', () => {
  const text = fc.option(fc.string(), { nil: undefined });
  fc.assert(
    fc.property(fc.record({ platform: text, mode: text, deployment: text }), (question) => {
      expect(readinessChecklist(question).items).toHaveLength(items.length);
    }),
  );
});
