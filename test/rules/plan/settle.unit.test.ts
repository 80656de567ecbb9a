import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releaseTrains } from '../../../src/rules/facts/releaseTrains.ts';
import { type PlanQuestion, planUpgrade } from '../../../src/rules/plan/planUpgrade.ts';
import { planQuestions } from './planQuestions.ts';
import { stepsOf } from './planSteps.ts';

const pair: PlanQuestion = {
  platform: '4110',
  deployment: 'high-availability',
  from: '7.0.6',
  to: '7.6.0',
  fxos: '2.10',
};
const settledBy = (settled: string, question = pair) => planUpgrade({ ...question, settled });
const refusedIn = (settled: string, question = pair) =>
  settledBy(settled, question).invalid.filter(({ input }) => input === 'settled');
const filesOf = (question: PlanQuestion) =>
  stepsOf(planUpgrade(question)).flatMap(({ files }) =>
    files.map(({ siteName, guideName }) => siteName ?? guideName),
  );

describe('what is settled is exact in every step of its hop', () => {
  test.each([
    ['7.4.2-172', '7.0.6 → 7.4.2', 'Cisco_FTD_SSP_Upgrade-7.4.2-172.sh.REL.tar'],
    ['2.14.1.131, 7.4.2-172', '7.0.6 → 7.4.2', 'fxos-k9.2.14.1.131.SPA'],
    ['7.4.3', '7.0.6 → 7.4.3', 'Cisco_FTD_SSP_Upgrade-7.4.3-‹build›.sh.REL.tar'],
    ['7.6.0-113', '7.0.6 → the latest 7.4.x', 'Cisco_FTD_SSP_Upgrade-7.6.0-113.sh.REL.tar'],
  ])('%s', (settled, title, file) => {
    const plan = settledBy(settled);
    expect(plan.invalid).toEqual([]);
    expect(plan.hops[0]?.title).toContain(title);
    expect(filesOf({ ...pair, settled })).toContain(file);
  });

  test('a target that is a train', () => {
    const question = { platform: '1010', deployment: 'standalone', from: '7.2.5', to: '7.4' };
    const plan = settledBy('7.4.2-172', question);
    expect(plan.summary).toBe('Firepower 1000: 7.2.5 → 7.4.2.');
    expect(stepsOf(plan).map(({ text }) => text)).toContain(
      'Check that the device reports 7.4.2, is healthy and communicates.',
    );
  });

  test('the check after the chassis upgrade, and no other build of it', () => {
    const texts = stepsOf(settledBy('2.14.1.131')).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('reports FXOS 2.14.1.131 '))).toHaveLength(2);
    expect(texts.filter((text) => /2\.14\.1\.131 or later/.test(text))).toEqual([]);
  });
});

test.each([
  ['7.4.0', 'No device can be upgraded to 7.4.0'],
  ['7.4.2.1', 'A patch goes on top of its own release only'],
  ['7.4', '7.4 is a whole train'],
  ['7.4.', 'A number is missing after the last dot'],
  ['7.3.1', '7.3.1 is no stop of this plan'],
  ['7.4.2,7.4.1', '7.4.1 is no stop of this plan'],
  ['2.14.1.3', 'FXOS 2.14.1.3 is older than 2.14.1.131'],
  ['2.14', '2.14 is not a whole FXOS version'],
  ['2.12.0.31', '2.12.0.31 is no FXOS of this plan'],
  ['latest', '“latest” is not a version'],
])('%s is told, and the plan goes on', (settled, message) => {
  const [refused, ...others] = refusedIn(settled);
  expect(refused?.message).toContain(message);
  expect(others).toEqual([]);
  expect(settledBy(settled).verdict).toBe('planned');
});

test('a release that is older than the device is told', () => {
  const question = { platform: '1010', deployment: 'standalone', from: '7.4.2', to: '7.4' };
  expect(refusedIn('7.4.3', question)).toEqual([]);
  expect(refusedIn('7.4.1', question)[0]?.message).toContain('7.4.1 is older than 7.4.2');
});

const releases = releaseTrains.flatMap(({ releases, builds }) => [...releases, ...builds]);
const anySettled = fc
  .array(
    fc.oneof(
      fc.constantFrom<string>(...releases, '2.12.1.73', '2.14.1.131', '2.16.0.128'),
      fc.string(),
    ),
    { maxLength: 5 },
  )
  .map((items) => items.join(', '));
const anyQuestion = fc.constantFrom(...planQuestions);

test('with nothing settled the plan is as it was', () => {
  for (const question of planQuestions) {
    expect(planUpgrade({ ...question, settled: ' , ' })).toEqual(planUpgrade(question));
  }
});

test('whatever is settled, the keys of the steps stay, and nothing throws', () => {
  fc.assert(
    fc.property(anyQuestion, anySettled, (question, settled) => {
      const ids = (plan: ReturnType<typeof planUpgrade>) => stepsOf(plan).map(({ id }) => id);
      const [now, before] = [planUpgrade({ ...question, settled }), planUpgrade(question)];
      // Exact FXOS can say that firmware is inside: then there is no file of it to fetch.
      const isFirmware = (id: string) => /firmware/.test(id);
      expect(before.hops.map(({ id }) => id)).toEqual(now.hops.map(({ id }) => id));
      expect(ids(now)).toEqual(
        ids(before).filter((id) => !isFirmware(id) || ids(now).includes(id)),
      );
    }),
    { numRuns: 300 },
  );
});

test('a settled plan names no other release of that train', () => {
  for (const question of planQuestions) {
    for (const { stop } of planUpgrade(question).hops) {
      const facts = releaseTrains.find(({ train }) => train === stop.train);
      if (stop.release !== null || !facts) continue;
      const plan = planUpgrade({ ...question, settled: facts.releases.join(' ') });
      const hop = plan.hops.find((each) => each.stop.train === stop.train);
      if (!hop || hop.stop.settled.wrong !== null) continue;
      const named = hop.phases.flatMap(({ steps }) =>
        steps.flatMap(({ text, files }) => [text, ...files.map(({ guideName }) => guideName)]),
      );
      const train = stop.train.replace('.', '\\.');
      const found = [hop.title, ...named]
        .join('\n')
        .match(new RegExp(`(?<![\\d.])${train}\\.\\d+(\\.\\d+)?`, 'g'));
      expect(
        [...new Set(found)].filter(
          (each) => each !== hop.stop.settled.text && each !== question.from,
        ),
      ).toEqual([]);
    }
  }
});
