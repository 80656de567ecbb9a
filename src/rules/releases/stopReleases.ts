import { trainFacts } from './trainTable.ts';
import { firstTargetOf } from './freshInstallOnly.ts';

/**
 * Answers what a stop can be settled on, as far as this site has seen it: releases of the train that a
 * device can be upgraded to, with their builds, the newest first. Others can exist (rule `known-releases`).
 */
export function stopReleases(train: string): string[] {
  const { releases = [], builds = [] } = trainFacts(train) ?? {};
  const whole = releases.filter((release) => release.split('.').length === 3);
  const first = whole.indexOf(firstTargetOf(train) ?? whole[0] ?? '');
  return whole
    .slice(first)
    .reverse()
    .flatMap((release) => {
      const seen = builds.filter((build) => build.startsWith(`${release}-`));
      return seen.length > 0 ? seen.toReversed() : [release];
    });
}
