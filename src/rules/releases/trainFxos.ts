import { releaseTrains } from '../facts/releaseTrains.ts';
import {
  type FxosVersion,
  compareFxosVersions,
  parseFxosVersion,
} from '../reading/parseFxosVersion.ts';
import { type Reason, reason } from '../reason.ts';

/** FXOS of a release train. */
export interface TrainFxos {
  companion: FxosVersion;
  minimum: FxosVersion | null;
}

const fxosByTrain = new Map<string, TrainFxos>();
for (const facts of releaseTrains) {
  const companion = parseFxosVersion(facts.companionFxos);
  const minimum = parseFxosVersion('minimumFxos' in facts ? facts.minimumFxos : '');
  if (companion.ok) {
    const minimumFxos = minimum.ok ? minimum.version : null;
    fxosByTrain.set(facts.train, { companion: companion.version, minimum: minimumFxos });
  }
}

/** Answers the companion and the minimum FXOS of a train (Table 1, fact 17.12). */
export function trainFxosOf(train: string): TrainFxos | undefined {
  return fxosByTrain.get(train);
}

/** Answers whether an FXOS is older than the minimum of a train: a note (fact 17.12). */
export function checkMinimumFxos(fxos: FxosVersion, train: string): Reason[] {
  const minimum = fxosByTrain.get(train)?.minimum;
  if (!minimum || compareFxosVersions(fxos, minimum) >= 0) return [];
  const message = `FXOS ${fxos.release} is older than ${minimum.release}, the minimum for ${train}.`;
  return [reason('minimum-fxos-builds', 'note', message)];
}
