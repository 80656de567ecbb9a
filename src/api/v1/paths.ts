import { z } from 'astro/zod';
import { platforms } from '../../rules/facts/platforms.ts';
import { releaseTrains } from '../../rules/facts/releaseTrains.ts';
import { findUpgradePaths, type UpgradePath } from '../../rules/index.ts';
import { document, ruleNames, rulesOf } from './document.ts';

const stop = z.object({
  train: z.string(),
  label: z.string().describe('What to install, in words.'),
  atLeast: z.string().nullable().describe('First release that can be upgraded to; null for any.'),
  chassisFxos: z
    .string()
    .nullable()
    .describe('FXOS that the chassis needs first, if its own is older; null for no such step.'),
});

const path = z.object({
  verdict: z
    .enum([
      'direct',
      'depends',
      'path',
      'contradicted',
      'no-path',
      'not-covered',
      'already-there',
      'downgrade',
    ])
    .describe('contradicted: Table 1 allows the stops, and another document says no; see summary.'),
  summary: z.string(),
  stops: z.array(stop).describe('In order, the target last; empty where nothing leads there.'),
  others: z.array(z.array(stop)).describe('Other paths of as many upgrades.'),
});

type Path = z.infer<typeof path>;

const stopsOf = ({ hops }: UpgradePath) =>
  hops.map(({ to, chassis }) => ({
    train: to.train,
    label: to.label,
    atLeast: to.atLeast,
    chassisFxos: chassis?.need === 'required' ? chassis.toFxos : null,
  }));

function pathOf(platform: string, from: string, to: string): Path {
  const { verdict, summary, paths } = findUpgradePaths({ platform, from, to });
  if (verdict === 'incomplete' || verdict === 'unreadable') throw new Error(summary);
  const [best, ...others] = paths.map(stopsOf);
  return { verdict, summary, stops: best ?? [], others };
}

const trains = releaseTrains.map(({ train }) => train);
const byTrain = <Value>(valueOf: (train: string) => Value) =>
  Object.fromEntries(trains.map((train) => [train, valueOf(train)]));

/** The stops from each train to each other, on each platform. */
export const paths = document(
  'The path from each train to each other on each platform, as the calculator answers it.',
  z.object({
    rules: ruleNames,
    paths: z
      .record(z.string(), z.record(z.string(), z.record(z.string(), path)))
      .describe('By platform, then by current train, then by target train.'),
  }),
  {
    rules: rulesOf('table-1', 'last-train', 'never-to-7-4-0', 'managed-versions'),
    paths: Object.fromEntries(
      Object.keys(platforms).map((platform) => [
        platform,
        byTrain((from) => byTrain((to) => pathOf(platform, from, to))),
      ]),
    ),
  },
);
