import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../../src/rules/facts/platforms.ts';
import { releaseTrains } from '../../../src/rules/facts/releaseTrains.ts';
import {
  answerQuery,
  findUpgradePaths,
  identifyPackage,
  packageNames,
} from '../../../src/rules/index.ts';
import { cpuSeconds } from '../cpuSeconds.ts';
import { outsideModel } from '../standIns.ts';

const summaryOf = (query: string) => {
  const answer = answerQuery(query);
  return answer && `${answer.kind}: ${answer.summary}`;
};

test.each([
  [
    '2130 7.0.4 to 7.6',
    'path: The Firepower 2100 ends at 7.4. Table 1 gives no path from 7.0.4 to 7.6.',
  ],
  ['FPR2130 7.0.4 -> 7.4.2?', 'path: Yes. 7.0.4 to 7.4.2 is a direct upgrade.'],
  ['can I upgrade a 1010 from 7.2.5 to 7.6.0', 'path: Yes. 7.2.5 to 7.6.0 is a direct upgrade.'],
  ['upgrade 1010 to 7.6.0 from 7.2.5', 'path: Yes. 7.2.5 to 7.6.0 is a direct upgrade.'],
  ['7.2.5 → 7.4.0', 'path: '],
  ['7.0.4->7.4.2 fpr2130', 'path: Yes. 7.0.4 to 7.4.2 is a direct upgrade.'],
  ['2130 7.4.2 to 7.2.5', 'path: 7.2.5 is older than 7.4.2: a downgrade, not an upgrade.'],
  ['downgrade from 7.6 to 7.4', 'path: 7.4 is older than 7.6: a downgrade, not an upgrade.'],
  ['10.0.0 to 7.6', 'path: 7.6 is older than 10.0.0: a downgrade, not an upgrade.'],
  [
    '1010 7.4.2',
    'package: The file for an upgrade to 7.4.2. What stands in ‹\u00a0› is still open.',
  ],
  ['7.4.2-172 on 3140', 'package: The file for an upgrade to 7.4.2.'],
  ['2130 7.6', 'package: The Firepower 2100 ends at 7.4.'],
  ['7.2 - 7.4', 'path: '],
  ['7.4.2 to 7.2.5', 'path: 7.2.5 is older than 7.4.2: a downgrade, not an upgrade.'],
  ['2130 from 7.4.2 to 7.0.4', 'path: 7.0.4 is older than 7.4.2: a downgrade, not an upgrade.'],
  ['cisco-ftd-fp1k.7.4.2-172.SPA', 'file: '],
  ['what is Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar', 'file: '],
  [
    'Model : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5 (Build 208)',
    'device: Firepower 2100 (2110) on 7.2.5, build 208.',
  ],
  [
    '------[ fw-a ]------ Model : Cisco Secure Firewall 3130 Threat Defense (80) Version 7.2.5 (Build 208) UUID : 2e9d2d1e-ea3b-11ee-8b6b-a4d5d0a4d6d3 LSP version : lsp-rel-20240327-1640 VDB version : 353',
    'device: Secure Firewall 3100 (3130) on 7.2.5, build 208.',
  ],
  [
    'Cisco Firepower 2130 Threat Defense v7.0.4 (build 55)',
    'device: Firepower 2100 (2130) on 7.0.4, build 55.',
  ],
])('“%s” is answered: %s', (query, expected) => {
  expect(summaryOf(query)).toContain(expected);
});

test.each([
  '',
  '2130',
  '7.4.2',
  '1010 on 7.4.2.',
  'backup',
  'FXOS 2.10 to 2.14',
  'table 7.4 to 7.6 of the manual',
  '7.0 7.2 7.4',
  `${outsideModel} 7.4 to 7.6`,
  '192.168.1.1 to 10.0.0.1',
  '10.1.1.1 7.2.5',
  '7.2.5 to 10.1.1.1',
  '2130 10.1.1.1',
  '10.0.0.1 to 7.6',
  '1010 10.0.0.1',
  '2130 10.0.0.1 7.6',
  '7.2.5 to 10.0.0.1',
  '192.168.7.2 7.2 to 7.4',
  'ASA 9.16 to 9.18',
  'show version',
  'is 7.4.x.y newer than 7.2',
  // Slips
  '7.2.208 to 7.4',
  '1010 7.4.172',
  '4115 fxos 7.2 7.2.8 to 7.6',
  '2.12 to 7.4',
])('“%s” is not, since it is not sure what it asks', (query) => {
  expect(answerQuery(query)).toBeNull();
});

test('What speaks against a file is there with what it is', () => {
  expect(answerQuery('cisco-ftd-fp1k.7.4.2-172.SPA')).toMatchObject({
    summary: 'Install image for Firepower 1000, 7.4.2, build 172.',
    against: expect.stringContaining('It is no upgrade package.') as string,
  });
});

