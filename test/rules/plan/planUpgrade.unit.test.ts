import { expect, test } from 'vitest';
import { revisions } from '../../../src/rules/facts/revisions.ts';
import {
  type Plan,
  type PlanQuestion,
  factsRevision,
  planUpgrade,
} from '../../../src/rules/plan/planUpgrade.ts';
import { deliveryQuestions } from '../../../src/rules/facts/questions.ts';
import { keysOf } from '../../../src/rules/reading/readAnswers.ts';
import { newestTrain, olderTrain, outsideModel, unknownModel, unknownTrain } from '../standIns.ts';
import { nameOf, stepsOf } from './planSteps.ts';

// [what is asked, verdict, missing, nearest]
const verdicts: [PlanQuestion, Plan['verdict'], Plan['missing'], string | null][] = [
  [{}, 'incomplete', ['platform', 'from', 'to'], null],
  [{ from: '7.2.5', to: '7.4.2' }, 'incomplete', ['platform'], null],
  [{ platform: '2130' }, 'incomplete', ['deployment', 'from', 'to'], null],
  [{ platform: '2130', from: '7.2.5', to: '7.4.2' }, 'planned', ['deployment'], null],
  [{ platform: '3110', from: '7.4.1', to: '7.4.2' }, 'planned', ['mode', 'deployment'], null],
  [
    { platform: '2130', deployment: 'standalone', from: '7.2.5', to: '7.6.0' },
    'refused',
    [],
    '7.4',
  ],
  [{ platform: '1010', deployment: 'standalone', from: '7.1', to: '7.6.0' }, 'refused', [], null],
  [
    { platform: '1010', deployment: 'standalone', from: '7.2.5', to: '7.4.0' },
    'refused',
    [],
    '7.4.1',
  ],
  [
    { platform: '1010', deployment: 'standalone', from: '7.2', to: unknownTrain },
    'not-covered',
    [],
    newestTrain,
  ],
  [{ platform: outsideModel, from: '7.2.5', to: '7.4.2' }, 'not-covered', [], null],
  [{ platform: outsideModel, from: '7.2.5', kind: 'hotfix' }, 'not-covered', [], null],
  [{ platform: unknownModel, from: '7.2.5', to: '7.4.2' }, 'incomplete', [], null],
  // Another source says no: the headline says both, and there is no runbook.
  [
    { platform: '1010', deployment: 'standalone', from: '7.0.1', to: '7.2.5' },
    'contradicted',
    [],
    null,
  ],
  [{ platform: '1010', deployment: 'standalone', from: '7', to: '7.4' }, 'unreadable', [], null],
  [
    { platform: '1010', deployment: 'standalone', from: '7', kind: 'hotfix' },
    'unreadable',
    [],
    null,
  ],
  [{ platform: '1010', deployment: 'standalone', kind: 'hotfix' }, 'incomplete', ['from'], null],
  [{ from: '7.2.5', kind: 'hotfix' }, 'incomplete', ['platform'], null],
  [
    { platform: '1010', deployment: 'standalone', from: olderTrain, kind: 'hotfix' },
    'not-covered',
    [],
    null,
  ],
  [
    { platform: '2130', deployment: 'standalone', from: '7.6.0', kind: 'hotfix' },
    'contradicted',
    [],
    null,
  ],
  [
    { platform: '1010', deployment: 'standalone', from: '7.2.5', kind: 'hotfix' },
    'planned',
    [],
    null,
  ],
];

test.each(verdicts)('%j is %s, missing %j, nearest %s', (question, verdict, missing, nearest) => {
  expect(planUpgrade(question)).toMatchObject({ verdict, missing, nearest });
});

// [what is asked, keys of the hops; ticks of the reader hang on them]
const keys: [PlanQuestion, string[]][] = [
  [
    { platform: '1010', from: '7.0.5', to: '7.6.0' },
    ['firepower-1000/7.0.5>7.4.x', 'firepower-1000/7.4.x>7.6.0'],
  ],
  [{ platform: '1010', from: '7.2', to: '7.4' }, ['firepower-1000/7.2>7.4.x']],
  [
    { platform: '1010', from: '7.2.8', to: '7.4.1.1' },
    ['firepower-1000/7.2.8>7.4.1', 'firepower-1000/7.4.1>7.4.1.1'],
  ],
  [{ platform: '1010', from: '7.2.5', kind: 'hotfix' }, ['firepower-1000/7.2.5>hotfix']],
  // A patch higher than any seen, as the reader chose it of two readings
  [
    { platform: '1010', from: '7.2.8', to: '7.4.2.172 (patch)' },
    ['firepower-1000/7.2.8>7.4.2', 'firepower-1000/7.4.2>7.4.2.172'],
  ],
];

test.each(keys)('%j has the hops %j', (question, hops) => {
  const plan = planUpgrade(question);
  expect(plan.hops.map(({ id }) => id)).toEqual(hops);
  for (const { id, phases } of plan.hops) {
    expect(phases.map((phase) => phase.id)).toEqual(['days-before', 'in-the-window', 'after']);
    for (const phase of phases) {
      const beginning = `${id}/${phase.id}/`;
      expect(phase.steps.every((step) => step.id.startsWith(beginning))).toBe(true);
    }
  }
});

test('a plan carries the newest revision of the facts', () => {
  expect(planUpgrade({}).revision).toBe(revisions.at(-1)?.revision);
  expect(factsRevision()).toBe(revisions.at(-1)?.revision);
});

