/** What `integrations/islands.ts` makes of an island for the query `?start`. */
export interface Starter {
  /** Brings the island to life in the element that holds its HTML. */
  start(place: HTMLElement): void;
}

const starters = import.meta.glob<Starter>('../../islands/*.tsx', { query: '?start' });

/** Loads an island by its name, while developing: a built page names its scripts. */
export async function loadStarter(island: string): Promise<Starter> {
  const load = starters[`../../islands/${island}.tsx`];
  if (!load) throw new Error(`There is no island ${island}`);
  return load();
}
