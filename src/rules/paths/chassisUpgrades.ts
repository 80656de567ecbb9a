import type { Mode, Platform } from '../facts/platforms.ts';
import { type FxosVersion, compareFxosVersions } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import {
  checkMinimumFxos,
  hasOwnChassisPackages,
  isNewerThanTable,
  mayShareOnePackage,
  newestCompanion,
  sharesOnePackage,
  trainFxosOf,
} from '../releases/chassis.ts';
import { tableAllows, trainsOf } from '../releases/trainTable.ts';

/** A chassis upgrade that belongs in front of a hop. */
export interface ChassisUpgrade {
  /**
   * `required` on the Firepower 4100/9300: by Table 1, or by Cisco’s compatibility page where FXOS is of the
   * right train and older than its minimum. `possible` in multi-instance mode of the 3100.
   */
  need: 'required' | 'possible';
  /** FXOS of the chassis before, and to upgrade it to, as `A.x`; `null` where one package holds both. */
  fromFxos: string | null;
  toFxos: string | null;
  /** Whether `fromFxos` is only assumed: the companion of the current train, as none was given. */
  isFromAssumed: boolean;
  /** Least build that will do; not from Cisco’s chapter (rule `minimum-fxos-builds`). */
  atLeast: string | null;
  /** Whether it can be blocked, as FXOS is ahead of threat defense (rule `chassis-too-far-ahead`). */
  mayBeBlocked: boolean;
  reasons: Reason[];
}

/** Chassis upgrades of one path, one entry a hop, and what is to be said of the whole. */
interface ChassisPlan {
  upgrades: (ChassisUpgrade | null)[];
  reasons: Reason[];
}

/** Answers what is to be said of a chassis that runs the same package as its instances. */
export function anyUpgradeMayNeedChassis(): Reason {
  const message =
    'In multi-instance mode any upgrade can require a chassis upgrade first. One package contains both.';
  return reason('multi-instance-any-upgrade', 'note', message);
}

/** What cannot be said of the chassis while the platform or its mode is not given. */
function missingDevice(platform: Platform | null, mode: Mode | null): Reason[] {
  if (platform === null) {
    const message =
      'Choose the platform: on the Firepower 4100/9300, major versions need a chassis upgrade first.';
    return [reason('chassis-for-major-versions', 'missing', message)];
  }
  if (mode !== null || !mayShareOnePackage(platform)) return [];
  const message =
    'Choose the mode: in multi-instance mode any upgrade can require a chassis upgrade first.';
  return [reason('multi-instance-any-upgrade', 'missing', message)];
}

/** Whether neither Table 1 nor Cisco’s compatibility page asks for a newer FXOS with a train. */
function isEnough(fxos: FxosVersion, companion: FxosVersion, train: string): boolean {
  return compareFxosVersions(fxos, companion) >= 0 && checkMinimumFxos(fxos, train).length === 0;
}

/** Why a chassis is upgraded before a train, and how sure it is what it runs. */
function whyUpgrade(
  fxos: FxosVersion,
  companion: FxosVersion,
  train: string,
  isAssumed: boolean,
): Reason {
  const [below] = checkMinimumFxos(fxos, train);
  // With the chassis upgrade in front of it, nothing speaks against the hop.
  if (below && compareFxosVersions(fxos, companion) >= 0) return { ...below, outcome: 'note' };
  const runs = isAssumed
    ? `if the chassis runs ${fxos.release}, it needs this upgrade first`
    : `the chassis runs ${fxos.release}`;
  const message = `${train} goes with FXOS ${companion.release}, and ${runs}. Without the chassis upgrade the threat defense upgrade is blocked.`;
  return reason('blocked-without-chassis', 'met', message);
}

/** The newest train that the chassis' FXOS is enough for and that threat defense reaches directly. */
function trainToGoFirst(platform: Platform, fromTrain: string, fxos: FxosVersion): string | null {
  const fits = (train: string) => {
    const companion = trainFxosOf(train)?.companion;
    return companion !== undefined && isEnough(fxos, companion, train);
  };
  const first = trainsOf(platform).find((train) => fits(train) && tableAllows(fromTrain, train));
  return first === fromTrain ? null : (first ?? null);
}