test.each([
  ['1010 7.0 to 7.4', 'If this one runs an earlier 7.0, upgrade it to 7.0.3 or later'],
  ['FTDv 7.0.6 to 7.2', 'On Google Cloud, threat defense virtual cannot be upgraded'],
  ['4115 7.2.8 to 7.4.2', 'if the chassis runs 2.12, it needs this upgrade first'],
  ['3110 7.2.5 to 7.4.2', 'Choose the mode: in multi-instance mode any upgrade can require'],
  ['4115 fxos 2.17 7.2.8 to 7.6', 'FXOS 2.17 is newer than 2.16, the newest that Table 1 names'],
  ['4115 7.6.0 to 7.6.2', 'The chassis FXOS version is not known. Assumed: 2.16'],
  ['1010 7.6.4 to 7.6', 'There may be nothing newer to upgrade to.'],
  ['1010 7.2.5 to 7.6', null],
  ['GCP 7.4.2-172', 'Type the current version: on Google Cloud'],
  ['KVM 7.4.2-172', null],
  ['KVM 7.0.6 to 7.2', null],
  ['1010 7.0.1 to 7.4', null],
  ['7.2 to 7.6', 'Choose the platform: the Firepower 2100 cannot be upgraded to 7.6.'],
  [
    '2130 7.0.4 to 7.6',
    'The nearest target that works is 7.4: 7.0.4 → the latest 7.4.x, at least 7.4.1.',
  ],
  ['4115 7.2.8 to 7.4.0', 'works is 7.4.1: 7.2.8 → 7.4.1. 7.4 goes with FXOS 2.14, and if'],
])('“%s” says beside the way: %s', (query, caveat) => {
  expect(answerQuery(query)?.against).toEqual(
    caveat === null ? null : (expect.stringContaining(caveat) as string),
  );
});

test('A hyphen between versions is no part of the platform', () => {
  expect(answerQuery('2130 7.2 - 7.4')?.link).toEqual({ platform: '2130', from: '7.2', to: '7.4' });
});

test('A path names its stops and fills the calculator', () => {
  expect(answerQuery('4110 fxos 2.10 7.0.6 to 7.6.0')).toMatchObject({
    verdict: 'path',
    platform: 'firepower-4100',
    lines: ['the latest 7.4.x, at least 7.4.1', '7.6.0'],
    page: 'upgrade-path',
    link: { platform: '4110', from: '7.0.6', to: '7.6.0', fxos: '2.10' },
  });
});

const trains = releaseTrains.map(({ train }) => train);
const releases = releaseTrains.flatMap((facts): readonly string[] => facts.releases);
const models = Object.values(platforms).flatMap((facts): readonly string[] => [
  facts.name,
  ...facts.models,
]);

describe('The verdict is that of the calculator', () => {
  test('of paths, with the keys of its own link', () => {
    const version = fc.constantFrom(...trains, ...releases);
    fc.assert(
      fc.property(fc.constantFrom('', ...models), version, version, (model, from, to) => {
        const answer = answerQuery(`${model} ${from} to ${to}`);
        expect(answer).not.toBeNull();
        if (!answer) return;
        const asked = findUpgradePaths({ platform: model, from, to });
        const linked = findUpgradePaths(answer.link);
        for (const { verdict, headline, summary } of [asked, linked]) {
          const told = [answer.verdict, answer.headline, answer.summary];
          expect(told).toEqual([verdict, headline, summary]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('of packages', () => {
    const target = fc.constantFrom(...trains, ...releases);
    fc.assert(
      fc.property(fc.constantFrom(...models), target, (model, to) => {
        const answer = answerQuery(`${model} ${to}`);
        const { verdict, files } = packageNames({ platform: model, to });
        const names = files.map(({ siteName, guideName }) => siteName ?? guideName);
        expect(answer?.lines).toEqual(names);
        expect(answer?.verdict === 'refused').toBe(verdict === 'refused');
      }),
      { numRuns: 1000 },
    );
  });

  test('of files', () => {
    for (const { site } of Object.values(platforms).map(({ software }) => software)) {
      for (const pattern of Object.values(site)) {
        const name = pattern
          .replace('Version', '7.4.2')
          .replace('build', '172')
          .replace('letters', 'HM');
        const { summary, usable } = identifyPackage(name);
        expect(answerQuery(`what is ${name}`)).toMatchObject({ summary, verdict: usable });
      }
    }
  });
});

test('It never throws, whatever is typed', () => {
  const word = fc.constantFrom(
    '7.2',
    '2130',
    'to',
    '->',
    'fxos',
    'Cisco_FTD_',
    'version',
    '(',
    '7.4.2-',
    'Model :',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (query) => void answerQuery(query)),
    { numRuns: 3000 },
  );
  for (const wrong of [undefined, null, 7, {}]) expect(answerQuery(wrong as never)).toBeNull();
});

test.each(['7.', '7.2 ', '2130 ', 'fxos 2.1', 'Cisco_FTD_', '(build 1', ' version', '-', '\t'])(
  'A megabyte of “%s” takes no longer than a line of it',
  (part) => {
    const long = part.repeat(1_000_000 / part.length);
    expect(cpuSeconds(() => answerQuery(long))).toBeLessThan(0.2);
  },
);
