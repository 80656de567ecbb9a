import { z } from 'astro/zod';
import { releaseTrains } from '../../rules/facts/releaseTrains.ts';
import { tableAllows } from '../../rules/releases/trainTable.ts';
import { document, ruleNames, rulesOf } from './document.ts';

const train = z.string().regex(/^\d+\.\d+$/);
const trains = releaseTrains.map((facts) => facts.train);

/** Table 1: which upgrades are direct. */
export const table1 = document(
  'Table 1: which upgrades are direct, and the companion FXOS of each release train.',
  z.object({
    rules: ruleNames,
    trains: z.array(train).describe('Release trains that the table covers, newest first.'),
    companionFxos: z
      .record(train, z.string())
      .describe('By train: companion FXOS of the Firepower 4100/9300.'),
    direct: z
      .record(train, z.record(train, z.boolean()))
      .describe('By current train, then by target train: whether the upgrade is direct.'),
    freshInstallOnly: z
      .array(z.object({ release: z.string(), on: z.string(), upgradeToAtLeast: z.string() }))
      .describe('Releases that no device can be upgraded to, whatever the table says.'),
  }),
  {
    rules: rulesOf('table-1', 'never-to-7-4-0', 'patch-on-its-own-release', 'last-train'),
    trains,
    companionFxos: Object.fromEntries(
      releaseTrains.map((facts) => [facts.train, facts.companionFxos]),
    ),
    direct: Object.fromEntries(
      trains.map((from) => [
        from,
        Object.fromEntries(trains.map((to) => [to, tableAllows(from, to)])),
      ]),
    ),
    freshInstallOnly: releaseTrains.flatMap((facts) =>
      'freshInstallOnly' in facts ? [{ ...facts.freshInstallOnly }] : [],
    ),
  },
);
