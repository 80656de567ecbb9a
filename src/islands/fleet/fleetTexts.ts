import { counted } from '../../rules/wording/counted.ts';
import type { FleetPlan, PlannedUnit } from '../../rules/fleet/fleetPlan.ts';
import { csvOf } from '../pieces/csv.ts';
import { code, escaped } from '../pieces/markdown.ts';
import type { FleetWork } from './fleetWork.ts';
import { goalWords } from './goalWords.ts';
import { type UnitRow, waveWords } from './unitFilter.ts';
import { whyInNoWave } from './whyInNoWave.ts';

const carryHead = ['File', 'For', 'Upgrades', 'Units', 'Devices', 'Whole name', 'From'];

/** Writes the files to carry as CSV. */
export function carryAsCsv(carry: FleetPlan['carry']): string {
  return csvOf([
    carryHead,
    ...carry.map(({ name, file, hops, units, devices }) => [
      name,
      file.role,
      hops.join('\n'),
      String(units),
      String(devices),
      file.complete ? 'yes' : 'no',
      `${file.where.url} ${file.where.text}`,
    ]),
  ]);
}

/** Writes the files to carry as a list in Markdown, to tick off. */
export function carryAsMarkdown(carry: FleetPlan['carry']): string {
  const lines = carry.map(({ name, file, hops, units }) => {
    const rest = file.complete ? '' : ', not a whole name yet';
    return `- [ ] ${code(name)}: ${counted(units, 'unit')}, ${escaped(hops.join('; '))}${rest}`;
  });
  return `${lines.join('\n')}\n`;
}

const unitHead = [
  'Unit',
  'Devices',
  'Site',
  'Group',
  'Labels',
  'Platform',
  'Mode',
  'Deployment',
  'Current',
  'FXOS',
  'Verdict',
  'Path',
  'Chassis upgrades',
  'Missing',
  'Faults',
  'Wave',
  'Batches',
  'Why',
];

/** Writes the units as CSV, each with its wave and the batches that it is in. */
export function fleetAsCsv(rows: readonly UnitRow[], plan: FleetPlan): string {
  const batches = new Map<string, string[]>();
  for (const { batches: all } of plan.waves) {
    for (const [place, { units, hop, file }] of all.entries()) {
      for (const key of units) {
        const list = batches.get(key) ?? [];
        list.push(`${place + 1}: ${hop}, ${file}`);
        batches.set(key, list);
      }
    }
  }
  return csvOf([
    unitHead,
    ...rows.map(({ planned, platform, deployment, current, path, chassis, missing, faults }) => {
      const { unit, answer, heldBack } = planned;
      return [
        unit.name,
        unit.members.map(({ name }) => name).join('\n'),
        unit.site,
        unit.group,
        unit.labels.join(', '),
        platform,
        unit.question.mode,
        deployment,
        current,
        unit.question.fxos,
        answer.verdict,
        path,
        chassis,
        missing,
        faults,
        waveWords(planned),
        (batches.get(unit.key) ?? []).join('\n'),
        [answer.summary, heldBack?.message].filter(Boolean).join(' '),
      ];
    }),
  ]);
}

/** Writes the plan of a fleet as Markdown, for a change: its goal, counts, waves with their batches, files. */
export function fleetAsMarkdown(plan: FleetPlan, title: string, work: FleetWork): string {
  const names = new Map(plan.units.map(({ unit }) => [unit.key, unit.name]));
  const nameOf = (key: string) => escaped(names.get(key) ?? key);
  const lines = [
    `# ${escaped(title)}`,
    '',
    escaped(goalWords(work)),
    '',
    escaped(plan.summary),
    '',
  ];
  const inNoWave = (planned: PlannedUnit) =>
    `- ${escaped(planned.unit.name)}: ${escaped(whyInNoWave(planned))}`;
  if (plan.firstRepair.length > 0) {
    const first = new Set(plan.firstRepair);
    const repairs = plan.units.filter(({ unit }) => first.has(unit.key));
    lines.push('## Repair first', '', ...repairs.map(inNoWave), '');
  }
  if (plan.heldBack.length > 0) {
    const held = plan.heldBack.map(({ message }) => `- ${escaped(message)}`);
    lines.push('## Held back', '', ...held, '');
  }
  for (const [place, { name, units, batches, notices }] of plan.waves.entries()) {
    lines.push(
      `## Wave ${place + 1}: ${escaped(name)}`,
      '',
      `${counted(units.length, 'unit')}.`,
      '',
    );
    lines.push(...notices.map((notice) => `> ${escaped(notice)}`), '');
    for (const [index, batch] of batches.entries()) {
      const { kind, hop, file, units: keys, chassis, devices, isPossible, isLast } = batch;
      const what =
        kind === 'chassis'
          ? `chassis ${chassis.map(escaped).join(', ')}`
          : counted(devices, 'device');
      const when = `${isPossible ? ', if the chassis needs it' : ''}${isLast ? ', last: on the way to others' : ''}`;
      lines.push(`${index + 1}. ${escaped(hop)}, ${what}${when}: ${code(file)}`);
      lines.push(`   - ${keys.map(nameOf).join(', ')}`);
    }
    lines.push('');
  }
  lines.push('## Files to carry', '', carryAsMarkdown(plan.carry));
  const apart = plan.units.filter(({ answer }) => answer.hops.length === 0);
  if (apart.length > 0) {
    lines.push('## In no wave', '', ...apart.map(inNoWave));
  }
  return `${lines.join('\n')}\n`;
}
