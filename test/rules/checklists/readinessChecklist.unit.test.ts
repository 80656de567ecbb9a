import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platforms } from '../../../src/rules/facts/platforms.ts';
import {
  type ReadinessQuestion,
  readinessChecklist,
} from '../../../src/rules/checklists/readinessChecklist.ts';
import { golden, writeBlocks, writeReasons } from '../writeOut.ts';

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

test('Every sentence of the readiness checklist', async () => {
  const questions: ReadinessQuestion[] = [
    {},
    { platform: '1010', deployment: 'standalone' },
    { platform: '1010', deployment: 'high-availability' },
    { platform: '4110', mode: 'appliance', deployment: 'intra-chassis-cluster' },
    { platform: '4110', mode: 'multi-instance', deployment: 'inter-chassis-cluster' },
    { platform: 'toaster', mode: 'x', deployment: 'y' },
  ];
  const blocks = questions.map((question) => {
    const answer = readinessChecklist(question);
    return [
      JSON.stringify(question),
      answer.summary,
      `  ${answer.platform} ${answer.mode} ${answer.deployment}`,
      ...writeReasons(answer.reasons),
      ...answer.items.flatMap(({ id, when, text, document, command, possible, reasons }) => [
        `  ${when} ${id}${possible ? '' : ' (may not be possible)'}: ${text}`,
        ...(command ? [`    ${command}`] : []),
        ...(document ? [`    ${document.title} ${document.chapter} ${document.url}`] : []),
        ...writeReasons(reasons, '    '),
      ]),
    ];
  });
  await expect(writeBlocks(blocks)).toMatchFileSnapshot(golden('readinessChecklist'));
});
