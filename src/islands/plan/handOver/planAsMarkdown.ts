import type { PackageFile } from '../../../rules/names/packageNames.ts';
import type { Plan } from '../../../rules/plan/planUpgrade.ts';
import { marked } from '../../../rules/reason.ts';
import { code, escaped } from '../../pieces/markdown.ts';
import { fileMark, markOf } from './marks.ts';
import { countWords } from '../runbook/countWords.ts';
import { type Row, runbookOf } from '../runbook/runbook.ts';
import { namedSteps } from '../runbook/writtenNames.ts';
import { reasonWords, signed, universalTime } from './signed.ts';
import type { Stamp, Work } from '../work/work.ts';

/** What the plan is about, for the head of a ticket. */
interface PlanHead {
  /** Inputs as the reader sees them: name and value. */
  inputs: readonly (readonly [name: string, value: string])[];
  /** Address of the plan. */
  link: string;
  /** Whether all upgrades are done in one window. */
  isOneWindow?: boolean;
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

const timeAndName = ({ at, by }: Stamp) => universalTime(at) + (by && `, ${escaped(by)}`);

function rowLines({ number, step, state, work }: Row): string[] {
  const { note, otherNotes, fillIn } = work;
  const { standing, stamp, units } = state;
  const box = standing === 'done' ? 'x' : ' ';
  const lines = [`- [${box}] ${number}. ${escaped(step.text)}`];
  if (stamp && standing === 'done') lines.push(`  - Done: ${timeAndName(stamp)}`);
  if (stamp && (standing === 'failed' || standing === 'not-needed')) {
    const [what, reason] =
      standing === 'failed' ? ['Failed', stamp.text] : ['Not needed', reasonWords(stamp)];
    lines.push(`  - ${what}, ${timeAndName(stamp)}${reason && `: ${escaped(reason)}`}`);
  }
  if (stamp && standing === 'changed') {
    lines.push(`  - Ticked when it read: ${escaped(stamp.text)}`);
  }
  for (const [place, unit] of step.eachUnit.entries()) {
    const tick = units[place];
    const time = tick ? `: ${timeAndName(tick)}` : '';
    lines.push(`  - [${tick ? 'x' : ' '}] ${escaped(unit)}${time}`);
  }
  const mark = markOf(step.reasons);
  if (mark) lines.push(`  - This is ${escaped(mark)}`);
  if (step.units.length > 0 && step.eachUnit.length === 0)
    lines.push(`  - Devices: ${escaped(step.units.join(', '))}`);
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
export function planAsMarkdown(
  plan: Plan,
  work: Work,
  { inputs, link, isOneWindow = false }: PlanHead,
): string {
  const { chapters, rows } = runbookOf(plan, work, isOneWindow, namedSteps);
  const lines = [
    `# ${escaped(plan.summary)}`,
    '',
    ...inputs.map(([name, value]) => `- ${name}: ${escaped(value)}`),
    `- Done: ${countWords(rows).replace(' done', '')}`,
    `- Facts: revision ${plan.revision}`,
    `- Plan: <${link}>`,
  ];
  for (const { title, hop, parts } of chapters) {
    lines.push('', `## ${escaped(title)}`);
    for (const part of parts) {
      lines.push('', `### ${escaped(part.title)}`, '', ...part.rows.flatMap(rowLines));
    }
    if (hop?.stoppingPoint) lines.push('', `**${escaped(hop.stoppingPoint)}**`);
  }
  return `${lines.join('\n')}\n`;
}
