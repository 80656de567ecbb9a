/** What keeps fleets in the browser and takes exported ones in: loaded when the reader asks for either. */
export { onKeptWork } from '../../browser/keptWork.ts';
export { KeptFleets } from './KeptFleets.tsx';
export { readFleetFile, writeFleetFile } from './fleetFile.ts';
export { keptFleet } from './keptFleet.ts';
export { mergeFleets } from './mergeFleets.ts';
