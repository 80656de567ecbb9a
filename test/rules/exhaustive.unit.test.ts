import { describe, expect, test } from 'vitest';
import { checkDirectUpgrade } from '../../src/rules/direct/checkDirectUpgrade.ts';
import { platforms, type Mode, type PlatformFacts } from '../../src/rules/facts/platforms.ts';
import { releaseTrains } from '../../src/rules/facts/releaseTrains.ts';
import { findUpgradePaths } from '../../src/rules/paths/findUpgradePaths.ts';
import {
  isContradicted,
  knownReleases,
  naivePaths,
  naiveVerdict,
  tableTrains,
} from './naiveReference.ts';
import { olderTrain, trainBetween, unknownRelease } from './standIns.ts';

/** Versions that Table 1 does not cover: below, between, above, and a train of them. */
const outside = [`${olderTrain}.0`, trainBetween, unknownRelease];

const versions = [...knownReleases, ...tableTrains, ...outside];
const pairs = versions.flatMap((from) => versions.map((to) => ({ from, to })));

const devices = Object.entries<PlatformFacts>(platforms).flatMap(([platform, facts]) =>
  (Object.keys(facts.deployments) as Mode[]).map((mode) => ({ platform, mode })),
);

test('The facts list the releases of the fixture', () => {
  const listed = releaseTrains.flatMap(({ releases }) => releases);
  expect([...listed].sort()).toEqual([...knownReleases].sort());
});

describe.each(devices)('$platform, $mode', ({ platform, mode }) => {
  test('checkDirectUpgrade agrees with the naive reference on every pair of versions', () => {
    const disagreements = pairs.flatMap(({ from, to }) => {
      const byTable = naiveVerdict(platform, from, to);
      const isYes = byTable === 'direct' || byTable === 'depends';
      const expected = isYes && isContradicted(platform, mode, from) ? 'contradicted' : byTable;
      const { verdict } = checkDirectUpgrade({ platform, mode, from, to });
      return verdict === expected ? [] : [`${from} → ${to}: ${verdict}, not ${expected}`];
    });
    expect(disagreements).toEqual([]);
  });

  test('findUpgradePaths finds the paths of the naive reference, in its order', () => {
    const disagreements = pairs.flatMap(({ from, to }) => {
      const expected = naivePaths(platform, from, to);
      // Which steps remain hangs on digits that were not given, so there is no one path.
      if (expected.verdict === 'depends') return [];
      const { verdict: found, paths } = findUpgradePaths({ platform, mode, from, to });
      const isYes = expected.verdict === 'direct' || expected.verdict === 'path';
      if (isYes && isContradicted(platform, mode, from)) {
        if (found !== 'contradicted') return [`${from} → ${to}: ${found}, not contradicted`];
        expected.verdict = found as 'direct';
      }
      const verdict = found;
      const stops = paths.map(({ hops }) => hops.map((hop) => hop.to.release ?? hop.to.train));
      const [answer, wanted] = [{ verdict, paths: stops }, expected].map((one) =>
        JSON.stringify(one),
      );
      return answer === wanted ? [] : [`${from} → ${to}: ${answer}, not ${wanted}`];
    });
    expect(disagreements).toEqual([]);
  });
});
