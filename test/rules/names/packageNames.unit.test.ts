import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlatformFacts, platforms } from '../../../src/rules/facts/platforms.ts';
import { identifyPackage } from '../../../src/rules/files/identifyPackage.ts';
import { type PackageNamesQuestion, packageNames } from '../../../src/rules/names/packageNames.ts';
import { chassis, early, names, refused, shared, told, unsure } from './packageQuestions.ts';
import { unknownModel, unknownRelease } from '../standIns.ts';

const facts: Record<string, PlatformFacts> = platforms;
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
    // Firmware is for Cisco's firmware guide to ask for.
    const open = missing.filter((input) => input !== 'firmware');
    expect(answer.verdict).toBe(open.length === 0 ? 'named' : 'incomplete');
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
  expect(notes.map(({ outcome }) => outcome)).toEqual(first === null ? [] : ['contradicted']);
  if (first === null) return;
  const message = expect.stringContaining(` is ${first}, so ${answer.to?.release} `) as string;
  expect(notes).toMatchObject([{ message }]);
  if (verdict === 'contradicted') expect(answer.summary).toContain(notes[0]?.message);
});

test('What a platform cannot run is refused, and what is only not covered is not', () => {
  const refusal = 'That is not a refusal';
  const said = (platform: string) =>
    packageNames({ platform, to: unknownRelease }).reasons.map(({ message }) => message);
  expect(said('2130').join()).not.toContain(refusal);
  expect(said('1010').join()).toContain(refusal);
});

test('What is wrong with an input stands in one place of the answer', () => {
  const { invalid, reasons } = packageNames({ platform: unknownModel, to: 'x', build: 'y' });
  expect(invalid.map(({ input, rule }) => [input, rule])).toEqual([
    ['platform', 'models'],
    ['to', 'version-spellings'],
    ['build', 'signed-names'],
  ]);
  expect(reasons).toEqual([]);
});

// [question, inputs that the answer hangs on]
const wanted: [PackageNamesQuestion, string[]][] = [
  [{}, ['platform', 'to', 'build']],
  [{ platform: '1010', to: '7.4.2' }, ['platform', 'to', 'build']],
  [{ platform: '3110' }, ['platform', 'mode', 'to', 'build']],
  [{ platform: '4110' }, ['platform', 'mode', 'to', 'build', 'targetFxos']],
  [{ platform: '4110', to: '7.4.2' }, ['platform', 'mode', 'to', 'build', 'targetFxos']],
  [
    { platform: '4110', to: '7.2.5' },
    ['platform', 'mode', 'to', 'build', 'targetFxos', 'firmware'],
  ],
];

test.each(wanted)('%j hangs on %j', (question, wants) => {
  expect(packageNames(question).wants).toEqual(wants);
});

test.each(told)('%j is %s: …%s', (question, verdict, part) => {
  const answer = packageNames(question);
  expect(answer.verdict).toBe(verdict);
  expect(answer.summary).toContain(part);
});

// [target, what is said of the release below a patch]: no package leads to 7.4.0
test.each([
  ['7.4.0.1-1', 'The patch goes on top of 7.4.0 only.'],
  ['7.4.1.1-12', 'needs the package of 7.4.1 first.'],
])('Of the patch %s on a 4200: %s', (to, part) => {
  const { reasons } = packageNames({ platform: '4215', to });
  const said = reasons.find(({ rule }) => rule === 'patch-on-its-own-release');
  expect(said?.message.endsWith(part)).toBe(true);
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

const number = fc.integer({ min: 0, max: 999 });
// A higher fourth number is asked about, as it is most likely a build.
const patch = fc.integer({ min: 0, max: 4 });
const release = fc
  .tuple(fc.constantFrom('7.0', '7.2', '7.3', '7.4', '7.6'), number, fc.option(patch))
  .map(([train, third, fourth]) => [train, third, fourth].filter((n) => n !== null).join('.'));

test('A name built forward is read backward to the same answer', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...platformIds),
      release,
      fc.integer({ min: 1, max: 99999 }).map(String),
      (platform, to, build) => {
        const answer = packageNames({ platform, to, build });
        const [file] = answer.files;
        if (!file) {
          expect(answer.verdict).toBe('refused');
          return;
        }
        const isOfPatch = to.split('.').length === 4 && !to.endsWith('.0');
        // Outside of Table 7 there is the spelling of the download site alone.
        const onlySpelling = facts[platform]?.software.table7 ? 'both' : 'site';
        for (const name of [file.guideName, file.siteName ?? file.guideName]) {
          const read = identifyPackage(name, { platform, to, build });
          const isTooOld = answer.verdict === 'contradicted';
          expect(read).toMatchObject({
            usable: isTooOld ? 'unknown' : 'yes',
            build,
            kind: isOfPatch ? 'patch' : 'upgrade',
            release: isOfPatch ? to : to.split('.').slice(0, 3).join('.'),
            guideName: file.guideName,
            siteName: file.siteName ?? file.guideName,
          });
          expect(read.platforms).toContain(platform);
          expect(read.spelling).toBe(
            file.siteName === null ? onlySpelling : name === file.guideName ? 'guide' : 'site',
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
