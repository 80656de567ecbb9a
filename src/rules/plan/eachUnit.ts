import type { HopContext } from './planStep.ts';

/** Steps that are done on one unit after the other, by name: each unit gets a box of its own. */
const onEachUnit: ReadonlySet<string> = new Set([
  'access-to-the-device',
  'checks-passed',
  'checks-passed-again',
  'clocks',
  'threat-defense-before',
  'pair-before',
  'pair-after',
  'verify',
  'threat-defense-after',
]);

/**
 * Answers the units that a step is ticked for one by one, by the reader's names or by numbers; none
 * for a step that is done once, and for a cluster whose units nobody has counted.
 */
export function eachUnit(name: string, { deployment, units }: HopContext): string[] {
  if (!onEachUnit.has(name)) return [];
  if (deployment === 'high-availability') return [0, 1].map((at) => units[at] ?? `Unit ${at + 1}`);
  return deployment === 'inter-chassis-cluster' && units.length > 1 ? [...units] : [];
}
