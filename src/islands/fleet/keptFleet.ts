import { type KeptWork, type Merge, everyKeptWork, keptWork } from '../../browser/keptWork.ts';
import { readFleetFile, writeFleetFile } from './fleetFile.ts';
import { type FleetFile, emptyFile } from './fleetWork.ts';
import { mergeFleets } from './mergeFleets.ts';

const mergeTexts: Merge = (base, mine, stored) => {
  if (mine === null || stored === null) return mine ?? stored;
  const [before, ours, theirs] = [base, mine, stored].map((text) =>
    text === null ? emptyFile : readFleetFile(text),
  );
  if (!isFleet(before) || !isFleet(ours) || !isFleet(theirs)) return undefined;
  return writeFleetFile(mergeFleets(before, ours, theirs));
};

const isFleet = (read: FleetFile | string | undefined): read is FleetFile =>
  typeof read === 'object';

/** Answers a fleet as this browser keeps it. */
export function keptFleet(id: string): KeptWork {
  return keptWork(`fleet:${id}`, mergeTexts);
}

/** Answers every kept fleet that can be read, by name. */
export async function everyKeptFleet(): Promise<FleetFile[]> {
  const texts = [...(await everyKeptWork('fleet:', mergeTexts)).values()];
  return texts
    .map(readFleetFile)
    .filter(isFleet)
    .sort((one, other) => (one.work.name < other.work.name ? -1 : 1));
}
