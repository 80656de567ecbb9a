import type { PackageFile } from '../../../rules/names/packageNames.ts';
import type { Plan } from '../../../rules/plan/planUpgrade.ts';
import { marked } from '../../../rules/reason.ts';
import { code, escaped } from '../../pieces/markdown.ts';
import { fileMark, markOf } from './marks.ts';
import { type PlanRow, planRows } from './planRows.ts';
import { signed, universalTime } from './signed.ts';
import { type Work, standing } from '../work/work.ts';

/** What the plan is about, for the head of a ticket. */
interface PlanHead {
  /** Inputs as the reader sees them: name and value. */
  inputs: readonly (readonly [name: string, value: string])[];
  /** Address of the plan. */
  link: string;
}

const quoted = (text: string) => text.split(/\r?\n/).map(escaped).join('\n  > ');

function fileLine(file: PackageFile): string {
  const mark = fileMark(file);
  const more = [
    ...(file.complete ? [] : ['not a whole name yet']),
    ...(mark ? [escaped(mark)] : []),
  ];
  const name = code(file.siteName ?? file.guideName);
  return more.length > 0 ? `${name} (${more.join('; ')})` : name;
}

function rowLines({ number, step, work, isDone }: PlanRow): string[] {
  const { tick, note, otherNotes, fillIn } = work;
  const by = tick?.by ? `, ${escaped(tick.by)}` : '';
  const lines = [`- [${isDone ? 'x' : ' '}] ${number}. ${escaped(step.text)}`];
  if (isDone && tick) lines.push(`  - Done: ${universalTime(tick.at)}${by}`);
  if (standing(tick, step.text) === 'changed' && tick) {
    lines.push(`  - Ticked when it read: ${escaped(tick.text)}`);
  }
  const mark = markOf(step.reasons);
  if (mark) lines.push(`  - This is ${escaped(mark)}`);
  if (step.units.length > 0) lines.push(`  - Devices: ${escaped(step.units.join(', '))}`);
  lines.push(...step.files.map((file) => `  - File: ${fileLine(file)}`));
  lines.push(...step.commands.map((command) => `  - Command: ${code(command)}`));
  for (const { title, chapter, url } of step.documents) {
    lines.push(`  - Document: ${[title, chapter, url].filter(Boolean).join(', ')}`);
  }
  for (const { message, source } of step.reasons) {
    lines.push(`  - Why: ${escaped(marked(message, source.origin))}`);
  }
  if (step.fillIn) lines.push(`  - ${step.fillIn}: ${escaped(fillIn?.text || '________')}`);
  for (const each of [note, ...otherNotes]) {
    if (each?.text) lines.push(`  > ${quoted(signed(each))}`, '');
  }
  return lines;
}

/** Writes a plan with the work done on it as Markdown, for a change ticket. */
export function planAsMarkdown(plan: Plan, work: Work, { inputs, link }: PlanHead): string {
  const rows = planRows(plan, work);
  const done = rows.filter(({ isDone }) => isDone).length;
  const lines = [
    `# ${escaped(plan.summary)}`,
    '',
    ...inputs.map(([name, value]) => `- ${name}: ${escaped(value)}`),
    `- Done: ${done} of ${rows.length} steps`,
    `- Facts: revision ${plan.revision}`,
    `- Plan: <${link}>`,
  ];
  for (const hop of plan.hops) {
    lines.push('', `## ${escaped(hop.title)}`);
    for (const { title, steps } of hop.phases) {
      const ids = new Set(steps.map(({ id }) => id));
      lines.push('', `### ${title}`, '');
      lines.push(...rows.filter(({ step }) => ids.has(step.id)).flatMap(rowLines));
    }
    if (hop.stoppingPoint) lines.push('', `**${escaped(hop.stoppingPoint)}**`);
  }
  return `${lines.join('\n')}\n`;
}
