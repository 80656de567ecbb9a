import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../../src/rules/facts/platforms.ts';
import { identifyPackage } from '../../../src/rules/files/identifyPackage.ts';
import {
  type PackageNamesAnswer,
  type PackageNamesQuestion,
  packageNames,
} from '../../../src/rules/names/packageNames.ts';
import { chassis, early, names, refused, shared, unsure } from './packageQuestions.ts';
import { golden, writeBlocks, writeReasons } from '../writeOut.ts';

const platformIds = Object.keys(platforms);

test.each(names)('%s to %s, build %s, takes %s', (platform, to, build, guideName, siteName) => {
  const { files } = packageNames({ platform, to, build });
  expect(files[0]).toMatchObject({
    role: 'threat-defense',
    guideName,
    siteName,
    complete: true,
    missing: [],
    needed: 'always',
  });
});

test.each(chassis)(
  '%s to %s with FXOS %j and firmware %j needs the chassis files %j',
  (platform, to, targetFxos, firmware, files, missing) => {
    const answer = packageNames({ platform, to, build: '1', targetFxos, firmware });
    const forChassis = answer.files.slice(1);
    expect(forChassis.map(({ guideName }) => guideName)).toEqual(files);
    expect(forChassis.flatMap((file) => file.missing)).toEqual(missing);
    expect(forChassis.map((file) => file.complete)).toEqual(
      forChassis.map((file) => file.missing.length === 0),
    );
    expect(answer.missing).toEqual(missing);
    expect(answer.verdict).toBe(missing.length === 0 ? 'named' : 'incomplete');
  },
);

test.each(shared)('On a Secure Firewall 3100, mode %s, one file serves %j', (mode, serves) => {
  const { files } = packageNames({ platform: '3110', mode, to: '7.4.2-172' });
  expect(files.map((file) => file.serves)).toEqual([serves]);
});

test.each(refused)('%s to %s is refused; nearest is %s', (platform, to, nearest, rule) => {
  const answer = packageNames({ platform, to, build: '1' });
  expect(answer).toMatchObject({ verdict: 'refused', files: [], nearest });
  const failed = answer.reasons.filter(({ outcome }) => outcome === 'failed');
  expect(failed.map((each) => each.rule)).toContain(rule);
});

test.each(early)('%j is %s, and older than the first release %s', (question, verdict, first) => {
  const answer = packageNames(question);
  expect(answer.verdict).toBe(verdict);
  const notes = answer.reasons.filter(({ rule }) => rule === 'first-versions');
  expect(notes.map(({ outcome }) => outcome)).toEqual(first === null ? [] : ['note']);
  if (first !== null) expect(notes[0]?.message).toMatch(` is ${first}, so ${answer.to?.release} `);
});

test('What a platform cannot run is refused, and what is only not covered is not', () => {
  const refusal = 'That is not a refusal';
  const said = (platform: string) =>
    packageNames({ platform, to: '7.7.0' }).reasons.map(({ message }) => message);
  expect(said('2130').join()).not.toContain(refusal);
  expect(said('1010').join()).toContain(refusal);
  const [unknown] = packageNames({ platform: '1210', to: '7.4.2-172' }).reasons;
  expect(unknown).toMatchObject({ rule: 'models', outcome: 'missing' });
});

test.each(unsure)('%j is %s, missing %j, unusable %j', (question, verdict, missing, invalid) => {
  const answer = packageNames(question);
  expect(answer.verdict).toBe(verdict);
  expect(answer.missing).toEqual(missing);
  expect(answer.invalid.map(({ input }) => input)).toEqual(invalid);
});

describe('A name that lacks something', () => {
  test('carries a placeholder, is not complete, and cannot be mistaken for a package', () => {
    const { files } = packageNames({ platform: '2130', to: '7.4' });
    expect(files[0]).toMatchObject({
      guideName: 'Cisco_FTD_SSP-FP2K_Upgrade-7.4.‹release›-‹build›.sh.REL.tar',
      siteName: 'Cisco_FTD_SSP_FP2K_Upgrade-7.4.‹release›-‹build›.sh.REL.tar',
      complete: false,
      missing: ['to', 'build'],
    });
    expect(identifyPackage(files[0]?.guideName ?? '').usable).toBe('no');
  });

  test('suggests the builds seen of the release, and fills none in', () => {
    expect(packageNames({ platform: '2130', to: '7.4.2' })).toMatchObject({
      seenBuilds: ['172'],
      build: null,
    });
    expect(packageNames({ platform: '2130', to: '7.4.1' }).seenBuilds).toEqual(['172']);
    expect(packageNames({ platform: '2130', to: '7.0.1' }).seenBuilds).toEqual([]);
  });
});

