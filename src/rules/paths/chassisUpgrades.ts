import {
  hasOwnChassisPackages,
  mayShareOnePackage,
  sharesOnePackage,
} from '../releases/chassisOf.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import {
  type FxosVersion,
  compareFxosVersions,
  parseFxosVersion,
} from '../reading/parseFxosVersion.ts';
import { type Reason, reason } from '../reason.ts';
import { trainFxosOf } from '../releases/trainFxos.ts';
import { tableAllows, trainsOf } from '../releases/trainTable.ts';

/** A chassis upgrade that belongs in front of a hop. */
export interface ChassisUpgrade {
  /** `required` on the Firepower 4100/9300; `possible` in multi-instance mode of the 3100. */
  need: 'required' | 'possible';
  /** FXOS of the chassis before, and to upgrade it to, as `A.x`; `null` where one package holds both. */
  fromFxos: string | null;
  toFxos: string | null;
  /** Least build that will do; not from the guide (fact 17.12). */
  atLeast: string | null;
  reasons: Reason[];
}

/** Chassis upgrades of one path, one entry a hop, and what is to be said of the whole. */
export interface ChassisPlan {
  upgrades: (ChassisUpgrade | null)[];
  reasons: Reason[];
}

function minimumBuildNote(train: string, fxos: FxosVersion): Reason[] {
  const least = trainFxosOf(train)?.minimum;
  if (!least || compareFxosVersions(fxos, least) >= 0) return [];
  const message = `Cisco’s compatibility page asks for FXOS ${least.release} or later with ${train}, and the chassis runs ${fxos.release}. The guide’s Table 1 asks for no chassis upgrade here. Check before you begin.`;
  return [reason('minimum-fxos-builds', 'note', message)];
}

const inMultiInstanceMode: ChassisUpgrade = {
  need: 'possible',
  fromFxos: null,
  toFxos: null,
  atLeast: null,
  reasons: [
    reason(
      'multi-instance-any-upgrade',
      'note',
      'In multi-instance mode any upgrade may call for one of the chassis first. The management center works out whether it does. One package holds both.',
    ),
  ],
};

/** What cannot be said of the chassis while the platform or its mode is not given. */
function missingDevice(platform: Platform | null, mode: Mode | null): Reason[] {
  if (platform === null) {
    const message =
      'Choose the platform: on the Firepower 4100/9300, major versions need a chassis upgrade first.';
    return [reason('chassis-for-major-versions', 'missing', message)];
  }
  if (mode !== null || !mayShareOnePackage(platform)) return [];
  const message =
    'Choose the mode: in multi-instance mode any upgrade may call for one of the chassis first.';
  return [reason('multi-instance-any-upgrade', 'missing', message)];
}

/** The newest train that the chassis' FXOS is enough for and that threat defense reaches directly. */
function trainToGoFirst(platform: Platform, fromTrain: string, fxos: FxosVersion): string | null {
  const fits = (train: string) => {
    const companion = trainFxosOf(train)?.companion;
    return companion ? compareFxosVersions(fxos, companion) >= 0 : false;
  };
  const first = trainsOf(platform).find((train) => fits(train) && tableAllows(fromTrain, train));
  return first === fromTrain ? null : (first ?? null);
}

function farAhead(platform: Platform, fromTrain: string, train: string, fxos: FxosVersion): Reason {
  const first = trainToGoFirst(platform, fromTrain, fxos);
  const way = first
    ? `Then upgrade threat defense to ${first} first, for which this FXOS is enough, the chassis next, and threat defense again`
    : 'Then upgrade threat defense first, the chassis next, and threat defense again';
  return reason(
    'chassis-too-far-ahead',
    'note',
    `FXOS ${fxos.release} is ahead of the threat defense on it and still too old for ${train}. This chassis upgrade may be refused. ${way}; or reimage everything.`,
  );
}

/**
 * Answers which hops need a chassis upgrade first. The chassis' FXOS is read from text; unknown or
 * unreadable, the companion of the current train is taken, and said.
 *
 * Source: Table 1 (companion FXOS), facts 4.3 to 4.6 and 5.6.
 */
export function chassisUpgrades(
  platform: Platform | null,
  mode: Mode | null,
  fxosText: string,
  fromTrain: string,
  toTrains: readonly string[],
): ChassisPlan {
  if (sharesOnePackage(platform, mode)) {
    return { upgrades: toTrains.map(() => inMultiInstanceMode), reasons: [] };
  }
  const companion = trainFxosOf(fromTrain)?.companion;
  if (!platform || !hasOwnChassisPackages(platform) || !companion) {
    return { upgrades: toTrains.map(() => null), reasons: missingDevice(platform, mode) };
  }

  const reasons: Reason[] = [];
  const parsed = parseFxosVersion(fxosText);
  if (!parsed.ok) {
    const typed = parsed.empty ? 'The chassis FXOS version is not given.' : parsed.message;
    const message = `${typed} Taken for now: ${companion.release}, the companion of ${fromTrain}. Check the chassis.`;
    reasons.push(reason('table-1', 'missing', message));
  } else if (compareFxosVersions(parsed.version, companion) < 0) {
    const message = `FXOS ${parsed.version.release} is older than ${companion.release}, the companion of ${fromTrain}. Check what the chassis runs.`;
    reasons.push(reason('table-1', 'note', message));
  }
  let fxos = parsed.ok ? parsed.version : companion;
  let threatDefense = companion;
  const upgrades = toTrains.map((train, index): ChassisUpgrade | null => {
    const target = trainFxosOf(train)?.companion;
    if (!target) return null;
    const before = fxos;
    const isAhead = compareFxosVersions(before, threatDefense) > 0;
    threatDefense = target;
    if (compareFxosVersions(before, target) >= 0) {
      // A release and the patch on top of it need one word, not two.
      if (train === toTrains[index - 1]) return null;
      const enough = `By Table 1, FXOS ${before.release} is enough for ${train}: the upgrade to ${train} needs no chassis upgrade first.`;
      reasons.push(
        isAhead
          ? reason(
              'chassis-ahead',
              'note',
              `${enough} FXOS ahead of threat defense is supported, but not recommended.`,
            )
          : reason('table-1', 'note', enough),
      );
      reasons.push(...minimumBuildNote(train, before));
      return null;
    }
    fxos = target;
    const why = [
      reason(
        'blocked-without-chassis',
        'met',
        `${train} goes with FXOS ${target.release} and the chassis runs ${before.release}. Without the chassis upgrade the threat defense upgrade is blocked.`,
      ),
    ];
    if (isAhead) why.push(farAhead(platform, toTrains[index - 1] ?? fromTrain, train, before));
    return {
      need: 'required',
      fromFxos: before.release,
      toFxos: target.release,
      atLeast: trainFxosOf(train)?.minimum?.release ?? null,
      reasons: why,
    };
  });
  return { upgrades, reasons };
}
