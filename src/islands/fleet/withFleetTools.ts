import { withPart } from '../pieces/withPart.ts';

/** Runs something with what hands a fleet over, or says that it could not be loaded. */
export const withFleetTools = (run: (tools: typeof import('./fleetTools.ts')) => unknown) =>
  withPart(() => import('./fleetTools.ts'), run);
