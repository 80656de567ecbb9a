import { platforms, type Platform } from '../../src/rules/facts/platforms.ts';
import { releaseTrains } from '../../src/rules/facts/releaseTrains.ts';

const names = Object.keys(platforms) as Platform[];
const releases = releaseTrains.flatMap((facts) => [facts.train, ...facts.releases]);

/** Every platform with every pair of known releases and trains: what readers may ask. */
export const upgradeQuestions = names.flatMap((platform) =>
  releases.flatMap((from) => releases.map((to) => ({ platform, from, to }))),
);

/** Every platform with every build that the guide knows. */
export const nameQuestions = names.flatMap((platform) =>
  releaseTrains.flatMap(({ builds }) =>
    builds.map((version: string) => {
      const [to = '', build = ''] = version.split('-');
      return { platform, to, build };
    }),
  ),
);
