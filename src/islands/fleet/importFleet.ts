import { counted } from '../../rules/wording/counted.ts';
import { knownDevices, sameDevice } from '../../rules/inventory/knownDevices.ts';
import { type FleetFile, type FleetWork, emptyFile, newFleetId } from './fleetWork.ts';
import { mergeFleets } from './mergeFleets.ts';

/** Keys that older copies of this site gave to devices that were added by hand: two readers have the same. */
const countedKey = /^by hand \d+$/;

/**
 * Gives the devices of a colleague’s lists the keys that the reader’s have, where they are the same, and
 * others keys of their own, as well as those that were added by hand, in everything said of them.
 */
function withOwnKeys({ work, devices }: FleetFile, mine: FleetFile, isSame: boolean): FleetFile {
  const known = knownDevices(mine.devices);
  const listed = new Set(mine.devices.map(({ key }) => key));
  const added = new Set(isSame ? [] : mine.work.added.map(({ key }) => key));
  const renamed = new Map<string, string>();
  for (const { key, values } of devices) {
    const own = sameDevice(values, known)?.key;
    if (own !== undefined) renamed.set(key, own);
    else if (listed.has(key)) renamed.set(key, `${key} ${newFleetId()}`);
  }
  for (const { key } of work.added) {
    if (countedKey.test(key) && added.has(key)) renamed.set(key, `by hand ${newFleetId()}`);
  }
  const own = (key: string) => renamed.get(key) ?? key;
  const ofOwn = <Value>(record: Record<string, Value>) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [own(key), value]));
  return {
    devices: devices.map((device) => ({ ...device, key: own(device.key) })),
    work: {
      ...work,
      added: work.added.map((device) => ({ ...device, key: own(device.key) })),
      edits: ofOwn(work.edits),
      byHand: ofOwn(work.byHand),
      runbooks: ofOwn(work.runbooks),
      leftOut: work.leftOut.map(own),
      onTheWay: work.onTheWay.map(own),
      repaired: work.repaired.map(own),
    },
  };
}

/** What a merge came to: the fleet, and sentences that say what changed and what did not. */
interface MergedFleet {
  file: FleetFile;
  said: string;
}

const named: readonly (readonly [keyof FleetWork, string])[] = [
  ['to', 'target version'],
  ['floors', 'floors'],
  ['wavesBy', 'cut of the waves'],
  ['wavesLabel', 'label that cuts them'],
  ['megabytes', 'size of the package'],
  ['megabits', 'bandwidth'],
];
const lists: readonly (readonly [keyof FleetWork, one: string, many: string])[] = [
  ['added', 'device added by hand', 'devices added by hand'],
  ['edits', 'device corrected', 'devices corrected'],
  ['leftOut', 'device left out', 'devices left out'],
  ['byHand', 'unit put into a wave', 'units put into waves'],
  ['toByPlatform', 'target of a platform', 'targets of platforms'],
  ['settled', 'release settled', 'releases settled'],
  ['settledFxos', 'FXOS settled', 'FXOS settled'],
  ['settledFirmware', 'firmware settled', 'firmware settled'],
  ['repaired', 'unit repaired', 'units repaired'],
  ['onTheWay', 'unit on the way to others', 'units on the way to others'],
  ['runbooks', 'runbook', 'runbooks'],
];

const text = JSON.stringify;
const entries = (value: unknown): Map<string, string> =>
  Array.isArray(value)
    ? new Map(value.map((each) => [typeof each === 'string' ? each : text(each.key), text(each)]))
    : new Map(Object.entries(value as object).map(([key, each]) => [key, text(each)]));

/** How many things of one map another has otherwise, or lacks. */
function countOther(some: Map<string, string>, than: Map<string, string>): number {
  return [...some].filter(([key, value]) => than.get(key) !== value).length;
}

function tell(mine: FleetFile, theirs: FleetFile, merged: FleetFile): string {
  const taken: string[] = [];
  const stays: string[] = [];
  const devices = merged.devices.length - mine.devices.length;
  if (devices > 0) taken.push(counted(devices, 'device'));
  for (const [key, name] of named) {
    const [own, other, now] = [mine, theirs, merged].map(({ work }) => String(work[key]));
    if (now !== own) taken.push(`${name} ${now}`);
    else if (other !== String(emptyFile.work[key]) && other !== own) stays.push(`${name} ${own}`);
  }
  for (const [key, one, many] of lists) {
    const [own, other, now] = [mine, theirs, merged].map(({ work }) => entries(work[key]));
    if (!own || !other || !now) continue;
    const [more, less] = [countOther(now, own), countOther(other, now)];
    if (more > 0) taken.push(counted(more, one, many));
    if (less > 0) stays.push(counted(less, one, many));
  }
  const news = taken.length > 0 ? `Taken over: ${taken.join(', ')}.` : 'Nothing in it was new.';
  return stays.length > 0
    ? `${news} The file says otherwise, and yours stays: ${stays.join(', ')}.`
    : news;
}

/**
 * Puts a colleague’s exported fleet onto the reader’s: devices of both, and of what both said of one thing
 * the reader’s own word. The fleet stays the reader’s, under its own name.
 */
export function importFleet(mine: FleetFile, exported: FleetFile): MergedFleet {
  const isSame = mine.work.id !== '' && mine.work.id === exported.work.id;
  const theirs = withOwnKeys(exported, mine, isSame);
  const both = mergeFleets(emptyFile, mine, theirs);
  const { id, name } = mine.work;
  const file = { ...both, work: { ...both.work, id, name: name || theirs.work.name } };
  return { file, said: tell(mine, theirs, file) };
}
