import { expect, test } from 'vitest';
import { planAsMarkdown } from '../../../../src/islands/plan/handOver/planAsMarkdown.ts';
import { stepsOf } from '../../../../src/islands/plan/handOver/planTexts.ts';
import { markStep } from '../../../../src/islands/plan/work/markStep.ts';
import { type StepWork, emptyWork, withStep } from '../../../../src/islands/plan/work/work.ts';
import { planUpgrade } from '../../../../src/rules/plan/planUpgrade.ts';

const plan = planUpgrade({ platform: '4110', from: '7.0.5', to: '7.6.0', build: '113' });
const steps = stepsOf(plan);
const head = { inputs: [['Platform', '4110']] as const, link: 'https://guide.example/plan/' };
const at = '2026-01-31T02:00:00.000Z';

const linesWith = (name: string, work: Partial<StepWork>) => {
  const step = steps.find(({ id }) => id.endsWith(`/${name}`));
  if (!step) throw new Error(name);
  return planAsMarkdown(plan, withStep(emptyWork, step.id, work), head).split('\n');
};

test('has head, upgrades, phases and every step to tick', () => {
  const lines = planAsMarkdown(plan, emptyWork, head).split('\n');
  expect(lines[0]).toBe(`# ${plan.summary}`);
  expect(lines).toContain('- Platform: 4110');
  expect(lines).toContain(`- Done: 0 of ${steps.length} steps`);
  expect(lines).toContain(`- Facts: revision ${plan.revision}`);
  expect(lines).toContain('- Plan: <https://guide.example/plan/>');
  expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('### '))).toHaveLength(6);
  expect(lines.filter((line) => line.startsWith('- [ ] '))).toHaveLength(steps.length);
  expect(lines.some((line) => line.startsWith('**You can stop here'))).toBe(true);
  expect(lines).toContain('  - File: `Cisco_FTD_SSP_Upgrade-7.6.0-113.sh.REL.tar`');
  expect(lines).toContain('  - Command: `show time`');
});

test.each([
  // step, work, line
  [
    'changes-after',
    { tick: { at, by: 'Ana', ticked: true, text: 'It read otherwise.' } },
    '  - Ticked when it read: It read otherwise.',
  ],
  ['duration', { fillIn: { at, by: '', text: '40 min' } }, '  - Expected duration: 40 min'],
  ['duration', {}, '  - Expected duration: ________'],
  ['watch', { note: { at, by: 'Ana', text: 'a *b* <i>\n# c' } }, '  > a \\*b\\* \\<i\\>'],
] as const)('%s with %j', (name, work, line) => {
  expect(linesWith(name, work)).toContain(line);
});

test('what is not from Cisco’s chapter is marked: steps, reasons, and the names of files', () => {
  const other = planUpgrade({ platform: '1010', from: '7.2.5', to: '7.4.2', build: '172' });
  const lines = planAsMarkdown(other, emptyWork, head).split('\n');
  const after = (text: string) => lines[lines.findIndex((line) => line.includes(text)) + 1];
  expect(after('. Decide the way back')).toMatch(
    /^ {2}- This is in part not from Cisco’s chapter: .*Revert or Uninstall/,
  );
  expect(after('. While an upgrade runs')).toMatch(/^ {2}- This is not from Cisco’s chapter: /);
  expect(after('. Resolve all change')).not.toContain('not from');
  expect(lines).toContainEqual(
    expect.stringMatching(/- Why: Enable revert .* \(not from Cisco’s chapter: Cisco .*7\.3/),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(
      /- File: `Cisco_FTD_SSP_FP1K_\S+` \(this spelling is not from Cisco’s chapter.* prints Cisco_FTD_SSP-FP1K/,
    ),
  );
});

test('no input of a link adds a line or a mark', () => {
  const inputs = [['Current version', '7.2\n- [x] 1. **Done** <b>']] as const;
  const lines = planAsMarkdown(plan, emptyWork, { ...head, inputs }).split('\n');
  expect(lines).toContain('- Current version: 7.2 - \\[x\\] 1. \\*\\*Done\\*\\* \\<b\\>');
});

test.each([
  // mark, reason, line
  ['not-needed', '', 'Not needed, 2026-01-31 02:00 UTC, Ana: no reason given'],
  ['not-needed', 'read *it*', 'Not needed, 2026-01-31 02:00 UTC, Ana: read \\*it\\*'],
  ['failed', '', 'Failed, 2026-01-31 02:00 UTC, Ana'],
  ['failed', 'no answer', 'Failed, 2026-01-31 02:00 UTC, Ana: no answer'],
] as const)('a step marked as %s for “%s” says so', (mark, reason, line) => {
  const [step] = steps;
  if (!step) throw new Error('no steps');
  const work = markStep(emptyWork, step, mark, reason, { at, by: 'Ana' });
  expect(planAsMarkdown(plan, work, head).split('\n')).toContain(`  - ${line}`);
});

test('a tick has its time and its name', () => {
  const { id, text } = steps[0] ?? { id: '', text: '' };
  const work = withStep(emptyWork, id, { tick: { at, by: 'Ana', ticked: true, text } });
  const lines = planAsMarkdown(plan, work, head).split('\n');
  expect(lines.filter((line) => line.startsWith('- [x] 1. '))).toHaveLength(1);
  expect(lines).toContain('  - Done: 2026-01-31 02:00 UTC, Ana');
});
