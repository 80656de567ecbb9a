/* What the page of a fleet loads once the reader does anything, or once there is something to tell. */

export { Batches, GoalOnPaper, InNoWave } from './FleetPaper.tsx';
export { SetApart } from './SetApart.tsx';
export { ToldOfUnits, countsOfFloors } from './ToldOfUnits.tsx';

/** All of it, as it is handed to the parts of the page. */
export type LaterParts = typeof import('./laterParts.ts');
