import type { FleetUnit } from '../inventory/fleetUnit.ts';
import type { Hop } from '../paths/buildPaths.ts';

/** What waves are cut by. */
export type WavesBy = 'none' | 'site' | 'group' | 'label' | 'platform';

/** How the reader cuts the fleet. */
interface WaveCut {
  by: WavesBy;
  /** Which label cuts; empty for the first that a unit has. */
  label: string;
  /** Names of waves by the keys of units that were put there by hand. */
  byHand: ReadonlyMap<string, string>;
  /** Names of waves in their order; those that are not named come after, by name. */
  order: readonly string[];
}

/** A planned unit, ready for a wave. */
export interface WaveUnit {
  unit: FleetUnit;
  hops: readonly Hop[];
  platformName: string;
}

/** A wave before it is cut into batches. */
interface WaveUnits {
  name: string;
  units: WaveUnit[];
  notices: string[];
}

/** Answers what tells one chassis from another: lists write one in capitals and in small letters. */
export function chassisKey(chassis: string): string {
  return chassis.toLowerCase();
}

/**
 * Answers the chassis of a unit, each once: by name or serial number where a list says it, else by the
 * member that runs on it, since another chassis of no name is never the same.
 */
export function chassisOf({ name, kind, members, devices, question }: FleetUnit): string[] {
  const named = members.map((member) => member.chassis || `chassis of ${member.name || name}`);
  if (question.deployment === 'intra-chassis-cluster') return named.slice(0, 1);
  const isPartnerUnknown = kind !== 'device' && devices > members.length;
  const all = isPartnerUnknown ? [...named, `chassis of the partner of ${name}`] : named;
  return [...new Map(all.map((chassis) => [chassisKey(chassis), chassis])).values()];
}

/**
 * Units that stand on one chassis and have to be upgraded around it, as groups; one that went into
 * another is empty.
 */
export function* sharedChassis(units: readonly WaveUnit[]): Generator<undefined, WaveUnit[][]> {
  const all: WaveUnit[][] = [];
  const group = new Map<WaveUnit, WaveUnit[]>();
  const byChassis = new Map<string, WaveUnit>();
  for (const each of units) {
    const alone = [each];
    all.push(alone);
    yield;
    if (each.hops.every(({ chassis }) => chassis === null)) continue;
    group.set(each, alone);
    for (const chassis of chassisOf(each.unit).map(chassisKey)) {
      const before = byChassis.get(chassis);
      byChassis.set(chassis, each);
      const [mine, theirs] = [group.get(each) ?? [], before ? (group.get(before) ?? []) : []];
      if (!before || mine === theirs) continue;
      for (const one of mine) {
        theirs.push(one);
        group.set(one, theirs);
      }
      mine.length = 0;
    }
  }
  return all;
}

/** Answers what waves can be cut by of a label: `Ring` of `Ring: 2`, or the whole. */
export function labelKey(label: string): string {
  const colon = label.indexOf(': ');
  return colon > 0 ? label.slice(0, colon) : label;
}

/** Orders texts with numbers in them: 7.4 before 7.10. */
export const byNumber = new Intl.Collator('en', { numeric: true });

/** Answers the labels of a unit that a key names, the first in order first. */
function labelsOf({ unit }: WaveUnit, key: string): string[] {
  return unit.labels.filter((label) => labelKey(label) === key).sort(byNumber.compare);
}

function nameBy(by: WavesBy, label: string): (each: WaveUnit) => string {
  switch (by) {
    case 'none':
      return () => 'All units';
    case 'site':
    case 'group':
      return ({ unit }) => unit[by] || `No ${by} given`;
    case 'platform':
      return ({ platformName }) => platformName;
    case 'label':
      return label === ''
        ? ({ unit }) => unit.labels[0] ?? 'No label given'
        : (each) => labelsOf(each, label)[0] ?? `No label ${label}`;
  }
}

/**
 * Cuts units into the waves that the reader wants. Units that share a chassis go together, because the
 * chassis is upgraded once with all its instances after it: into the earliest of the waves that the
 * reader put one of them into, or else of all of theirs. Where that moves one, the wave says so, and
 * where a unit has several labels of one key as well.
 */
export function* cutWaves(
  units: readonly WaveUnit[],
  { by, label, byHand, order }: WaveCut,
): Generator<undefined, WaveUnits[]> {
  const nameOf = nameBy(by, label);
  // Lists and hands write one name in capitals and in small letters, and with a blank behind it.
  const names = new Map<string, string>();
  const asFirst = (text: string) => {
    const name = text.trim();
    const first = names.get(name.toLowerCase()) ?? name;
    names.set(name.toLowerCase(), first);
    return first;
  };
  const places = new Map(order.map((name, place) => [asFirst(name), place]));
  const waveOf = (each: WaveUnit) => asFirst(byHand.get(each.unit.key) ?? nameOf(each));
  const placeOf = (name: string) => places.get(name) ?? places.size;
  const inOrder = (one: string, other: string) =>
    placeOf(one) - placeOf(other) || (one < other ? -1 : one > other ? 1 : 0);
  const waves = new Map<string, WaveUnits>();
  for (const group of yield* sharedChassis(units)) {
    if (group.length === 0) continue;
    const wanted = group.map(waveOf);
    // Where the reader put one, its chassis goes.
    const put = wanted.filter((_, place) => byHand.has(group[place]?.unit.key ?? ''));
    const [name = ''] = (put.length > 0 ? put : [...wanted]).sort(inOrder);
    const wave = waves.get(name) ?? { name, units: [], notices: [] };
    waves.set(name, wave);
    for (const each of group) {
      wave.units.push(each);
      if (by !== 'label' || label === '' || byHand.has(each.unit.key)) continue;
      const labels = labelsOf(each, label);
      if (labels.length > 1)
        wave.notices.push(`${each.unit.name} is labelled ${labels.join(' and ')}.`);
    }
    yield;
    const moved = group.filter((_, place) => wanted[place] !== name);
    if (moved.length === 0) continue;
    const stays = group[wanted.indexOf(name)];
    wave.notices.push(
      `${moved.map(({ unit }) => unit.name).join(', ')} ${moved.length === 1 ? 'is' : 'are'} here and not in ${[...new Set(moved.map(waveOf))].join(', ')}: on one chassis with ${stays?.unit.name}, which is upgraded once.`,
    );
  }
  return [...waves.values()].sort((one, other) => inOrder(one.name, other.name));
}
