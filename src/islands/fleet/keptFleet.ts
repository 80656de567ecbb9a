import { type KeptWork, type Merge, everyKeptWork, keptWork } from '../../browser/keptWork.ts';
import { type FleetFile, mergeFleets, readFleetFile } from './fleetFile.ts';
import { writeFleetFile } from './fleetFile.ts';

// Two tabs of one fleet: what the tab that acts last says, with what only the other has.
const mergeTexts: Merge = (_, mine, stored) => {
  if (mine === null) return stored;
  const [ours, theirs] = [mine, stored].map((text) => (text === null ? null : readFleetFile(text)));
  if (ours === null || ours === undefined || typeof ours === 'string') return undefined;
  if (theirs === null || theirs === undefined) return mine;
  return typeof theirs === 'string' ? undefined : writeFleetFile(mergeFleets(ours, theirs));
};

/** Answers a fleet as this browser keeps it. */
export function keptFleet(id: string): KeptWork {
  return keptWork(`fleet:${id}`, mergeTexts);
}

/** Answers every kept fleet that can be read, by name. */
export async function everyKeptFleet(): Promise<FleetFile[]> {
  const texts = [...(await everyKeptWork('fleet:', mergeTexts)).values()];
  return texts
    .map(readFleetFile)
    .filter((file): file is FleetFile => typeof file !== 'string')
    .sort((one, other) => (one.work.name < other.work.name ? -1 : 1));
}
