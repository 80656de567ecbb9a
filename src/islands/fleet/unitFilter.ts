import { platforms } from '../../rules/facts/knownPlatforms.computed.ts';
import { deploymentNames } from '../../rules/facts/platforms.ts';
import type { FleetPlan, PlannedUnit } from '../../rules/fleet/fleetPlan.ts';
import type { Standing } from '../../rules/fleet/unitAnswer.ts';

/** What becomes of a unit, in words. */
export const standingNames: Record<Standing, string> = {
  planned: 'To the goal',
  nearest: 'To the nearest',
  there: 'At the goal or above',
  'no-path': 'No path',
  contradicted: 'Contradicted',
  'not-covered': 'Not covered',
  open: 'Open',
};

/** A row of the table: a unit, and its texts made once. */
export interface UnitRow {
  planned: PlannedUnit;
  platform: string;
  deployment: string;
  current: string;
  path: string;
  chassis: string;
  missing: string;
  faults: string;
  /** All of it in small letters, for the filter. */
  all: string;
}

/** Units of one count; `null` for all of them. */
export interface UnitFilter {
  /** What the count says, for the line above the table. */
  label: string;
  fits: (unit: PlannedUnit) => boolean;
}

/** A count of units, and which these are. */
export interface UnitCount extends UnitFilter {
  count: number;
}

const names: Readonly<Record<string, string>> = deploymentNames;

/** In which wave a unit is, or why in none. */
export function waveWords({ wave, needsRepair, heldBack }: PlannedUnit): string {
  if (wave !== null) return wave;
  return heldBack ? 'held back' : needsRepair ? 'repair first' : '';
}

function chassisWords({ chassisUpgrades }: PlannedUnit): string {
  const { required, possible, isFromAssumed } = chassisUpgrades;
  if (required > 0) return `${required}${isFromAssumed ? ', FXOS assumed' : ''}`;
  return possible > 0 ? 'possible' : '';
}

function deploymentWords({ kind, question }: PlannedUnit['unit']): string {
  const name = names[question.deployment] ?? (kind === 'device' ? 'not given' : kind);
  return name.replace(/ \(.*/, '');
}

/** Answers the rows of the table; in steps, for it is done for thousands. */
export function* unitRows({ units }: FleetPlan): Generator<undefined, UnitRow[]> {
  const rows: UnitRow[] = [];
  for (const planned of units) {
    const { unit, platform, answer, missing } = planned;
    const stops = answer.hops.map(({ to }) => to.release ?? `${to.train}.x`);
    const row = {
      planned,
      platform: platform ? platforms[platform].name : unit.question.platform,
      deployment: deploymentWords(unit),
      current: unit.question.from,
      path:
        stops.length > 0
          ? `${stops.join(' → ')}${answer.standing === 'nearest' ? ' (nearest)' : ''}`
          : standingNames[answer.standing],
      chassis: chassisWords(planned),
      missing: missing.join(', '),
      faults: unit.faults.map(({ message }) => message).join(' '),
    };
    const words = [unit.name, ...unit.members.map(({ name }) => name), unit.site, unit.group];
    const texts = [...words, ...unit.labels, row.platform, row.deployment, row.current, row.path];
    rows.push({
      ...row,
      all: `${texts.join(' ')} ${row.faults} ${waveWords(planned)}`.toLowerCase(),
    });
    yield;
  }
  return rows;
}

/** What the table is sorted by. */
export type SortKey =
  'name' | 'platform' | 'deployment' | 'current' | 'path' | 'chassis' | 'faults' | 'wave';

/** The order of the table. */
export interface SortOrder {
  key: SortKey;
  isDown: boolean;
}

function textOf(row: UnitRow, key: SortKey): string {
  if (key === 'name') return row.planned.unit.name;
  return key === 'wave' ? waveWords(row.planned) : row[key];
}

/** Numbers in names and versions count as numbers. A collator would take a tenth of a second for thousands. */
const sortable = (text: string) =>
  text.toLowerCase().replace(/\d+/g, (number) => number.padStart(8, '0'));

/** Answers rows in an order; in steps, for it is done for thousands. */
export function* sortRows(
  rows: readonly UnitRow[],
  { key, isDown }: SortOrder,
): Generator<undefined, readonly UnitRow[]> {
  const keyed: { row: UnitRow; text: string }[] = [];
  for (const row of rows) {
    keyed.push({ row, text: sortable(textOf(row, key)) });
    yield;
  }
  keyed.sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));
  const sorted = keyed.map(({ row }) => row);
  return isDown ? sorted.reverse() : sorted;
}

/** Answers the rows that hold every word of a text and are of a count. */
export function filterRows(
  rows: readonly UnitRow[],
  text: string,
  filter: UnitFilter | null,
): UnitRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ all, planned }) =>
      words.every((word) => all.includes(word)) && (filter === null || filter.fits(planned)),
  );
}
