import { z } from 'astro/zod';
import {
  type Deployment,
  type Platform,
  type PlatformFacts,
  platforms as facts,
  publicClouds,
} from '../../rules/facts/platforms.ts';
import { hasLastTrain, lastTrainOf, trainsOf } from '../../rules/releases/trainTable.ts';
import { document, ruleNames, rulesOf } from './document.ts';

const entries = Object.entries(facts) as [Platform, PlatformFacts][];

/** The platforms, their models and their limits. */
export const platforms = document(
  'The platforms that the site covers: models, limits, modes and deployments.',
  z.object({
    rules: ruleNames,
    platforms: z.array(
      z.object({
        id: z.string().describe('Stable name, as in links.'),
        name: z.string(),
        models: z.array(z.string()),
        alsoCalled: z.array(z.string()),
        trains: z.array(z.string()).describe('Covered trains that it can run, newest first.'),
        lastTrain: z.string().nullable().describe('Train that it ends at; null for no limit.'),
        firstRelease: z
          .record(z.string(), z.string())
          .describe('By mode: its first release, where that is known.'),
        chassisUpgrade: z
          .enum(['fxos', 'multi-instance', 'none'])
          .describe('Whether its chassis is upgraded by itself, and how.'),
        virtual: z.boolean(),
        deployments: z
          .record(z.string(), z.array(z.string()))
          .describe('By mode: deployments that Cisco’s chapter tells of.'),
        source: z.string(),
      }),
    ),
    publicClouds: z.array(z.string()).describe('Models of the virtual device in a public cloud.'),
  }),
  {
    rules: rulesOf('table-7', 'models', 'last-train', 'first-versions', 'table-2', 'table-3'),
    platforms: entries.map(([id, platform]) => ({
      id,
      name: platform.name,
      models: [...platform.models],
      alsoCalled: [...(platform.alsoCalled ?? [])],
      trains: [...trainsOf(id)],
      lastTrain: hasLastTrain(id) ? lastTrainOf(id) : null,
      firstRelease: { ...platform.firstRelease },
      chassisUpgrade: platform.chassisUpgrade,
      virtual: platform.virtual ?? false,
      deployments: platform.deployments as Record<string, Deployment[]>,
      source: platform.source,
    })),
    publicClouds: [...publicClouds],
  },
);