function write(question: PackageNamesQuestion, answer: PackageNamesAnswer): string[] {
  return [
    JSON.stringify(question),
    `${answer.verdict}: ${answer.summary}`,
    `  nearest ${answer.nearest}, build ${answer.build}, seen ${answer.seenBuilds.join(' ')}`,
    `  missing ${answer.missing.join(' ')}`,
    ...answer.invalid.map(({ input, message }) => `  invalid ${input}: ${message}`),
    ...answer.files.flatMap((file) => [
      `  ${file.role} ${file.guideName} (${file.siteName}) ${file.needed}`,
      `    ${file.where.url} ${file.where.text}`,
    ]),
    ...writeReasons(answer.reasons),
  ];
}

test('Every sentence that the package finder says', async () => {
  const questions: PackageNamesQuestion[] = [
    ...names.map(([platform, to, build]) => ({ platform, to, build })),
    ...chassis.map(([platform, to, targetFxos, firmware]) => ({
      platform,
      to,
      build: '1',
      targetFxos,
      firmware,
    })),
    ...shared.map(([mode]) => ({ platform: '3110', mode, to: '7.4.2-172' })),
    ...refused.map(([platform, to]) => ({ platform, to })),
    ...unsure.map(([question]) => question),
    ...early.map(([question]) => question),
    { platform: 'ftdv', to: '7.4' },
    { platform: 'ftdv', to: '7.6' },
    { platform: '9300', to: '7.2.5-208', targetFxos: '2.12.0.1', firmware: '1.0' },
    { platform: '9300', to: '7.2.5-208', targetFxos: '2.13.0.198', firmware: '1.0' },
    { platform: '4215', to: '7.4.0.1-1' },
    { platform: '1010', to: '7.4.2-172', targetFxos: ' ', firmware: ' ' },
  ];
  await expect(
    writeBlocks(questions.map((question) => write(question, packageNames(question)))),
  ).toMatchFileSnapshot(golden('packageNames'));
});

const number = fc.integer({ min: 0, max: 999 });
const release = fc
  .tuple(fc.constantFrom('7.0', '7.2', '7.3', '7.4', '7.6'), number, fc.option(number))
  .map(([train, third, fourth]) => [train, third, fourth].filter((n) => n !== null).join('.'));

test('A name built forward is read backward to the same answer', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...platformIds),
      release,
      fc.integer({ min: 1, max: 99999 }).map(String),
      (platform, to, build) => {
        const { files, verdict } = packageNames({ platform, to, build });
        const [file] = files;
        if (!file) {
          expect(verdict).toBe('refused');
          return;
        }
        const patch = to.split('.').length === 4 && !to.endsWith('.0');
        for (const name of [file.guideName, file.siteName ?? file.guideName]) {
          const read = identifyPackage(name, { platform, to, build });
          expect(read).toMatchObject({
            usable: 'yes',
            build,
            kind: patch ? 'patch' : 'upgrade',
            release: patch ? to : to.split('.').slice(0, 3).join('.'),
            guideName: file.guideName,
            siteName: file.siteName ?? file.guideName,
          });
          expect(read.platforms).toContain(platform);
          expect(read.spelling).toBe(
            file.siteName === null ? 'both' : name === file.guideName ? 'guide' : 'site',
          );
        }
      },
    ),
  );
});

test('No text makes the package finder throw, and no name is whole that was not given whole', () => {
  const text = fc.option(fc.string(), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({
        platform: fc.option(fc.oneof(fc.constantFrom(...platformIds), fc.string()), {
          nil: undefined,
        }),
        mode: text,
        to: fc.option(fc.oneof(release, fc.string()), { nil: undefined }),
        build: text,
        targetFxos: text,
        firmware: text,
      }),
      (question) => {
        const { files, verdict, summary } = packageNames(question);
        expect(summary).not.toBe('');
        for (const { complete, guideName } of files)
          expect(guideName.includes('‹')).toBe(!complete);
        if (verdict === 'named') expect(files.every(({ complete }) => complete)).toBe(true);
      },
    ),
  );
});
