/* What the page of a fleet loads once the reader does anything, or once there is something to tell. */

export { CarryList } from './CarryList.tsx';
export { Batches, GoalOnPaper, InNoWave } from './FleetPaper.tsx';
export { OpenQuestions } from './OpenQuestions.tsx';
export { PutIntoWave } from './PutIntoWave.tsx';
export { SetApart } from './SetApart.tsx';
export { WaveCuts } from './WaveCuts.tsx';
export { ToldOfUnits, countsOfFloors } from './ToldOfUnits.tsx';

/** All of it, as it is handed to the parts of the page. */
export type LaterParts = typeof import('./laterParts.ts');
