import { expect, test } from 'vitest';
import { planUpgrade } from '../../../src/rules/index.ts';
import { planQuestions, unusualQuestions } from '../plan/planQuestions.ts';
import { writeQuestion, writeTogether } from './writeAnswer.ts';
import { usualRuns, writePlan } from './writePlan.ts';

const usual = usualRuns(
  planUpgrade({ platform: '1010', deployment: 'standalone', from: '7.2.5', to: '7.4.2' }),
);

/** Parts of a question that only some devices have. */
const ofSome = ['platform', 'mode', 'deployment', 'fxos', 'units', 'asaBeside', 'publicCloud'];

test('Runbooks: every device with every change', async () => {
  const changes = new Map<string, [string, string[]][]>();
  for (const question of planQuestions) {
    const { platform = '', mode, deployment, fxos, asaBeside, publicCloud } = question;
    const device = [
      platform,
      fxos ? `on FXOS ${fxos}` : '',
      asaBeside ? 'beside ASA' : '',
      publicCloud ? 'in the public cloud' : '',
      mode,
      deployment,
    ];
    const change = writeQuestion(question, ...ofSome);
    changes.set(change, [
      ...(changes.get(change) ?? []),
      [device.filter(Boolean).join(' '), writePlan(planUpgrade(question), usual)],
    ]);
  }
  const text = [
    ...Object.entries(usual).map(([name, run]) => `(${name})\n${run}\n`),
    ...[...changes].map(([change, cases]) => `== ${change}\n${writeTogether(cases)}`),
  ].join('\n');
  await expect(text).toMatchFileSnapshot('./answers/plans.txt');
});

test('Runbooks of questions that lack something or stretch a rule', async () => {
  const cases = unusualQuestions.map((question): [string, string[]] => [
    writeQuestion(question),
    writePlan(planUpgrade(question), usual),
  ]);
  await expect(writeTogether(cases)).toMatchFileSnapshot('./answers/unusualPlans.txt');
});
