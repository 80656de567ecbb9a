import { z } from 'astro/zod';
import { type ReleaseTrainFacts, releaseTrains } from '../../rules/facts/releaseTrains.ts';
import { document, ruleNames, rulesOf } from './document.ts';

const trains: readonly ReleaseTrainFacts[] = releaseTrains;

/** The release trains and the releases that were seen of each. */
export const releases = document(
  'The release trains: companion and minimum FXOS, what the cloud manages, releases and builds seen.',
  z.object({
    rules: ruleNames,
    trains: z.array(
      z.object({
        train: z.string(),
        companionFxos: z.string(),
        minimumFxos: z.string().nullable().describe('Least FXOS build; null where not known.'),
        managed: z
          .boolean()
          .describe('Whether the cloud-delivered management center manages any release of it.'),
        managedFrom: z.string().nullable().describe('First release that it manages; null for all.'),
        releases: z.array(z.string()).describe('Releases seen: a lower bound, never all.'),
        builds: z.array(z.string()).describe('Releases with builds seen; there are others.'),
        source: z.string(),
      }),
    ),
  }),
  {
    rules: rulesOf('known-releases', 'minimum-fxos-builds', 'managed-versions', 'table-1'),
    trains: trains.map(({ train, companionFxos, minimumFxos, managedFrom, ...facts }) => ({
      train,
      companionFxos,
      minimumFxos: minimumFxos ?? null,
      managed: managedFrom !== null,
      managedFrom: managedFrom ?? null,
      releases: [...facts.releases],
      builds: [...facts.builds],
      source: facts.source,
    })),
  },
);
