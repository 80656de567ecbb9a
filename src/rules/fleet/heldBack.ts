import { type HeldBack, type PlannedUnit, isForRepair } from './fleetPlan.ts';
import { type WaveUnit, chassisKey, sharedChassis } from './cutWaves.ts';
import type { Standing } from './unitAnswer.ts';

/** Why a unit can’t go along where its chassis is upgraded; a unit that is there needs nothing. */
const whyNot: Partial<Record<Standing, string>> = {
  contradicted: 'which another source contradicts',
  'not-covered': 'which Cisco’s guide does not cover',
  'no-path': 'which has no path to the goal',
  open: 'which is open',
};

function whyOf(planned: PlannedUnit): string | undefined {
  return isForRepair(planned) ? 'which is to be repaired first' : whyNot[planned.answer.standing];
}

/** What can’t go along: a unit by its key, or a device that the reader left out. */
interface Unable {
  key: string | null;
  says: string;
}

const namedChassis = ({ unit }: Pick<WaveUnit, 'unit'>) =>
  unit.members.map(({ chassis }) => chassis).filter(Boolean);

const someOf = (names: readonly string[]) =>
  names.slice(0, 4).join(', ') + (names.length > 4 ? ` and ${names.length - 4} more` : '');

/**
 * Answers which of the units that are ready must wait, as on a chassis that they upgrade stands another
 * that can’t go along, or one that the reader left out: a chassis is upgraded for all of its instances
 * or for none. Units that share chassis with them wait as well.
 */
export function* heldBack(
  units: readonly PlannedUnit[],
  ready: readonly WaveUnit[],
  leftOutOn: Readonly<Record<string, string>> = {},
): Generator<undefined, HeldBack[]> {
  const unable = new Map<string, Unable[]>();
  const note = (chassis: string, one: Unable) =>
    unable.set(chassisKey(chassis), [...(unable.get(chassisKey(chassis)) ?? []), one]);
  for (const [chassis, name] of Object.entries(leftOutOn)) {
    note(chassis, { key: null, says: `${name}, which is left out` });
  }
  for (const planned of units) {
    const why = whyOf(planned);
    if (why === undefined) continue;
    const one = { key: planned.unit.key, says: `${planned.unit.name}, ${why}` };
    for (const chassis of namedChassis(planned)) note(chassis, one);
    yield;
  }
  if (unable.size === 0) return [];
  const upgrading = ready.filter(({ hops }) => hops.some(({ chassis }) => chassis !== null));
  const held: HeldBack[] = [];
  for (const group of yield* sharedChassis(upgrading)) {
    const chassis = [...new Set(group.flatMap(namedChassis))];
    const on = chassis.filter((each) => unable.has(chassisKey(each)));
    const others = [...new Set(on.flatMap((each) => unable.get(chassisKey(each)) ?? []))];
    yield;
    if (others.length === 0) continue;
    const names = group.map(({ unit }) => unit.name);
    const because = others.map(({ says }) => says);
    held.push({
      units: group.map(({ unit }) => unit.key),
      because: others.flatMap(({ key }) => key ?? []),
      chassis: on,
      message: `${someOf(names)} ${names.length === 1 ? 'is' : 'are'} held back: on ${someOf(on)} stands ${someOf(because)}. A chassis is upgraded for all of its instances or for none.`,
    });
  }
  return held;
}