test('a hop that may be done already says so', () => {
  const [first] = planUpgrade({ platform: '1010', from: '7.2', to: '7.2.5.1' }).hops;
  expect(first?.reasons.map(({ rule, outcome }) => [rule, outcome])).toEqual([
    ['patch-on-its-own-release', 'note'],
    ['patch-on-its-own-release', 'missing'],
  ]);
});

test('what is wrong with an input stands at the input, and the rest is answered', () => {
  // [what is asked, inputs that can't be used]
  const cases: [PlanQuestion, string[]][] = [
    [
      { platform: '4110', mode: 'native', deployment: 'pair', fxos: 'x' },
      ['mode', 'deployment', 'fxos'],
    ],
    [{ platform: '1010', build: 'x9' }, ['build']],
    [{ platform: '1010', to: '7.4.2-172', build: '132' }, ['build']],
    [{ platform: '1010', bandwidth: 'perhaps', kind: 'x' }, ['kind', 'bandwidth']],
    [{ platform: '9300', asaBeside: 'perhaps' }, ['asaBeside']],
  ];
  for (const [question, inputs] of cases) {
    const plan = planUpgrade({ from: '7.2.5', to: '7.4.2', ...question });
    expect(plan.verdict).toBe('planned');
    expect(plan.invalid.map(({ input }) => input)).toEqual(inputs);
    expect(plan.missing.filter((input) => inputs.includes(input))).toEqual([]);
    expect(stepsOf(plan).flatMap(({ files }) => files)[0]?.complete).toBe(false);
  }
});

// [what is asked, inputs that it hangs on]
const wants: [PlanQuestion, string[]][] = [
  [{}, ['platform', 'kind', 'from', 'to', 'build']],
  [{ kind: 'hotfix' }, ['platform', 'kind', 'from']],
  [{ platform: '3110' }, ['platform', 'mode', 'deployment', 'kind', 'from', 'to', 'build']],
  [
    { platform: '9300' },
    ['platform', 'mode', 'deployment', 'kind', 'from', 'to', 'build', 'fxos', 'asaBeside'],
  ],
  [
    { platform: '9300', kind: 'hotfix' },
    ['platform', 'mode', 'deployment', 'kind', 'from', 'asaBeside'],
  ],
  [{ platform: 'FTDv' }, ['platform', 'deployment', 'kind', 'from', 'to', 'build', 'publicCloud']],
];

test.each(wants)('%j hangs on %j, and on how packages can travel', (question, inputs) => {
  // A hotfix can't come by direct download, so what only that needs is not asked.
  const ofUpgrades = ['appliesNow', 'managementCenterReachesCisco'];
  const travel = keysOf(deliveryQuestions).filter(
    (each) => question.kind !== 'hotfix' || !ofUpgrades.includes(each),
  );
  const asked: string[] = planUpgrade(question).wants;
  expect(asked.filter((input) => !travel.some((each) => each === input))).toEqual(inputs);
  expect(asked).toEqual(expect.arrayContaining(travel));
});

test('firmware goes with its chassis upgrade, not into the download alone', () => {
  const plan = planUpgrade({
    platform: '4115',
    deployment: 'standalone',
    from: '7.0.6',
    to: '7.2.5',
    fxos: '2.10',
  });
  const [step] = stepsOf(plan).filter((each) => nameOf(each) === 'chassis');
  expect(step?.files.map(({ role }) => role)).toEqual(['chassis', 'firmware']);
  expect(step?.text).toContain('firmware');
  expect(step?.documents).toHaveLength(1);
});

test('a build names the last package whole, wherever it is typed', () => {
  const device = { platform: '1010', deployment: 'standalone', from: '7.2.5' };
  const plans = [
    planUpgrade({ ...device, to: '7.4.2', build: '172' }),
    planUpgrade({ ...device, to: '7.4.2-172' }),
  ];
  for (const plan of plans) {
    const [fetched] = stepsOf(plan).filter((step) => nameOf(step) === 'fetch-threat-defense');
    expect(fetched).toMatchObject({
      text: expect.stringContaining('for 7.4.2, build 172.') as string,
      fillIn: null,
      files: [{ siteName: 'Cisco_FTD_SSP_FP1K_Upgrade-7.4.2-172.sh.REL.tar', complete: true }],
    });
  }
});

test('a chassis upgrade to an FXOS with the firmware inside lists none', () => {
  const plan = planUpgrade({ platform: '4110', from: '7.4.1', to: '7.4.1.1', fxos: '2.12' });
  const files = stepsOf(plan).flatMap((step) => step.files.map(({ role }) => role));
  expect(files).toContain('chassis');
  expect(files).not.toContain('firmware');
});

test('a name of a device is in no key and no text', () => {
  const question: PlanQuestion = {
    platform: '4110',
    deployment: 'inter-chassis-cluster',
    from: '7.0.5',
    to: '7.6.0',
  };
  const named = planUpgrade({
    ...question,
    units: ['secret-a', 'secret-b', 'secret-c', 'secret-d'],
  });
  const bare = planUpgrade(question);
  const keysAndTexts = (plan: Plan) => stepsOf(plan).map(({ id, text }) => [id, text]);
  expect(keysAndTexts(named)).toEqual(keysAndTexts(bare));
  const chassisSteps = stepsOf(named).filter((step) => nameOf(step) === 'remaining-chassis');
  expect(chassisSteps.map(({ units }) => units)).toEqual([
    ['secret-a', 'secret-c', 'secret-d'],
    // Who leads after the first hop, only the devices know.
    [],
  ]);
});
