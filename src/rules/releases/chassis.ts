import { platforms } from '../facts/knownPlatforms.computed.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { type ReleaseTrainFacts, releaseTrains } from '../facts/releaseTrains.ts';
import { knownFxos } from '../reading/parseFxosVersion.ts';
import { type FxosVersion, compareFxosVersions } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';

/** FXOS of a release train. */
export interface TrainFxos {
  companion: FxosVersion;
  minimum: FxosVersion | null;
}

const fxosByTrain = new Map<string, TrainFxos>(
  releaseTrains.map((facts: ReleaseTrainFacts) => [
    facts.train,
    {
      companion: knownFxos(facts.companionFxos),
      minimum: facts.minimumFxos === undefined ? null : knownFxos(facts.minimumFxos),
    },
  ]),
);

/** Answers the companion and the minimum FXOS of a train (rules `table-1` and `minimum-fxos-builds`). */
export function trainFxosOf(train: string): TrainFxos | undefined {
  return fxosByTrain.get(train);
}

/** Answers whether an FXOS is older than the minimum of a train, by another document (rule `minimum-fxos-builds`). */
export function checkMinimumFxos(fxos: FxosVersion, train: string): Reason[] {
  const minimum = fxosByTrain.get(train)?.minimum;
  if (!minimum || compareFxosVersions(fxos, minimum) >= 0) return [];
  const message = `FXOS ${fxos.release} is older than ${minimum.release}, the minimum for ${train}.`;
  return [reason('minimum-fxos-builds', 'contradicted', message)];
}

/** Answers why an FXOS version can’t be the one that a chassis gets on the way to a train. */
export function judgeFxos(fxos: FxosVersion, train: string): string | null {
  if (fxos.numbers.length < 4) {
    return `${fxos.release} is not a whole FXOS version. Give all four numbers, as the download site shows them.`;
  }
  return checkMinimumFxos(fxos, train)[0]?.message ?? null;
}

/** The newest FXOS that Table 1 names. */
export const newestCompanion: FxosVersion = knownFxos(releaseTrains[0].companionFxos);

/** Answers whether Table 1 knows nothing as new as an FXOS. */
export function isNewerThanTable(fxos: FxosVersion): boolean {
  return compareFxosVersions(fxos, newestCompanion) > 0;
}

/** Answers whether the chassis of a platform is upgraded with packages of its own (rule `chassis-for-major-versions`). */
export function hasOwnChassisPackages(platform: Platform | null): boolean {
  return platform !== null && platforms[platform].chassisUpgrade === 'fxos';
}

/** Answers whether the mode decides if chassis and instances share one package (rule `shared-package`). */
export function mayShareOnePackage(platform: Platform | null): boolean {
  return platform !== null && platforms[platform].chassisUpgrade === 'multi-instance';
}

/** Answers whether one package serves the chassis and every instance (rules `multi-instance-any-upgrade` and `shared-package`). */
export function sharesOnePackage(platform: Platform | null, mode: Mode | null): boolean {
  return mayShareOnePackage(platform) && mode === 'multi-instance';
}
