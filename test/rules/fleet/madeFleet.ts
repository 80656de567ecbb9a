import {
  type Platform,
  type PlatformFacts,
  platforms,
} from '../../../src/rules/facts/platforms.ts';
import { releaseTrains } from '../../../src/rules/facts/releaseTrains.ts';

const models = Object.entries<PlatformFacts>(platforms).map(([platform, { models: all }]) => ({
  platform: platform as Platform,
  model: all[0] ?? '',
}));
const releases = releaseTrains.flatMap((facts) => facts.releases as readonly string[]);

/** A fleet as a table of a tenth of pairs, every platform and release in turn: as large as is asked for. */
export function fleetAsCsv(count: number): string {
  const rows = Array.from({ length: count }, (_, place) => {
    const kind = Math.floor(place / 2);
    const isPair = kind % 5 === 0;
    const { model } = models[kind % models.length] ?? { model: '' };
    const version = releases[(kind * 7) % releases.length] ?? '';
    const pair = isPair ? `pair-${kind}` : '';
    return `fw-${place},${model},${version},SN${place},${pair},site-${kind % 40},appliance`;
  });
  return ['Name,Model,Version,Serial,Pair,Site,Mode', ...rows].join('\n');
}