function wayAroundBlock(platform: Platform, fromTrain: string, fxos: FxosVersion): Reason {
  const train = trainToGoFirst(platform, fromTrain, fxos);
  const companion = train === null ? null : trainFxosOf(train)?.companion.release;
  const first = companion
    ? `upgrade threat defense to ${train} (its companion is FXOS ${companion})`
    : 'upgrade threat defense to a version that this FXOS supports';
  return reason(
    'chassis-too-far-ahead',
    'note',
    `FXOS ${fxos.release} is ahead of the threat defense on it. If it is well ahead, this chassis upgrade can be blocked. If it is: ${first}, then the chassis, then threat defense again.`,
  );
}

/** Table 1 asks for no newer FXOS; that is no promise, so it says where to look. */
function noNewerFxos(train: string, fxos: FxosVersion, isAhead: boolean): Reason[] {
  const where = 'in Cisco Firepower 4100/9300 FXOS Compatibility';
  if (isNewerThanTable(fxos)) {
    const message = `FXOS ${fxos.release} is newer than ${newestCompanion.release}, the newest that Table 1 names, so Table 1 does not say if it is enough for ${train}. Look it up ${where}.`;
    return [reason('table-1', 'missing', message)];
  }
  const reasons = [
    reason(
      'table-1',
      'note',
      `For ${train}, Table 1 asks for no newer FXOS than ${fxos.release}. Check the minimum build ${where}.`,
    ),
  ];
  if (isAhead) {
    const message = `FXOS ${fxos.release} is ahead of threat defense: supported for a short time, not recommended.`;
    reasons.push(reason('chassis-ahead', 'note', message));
  }
  return reasons;
}

/** What is assumed or odd about the FXOS that the chassis runs now. */
function currentFxos(given: FxosVersion | null, companion: FxosVersion, train: string): Reason[] {
  if (given === null) {
    const message = `The chassis FXOS version is not known. Assumed: ${companion.release}, the companion of ${train}. Check the chassis.`;
    return [reason('table-1', 'missing', message)];
  }
  if (compareFxosVersions(given, companion) >= 0) return [];
  const message = `FXOS ${given.release} is older than ${companion.release}, the companion of ${train}. Check what the chassis runs.`;
  return [reason('table-1', 'note', message)];
}

/**
 * Answers which hops need a chassis upgrade first. Without the chassis' FXOS the companion of the
 * current train is assumed, and each sentence that rests on it says so.
 *
 * Source: rules `table-1` (companion FXOS), `multi-instance-any-upgrade`, `chassis-for-major-versions`,
 * `chassis-ahead`, `chassis-too-far-ahead` and `blocked-without-chassis`.
 */
export function chassisUpgrades(
  device: { platform: Platform | null; mode: Mode | null },
  given: FxosVersion | null,
  fromTrain: string,
  toTrains: readonly string[],
): ChassisPlan {
  const { platform, mode } = device;
  if (sharesOnePackage(platform, mode)) {
    const possible: ChassisUpgrade = {
      need: 'possible',
      fromFxos: null,
      toFxos: null,
      isFromAssumed: false,
      atLeast: null,
      mayBeBlocked: false,
      reasons: [anyUpgradeMayNeedChassis()],
    };
    return { upgrades: toTrains.map(() => possible), reasons: [] };
  }
  const companion = trainFxosOf(fromTrain)?.companion;
  if (!platform || !hasOwnChassisPackages(platform) || !companion) {
    return { upgrades: toTrains.map(() => null), reasons: missingDevice(platform, mode) };
  }

  const reasons = currentFxos(given, companion, fromTrain);
  let fxos = given ?? companion;
  let threatDefense = companion;
  const upgrades = toTrains.map((train, index): ChassisUpgrade | null => {
    const trainFxos = trainFxosOf(train);
    if (!trainFxos) return null;
    const target = trainFxos.companion;
    const before = fxos;
    const isAhead = compareFxosVersions(before, threatDefense) > 0;
    threatDefense = target;
    if (isEnough(before, target, train)) {
      // A release and the patch on top of it need one word, not two.
      if (train !== toTrains[index - 1]) reasons.push(...noNewerFxos(train, before, isAhead));
      return null;
    }
    fxos = target;
    const isFromAssumed = given === null && before === companion;
    const why = whyUpgrade(before, target, train, isFromAssumed);
    const previous = toTrains[index - 1] ?? fromTrain;
    return {
      need: 'required',
      fromFxos: before.release,
      toFxos: target.release,
      isFromAssumed,
      atLeast: trainFxos.minimum?.release ?? null,
      mayBeBlocked: isAhead,
      reasons: isAhead ? [why, wayAroundBlock(platform, previous, before)] : [why],
    };
  });
  return { upgrades, reasons };
}
