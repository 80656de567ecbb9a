import { say } from '../../browser/toast.ts';

type Tools = typeof import('./fleetTools.ts');

/** Runs something with what hands a fleet over, or says that it could not be loaded. */
export async function withFleetTools(run: (tools: Tools) => unknown): Promise<void> {
  try {
    await run(await import('./fleetTools.ts'));
  } catch {
    say('Could not load this part of the site: try again with the site in reach');
  }
}
